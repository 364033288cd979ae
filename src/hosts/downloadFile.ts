import type { NewFile, SavedFile } from './host.ts';

const revokedAfter = 60_000;

/** Hands a file to the person as a download of the browser. */
export async function downloadFile({ name, bytes, type }: NewFile): Promise<SavedFile> {
  const url = URL.createObjectURL(new Blob([bytes.slice()], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Some browsers read the address only after the click has long been handled.
  setTimeout(() => URL.revokeObjectURL(url), revokedAfter);
  return { webUrl: null };
}
