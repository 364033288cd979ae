import type { BrowserContext, Frame } from 'playwright-core';
import { eventually } from './eventually.ts';

/** Waits until these words lie on the device as a draft: from then on no reload and no crash can take them. */
export async function whenKept(frame: Frame, words: string): Promise<void> {
  await eventually(async () => {
    if (!(await draftsIn(frame)).includes(JSON.stringify(words).slice(1, -1)))
      throw new Error(`not kept yet: ${words}`);
  });
}

/** The drafts that lie on the device of a page now, as JSON. */
export async function draftsIn(frame: Frame): Promise<string> {
  return JSON.stringify(await frame.evaluate(keptHere, 'drafts' as const));
}

/** How long a window is waited for that has words of its own to send, in milliseconds. */
const patience = 5000;
const goesByItself = new Set(['kept', 'sending', 'waiting']);

/**
 * Waits until a window holds nothing that goes to SharePoint by itself. What needs its person (a conflict, a refusal) stays, and
 * a window that cannot send is left after a while: whether it should have is for its test to say.
 */
export async function whenSent(window: BrowserContext): Promise<void> {
  const [page] = window.pages();
  if (!page?.url().startsWith('http')) return;
  await eventually(async () => {
    const entries = await page.evaluate(keptHere, 'outbox' as const);
    if (entries.some(({ state }) => goesByItself.has(String(state)))) throw new Error('still to be sent');
  }, patience).catch(() => undefined);
}

/** What lies on this device for its people, unsent rows or drafts. It runs in the page. */
async function keptHere(store: 'drafts' | 'outbox'): Promise<Record<string, unknown>[]> {
  const names = (await indexedDB.databases()).flatMap(({ name }) => (name?.includes('words') ? [name] : []));
  const read = (name: string) =>
    new Promise<Record<string, unknown>[]>((resolve, reject) => {
      const opening = indexedDB.open(name);
      opening.onerror = () => reject(new Error(name));
      opening.onsuccess = () => {
        const asked = opening.result.transaction(store).objectStore(store).getAll();
        asked.onerror = () => reject(new Error(name));
        asked.onsuccess = () => {
          opening.result.close();
          resolve(asked.result as Record<string, unknown>[]);
        };
      };
    });
  return (await Promise.all(names.map(read))).flat();
}
