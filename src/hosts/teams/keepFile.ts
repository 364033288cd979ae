import type { KeepFile, NewFile, SavedFile } from '../host.ts';

/** Teams blocks downloads in places: the file is kept in the hub's library and opened there. */
export async function keepFile(file: NewFile, keep: KeepFile): Promise<SavedFile> {
  const { webUrl } = await keep(file);
  // A window may be refused so long after the press; the screen shows the address as well.
  window.open(webUrl, '_blank', 'noopener');
  return { webUrl };
}
