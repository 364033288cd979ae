import type { BrowserContext, Frame, Page } from 'playwright-core';
import { goToTab } from './browser.ts';
import type { RunningHub } from './hubServer.ts';

const action = '/actions/1-4';

/** A tab in which somebody posts updates on action 1-4. */
export interface UpdatePoster {
  page: Page;
  frame: Frame;
  /** What stands in the form, once it is open. */
  words(): Promise<string>;
  write(words: string): Promise<void>;
  /** Resolves once the device has the words and the form is closed. */
  press(): Promise<void>;
  goTo(path: string): Promise<void>;
  /** The words of every update the screen says is not saved. */
  unsaved(): Promise<string[]>;
}

/** Opens the tab with the form for an update; every update the screen ever calls saved is told to `onSaved`. */
export async function openPoster(
  context: BrowserContext,
  hub: RunningHub,
  onSaved: (words: string) => void,
): Promise<UpdatePoster> {
  await listenForSaved(context, onSaved);
  const page = await context.newPage();
  await goToTab(page, hub, { user: 'owner@northshire.example', path: `${action}/update` });
  const iframe = await page.waitForSelector('#stage iframe', { state: 'attached' });
  const frame = await iframe.contentFrame();
  if (!frame) throw new Error('the tab has no frame');
  const box = frame.getByLabel('What has happened');
  const open = async () => {
    if (!(await box.isVisible()))
      await frame.getByRole('button', { name: 'Post an update' }).or(box).first().click();
    await box.waitFor();
  };
  const goTo = (path: string) => frame.evaluate((address) => void (location.hash = address), path);
  return {
    page,
    frame,
    words: async () => {
      await open();
      return box.inputValue();
    },
    write: async (words) => {
      await open();
      await box.fill(words);
    },
    press: async () => {
      // By key: what the hub says meanwhile may move the button from under a pointer.
      await frame.getByRole('button', { name: 'Post the update' }).press('Enter');
      await box.waitFor({ state: 'detached' });
    },
    goTo,
    unsaved: async () => {
      await goTo(action);
      const items = frame.locator('li', { has: frame.getByRole('button', { name: 'Copy my words' }) });
      await frame.getByRole('button', { name: 'Post an update' }).waitFor();
      return items.evaluateAll((all) =>
        all.map((one) => one.firstElementChild?.firstElementChild?.textContent ?? ''),
      );
    },
  };
}

const listenedTo = new WeakSet<BrowserContext>();

/** Looks at every change of every screen: an update beside which "Saved 21:43" ever stood was called saved. */
async function listenForSaved(context: BrowserContext, onSaved: (words: string) => void): Promise<void> {
  if (listenedTo.has(context)) return;
  listenedTo.add(context);
  await context.exposeFunction('callsSaved', onSaved);
  await context.addInitScript(() => {
    const told = new Set<string>();
    const { callsSaved } = window as unknown as { callsSaved: (words: string) => void };
    const look = () => {
      for (const item of document.querySelectorAll('li')) {
        const words = item.firstElementChild?.firstElementChild?.textContent ?? '';
        if (told.has(words) || !/Saved \d\d:\d\d$/.test(item.textContent ?? '')) continue;
        told.add(words);
        callsSaved(words);
      }
    };
    new MutationObserver(look).observe(document, { subtree: true, childList: true, characterData: true });
  });
}
