/** A file of a document library. */
export interface FileText {
  text: string;
  eTag: string;
}

/** A file by its place below its library's root; `path` has no leading slash. */
export interface FileEntry {
  path: string;
  eTag: string;
  /** Bytes. */
  size: number;
}

/** The port for files of the site's document libraries. Paths have no leading slash. Failures are StoreFailure. */
export interface FileStore {
  /** Reads a text file; `missing` where it is not there. */
  read(library: string, path: string, signal?: AbortSignal): Promise<FileText>;
  /** Reads any file. */
  readBytes(library: string, path: string, signal?: AbortSignal): Promise<Uint8Array>;
  /** Every file of a library, folders walked to the end. */
  list(library: string, signal?: AbortSignal): Promise<FileEntry[]>;
  /** Writes a small file (up to 4 MB), its folders made first; replaces what was there. */
  write(library: string, path: string, bytes: Uint8Array): Promise<{ webUrl: string }>;
}
