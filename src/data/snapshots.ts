import type { FileStore } from './fileStore.ts';

/** A frozen copy: where it lies below the library Snapshots, its bytes, and their SHA-256 in hex. */
export interface Frozen {
  path: string;
  size: number;
  hash: string;
}

/** SHA-256 of some bytes, in hex. */
export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Writes words into the library Snapshots, where nobody changes them. Failures are StoreFailure. */
export async function freezeWords(files: FileStore, path: string, words: string): Promise<Frozen> {
  const bytes = new TextEncoder().encode(words);
  const hash = await sha256(bytes);
  await files.write('Snapshots', path, bytes);
  return { path, size: bytes.length, hash };
}

/** Reads frozen words back; null where they are not what was signed. */
export async function thawWords(
  files: FileStore,
  { path, hash }: Omit<Frozen, 'size'>,
): Promise<string | null> {
  const bytes = new Uint8Array(await files.readBytes('Snapshots', path));
  return (await sha256(bytes)) === hash ? new TextDecoder().decode(bytes) : null;
}
