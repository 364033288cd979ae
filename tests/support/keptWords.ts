import type { Frame } from 'playwright-core';
import { eventually } from './eventually.ts';

/** Waits until these words lie on the device as a draft: from then on no reload and no crash can take them. */
export async function whenKept(frame: Frame, words: string): Promise<void> {
  await eventually(async () => {
    const drafts = await frame.evaluate(draftsHere);
    if (!drafts.includes(JSON.stringify(words).slice(1, -1))) throw new Error(`not kept yet: ${words}`);
  });
}

/** Every draft of this device as text. It runs in the page. */
async function draftsHere(): Promise<string> {
  const names = (await indexedDB.databases()).flatMap(({ name }) => (name?.includes('words') ? [name] : []));
  const read = (name: string) =>
    new Promise<string>((resolve, reject) => {
      const opening = indexedDB.open(name);
      opening.onerror = () => reject(new Error(name));
      opening.onsuccess = () => {
        const asked = opening.result.transaction('drafts').objectStore('drafts').getAll();
        asked.onsuccess = () => {
          opening.result.close();
          resolve(JSON.stringify(asked.result));
        };
      };
    });
  return (await Promise.all(names.map(read))).join('\n');
}
