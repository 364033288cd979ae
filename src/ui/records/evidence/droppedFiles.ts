const waiting = new Map<string, File[]>();
const dropped = 'race-action-hub:evidence';

/** Hands files to the panel of a record, which may not be on screen yet: dropped onto a standard of the list. */
export function dropFilesFor(toKey: string, files: readonly File[]): void {
  waiting.set(toKey, [...files]);
  dispatchEvent(new Event(dropped));
}

/** The files that wait for a record; they are nobody's after that. */
export function takeDropped(toKey: string): File[] {
  const files = waiting.get(toKey) ?? [];
  waiting.delete(toKey);
  return files;
}

/** Hears of files that were dropped; returns what stops it. */
export function onDropped(listener: () => void): () => void {
  addEventListener(dropped, listener);
  return () => removeEventListener(dropped, listener);
}

/** The files of something dropped or pasted; folders have no bytes of their own and are left. */
export function filesIn(data: DataTransfer | null): File[] {
  const items = [...(data?.items ?? [])].filter(({ kind }) => kind === 'file');
  return items.flatMap((item) => {
    const isFolder = item.webkitGetAsEntry()?.isDirectory ?? false;
    const file = item.getAsFile();
    return isFolder || file === null ? [] : [file];
  });
}

/** True where files are dragged over, and not words. */
export function hasFiles(data: DataTransfer | null): boolean {
  return data?.types.includes('Files') ?? false;
}
