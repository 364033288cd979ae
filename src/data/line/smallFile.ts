import { StoreFailure } from '../storeError.ts';

/** Bytes that may travel in one piece. */
export const mostAtOnce = 4 * 1024 * 1024;

/** Bytes of one part of a larger file: a multiple of 320 KiB, as SharePoint wants it. */
export const partSize = 5 * 1024 * 1024;

/** A larger file would need an upload in parts. Throws `refused`. */
export function refuseLargeFile(path: string, bytes: Uint8Array): void {
  if (bytes.byteLength <= mostAtOnce) return;
  throw new StoreFailure({ kind: 'refused', reason: `${path} is larger than 4 MB` });
}

/** A file, or a part of one, in memory. Throws what the browser throws where it changed since it was chosen. */
export async function bytesOf(file: Blob): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await file.arrayBuffer());
}
