import { zipSync } from 'fflate';

/** Kinds of file that do not get smaller. */
const packedAlready = /\.(docx|xlsx|pptx|zip|pdf|jpe?g|png|gif|mp3|mp4|m4a|mov|heic)$/i;

/** Files by their path, as one zip. */
export function zipFiles(files: Readonly<Record<string, Uint8Array>>): Uint8Array {
  // Not in a worker: a page under our content security policy may not start one from a blob.
  return zipSync(
    Object.fromEntries(
      Object.entries(files).map(([path, bytes]) => [
        path,
        [bytes, { level: packedAlready.test(path) ? 0 : 6 }] as const,
      ]),
    ),
  );
}
