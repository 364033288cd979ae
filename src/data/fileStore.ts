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

/** A file by its library and its path in it. */
export interface FilePlace {
  library: string;
  path: string;
}

/** Where a file on its way stands: kept on the device, so that it goes on after a closed page. Plain data. */
export interface UploadMark {
  /** Which adapter began it: only that one can carry it on. */
  way: 'session' | 'chunks';
  /** Where the parts go. Whoever has a session's address may write this one file: it is never shown and never logged. */
  place: string;
  /** Bytes the service is known to have. */
  sent: number;
  /** ISO instant after which it has to begin again; null where the service does not say. */
  expiresAt: string | null;
}

export interface UploadOptions {
  /** Bytes the service has so far; may go back where it lost some. */
  onProgress: (sent: number) => void;
  signal: AbortSignal;
  /** Where an earlier visit, or an earlier try, left off; null begins. One that is over begins again by itself. */
  resume: UploadMark | null;
  /** Hears of every mark worth keeping; the next part is not sent before it is kept. */
  onMark: (mark: UploadMark) => void | Promise<void>;
}

/** A file as the service has it. */
export interface StoredFile {
  /** The file's own version, "2.0". */
  version: string;
  /** Bytes. SharePoint adds properties to some kinds of file, so it may differ from what was sent. */
  size: number;
  /** SharePoint's quickXorHash, base64; null where the service does not tell. */
  hash: string | null;
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
  /**
   * Sends a file of any size, its folders made first; replaces what was there. A lost connection is `offline`: the same
   * call with the last mark goes on where the service stands. One that was stopped by its signal throws its reason.
   */
  upload(
    library: string,
    path: string,
    file: Blob,
    options: UploadOptions,
  ): Promise<StoredFile & { webUrl: string }>;
  /** Gives back what a mark still holds at the service; nothing where it is gone already. */
  dropUpload(mark: UploadMark): Promise<void>;
  /** How a file stands now; `missing` where it is not there. */
  look(library: string, path: string, signal?: AbortSignal): Promise<StoredFile & { webUrl: string }>;
  /**
   * Copies a file within the site, folders made first. What is there already is never replaced: `refused` (or, where it
   * is the same bytes, the answer of the first copy).
   */
  copy(from: FilePlace, to: FilePlace, signal?: AbortSignal): Promise<StoredFile>;
}
