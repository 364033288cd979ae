/** A file of a document library. */
export interface FileText {
  text: string;
  eTag: string;
}

/** The port for files: today only reading small text files of the Content library. Failures are StoreFailure. */
export interface FileStore {
  /** Reads a text file; `missing` where it is not there. `path` has no leading slash. */
  read(library: string, path: string, signal?: AbortSignal): Promise<FileText>;
}
