import { StoreFailure } from '../storeError.ts';

const most = 4 * 1024 * 1024;

/** A larger file would need an upload in parts. Throws `refused`. */
export function refuseLargeFile(path: string, bytes: Uint8Array): void {
  if (bytes.byteLength <= most) return;
  throw new StoreFailure({ kind: 'refused', reason: `${path} is larger than 4 MB` });
}
