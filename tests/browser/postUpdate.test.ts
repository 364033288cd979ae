import type { Frame, Page } from 'playwright-core';
import { openTab } from '../support/browser.ts';
import type { OpenTab } from '../support/browser.ts';
import { setStage } from '../support/stage.ts';
import { soon } from '../support/soon.ts';

const spoc = 'spoc@northshire.example';

describe('Posting an update', () => {
  const stage = setStage();

  const open = (path: string, user = spoc): Promise<OpenTab> =>
    openTab(stage.window, stage.hub, { user, path });

  /** How often the words stand in SharePoint's list, and who SharePoint says wrote them. */
  async function authorsOf(words: string): Promise<string[]> {
    const host = new URL(stage.hub.url).hostname;
    const path = `sites/${host}:/sites/hub:/lists/actionUpdates/items?$expand=fields&$top=999`;
    const headers = { authorization: `Bearer ${await stage.hub.token(spoc)}` };
    const answer = await fetch(`${stage.hub.url}/graph/v1.0/${path}`, { headers });
    const { value } = (await answer.json()) as {
      value: { fields: { Update: string }; createdBy: { user: { displayName: string } } }[];
    };
    return value
      .filter(({ fields }) => fields.Update === words)
      .map(({ createdBy }) => createdBy.user.displayName);
  }

  test('[A9] [A13] [A15] from the list to "Saved 21:43" with nothing but the keyboard', async () => {
    const { page, frame } = await open('/actions');
    await frame.locator('a[data-ref="1-4"]').waitFor();
    await frame.locator('main').focus();
    await tabTo(page, frame, 'Publish the ethnicity pay gap');
    await page.keyboard.press('Enter');
    await frame.waitForFunction(() => document.activeElement?.tagName === 'H2');
    await soon(() => focused(frame)).toContain('1-4 Publish the ethnicity pay gap');
    await soon(() => frame.locator('a[data-ref="1-5"]').isVisible()).toBe(true);

    await tabTo(page, frame, 'Post an update');
    await page.keyboard.press('Enter');
    await frame.waitForFunction(() => document.activeElement?.tagName === 'TEXTAREA');
    await tabTo(page, frame, 'Post the update');
    await page.keyboard.press('Enter');
    await frame.getByText('This is empty and must not be.').waitFor();
    await frame.waitForFunction(() => document.activeElement?.tagName === 'TEXTAREA');

    await page.keyboard.type('Written with the keyboard: <b>Ŵyneb</b> 👮🏾');
    await frame.getByText(/^Kept on this device \d\d:\d\d$/).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.type('Ask the panel');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');

    await frame
      .getByText(/^Saved \d\d:\d\d$/)
      .first()
      .waitFor();
    await soon(() => focused(frame)).toBe('Post an update');
    await soon(() => frame.getByText('Next step: Ask the panel').first().isVisible()).toBe(true);
    await soon(() => authorsOf('Written with the keyboard: <b>Ŵyneb</b> 👮🏾')).toEqual(['Northshire SPOC']);

    await page.keyboard.press('Escape');
    await frame.waitForFunction(() => document.activeElement?.getAttribute('data-ref') === '1-4');
  });

  test('[A14] words begun come back after the tab was closed, and are gone once posted', async () => {
    const first = await open('/actions/1-4/update');
    await first.frame.getByLabel('What has happened').fill('Begun before the tab closed.');
    await first.frame.getByText(/^Kept on this device \d\d:\d\d$/).waitFor();
    await first.page.close({ runBeforeUnload: false });

    const second = await open('/actions/1-4');
    await second.frame.getByText('You began an update here.', { exact: false }).waitFor();
    await second.frame.getByRole('button', { name: 'Post an update' }).click();
    const box = second.frame.getByLabel('What has happened');
    await box.waitFor();
    await soon(() => box.inputValue()).toBe('Begun before the tab closed.');
    await second.frame.getByRole('button', { name: 'Post the update' }).click();
    await second.frame
      .getByText(/^Saved \d\d:\d\d$/)
      .first()
      .waitFor();
    await second.frame.getByRole('button', { name: 'Post an update' }).click();
    await box.waitFor();
    await soon(() => box.inputValue()).toBe('');
    await soon(() => authorsOf('Begun before the tab closed.')).toHaveLength(1);
  });

  test('[A15] posted without a network and the tab closed: kept, said so, sent once there is one', async () => {
    const first = await open('/actions/1-4/update');
    await first.frame.getByLabel('What has happened').fill('Written in a tunnel.');
    await stage.hub.faults({ offline: true });
    await first.frame.getByRole('button', { name: 'Post the update' }).click();
    await first.frame
      .getByText(/^Not saved yet\. Waiting for the network/)
      .first()
      .waitFor();
    await soon(() => first.frame.getByRole('button', { name: 'Copy my words' }).first().isVisible()).toBe(
      true,
    );
    await first.page.close({ runBeforeUnload: false });
    expect(await (await stage.hub.faults(null), authorsOf('Written in a tunnel.'))).toEqual([]);

    const second = await open('/actions/1-4');
    await second.frame
      .getByText(/^Saved \d\d:\d\d$/)
      .first()
      .waitFor();
    await soon(() => authorsOf('Written in a tunnel.')).toHaveLength(1);
  });

  test('[A15] a reply that never comes does not double an update', async () => {
    const { frame } = await open('/actions/1-4/update');
    await frame.getByLabel('What has happened').fill('The reply was lost.');
    await stage.hub.faults({ dropReplies: 1 });
    await frame.getByRole('button', { name: 'Post the update' }).click();
    await frame
      .getByText(/^Not saved yet\./)
      .first()
      .waitFor();
    await stage.hub.faults(null);
    await frame
      .getByText(/^Saved \d\d:\d\d$/)
      .first()
      .waitFor({ timeout: 60_000 });
    await soon(() => authorsOf('The reply was lost.')).toHaveLength(1);
  });

  test('[A15] [A17] a reader is refused by SharePoint; the words stay and can be copied', async () => {
    const { frame } = await open('/actions/1-4', 'officer@northshire.example');
    await frame.getByRole('button', { name: 'Post an update' }).click();
    await frame.getByLabel('What has happened').fill('A reader has something to say.');
    await frame.getByRole('button', { name: 'Post the update' }).click();
    await frame
      .getByText(/^Not saved: SharePoint says you may not post here\./)
      .first()
      .waitFor();
    await frame.getByText('A reader has something to say.').first().waitFor();
    await frame
      .getByText('The owner, deputy and race action lead can change this.', { exact: true })
      .waitFor();
    await soon(() => frame.getByRole('button', { name: 'Post an update' }).count()).toBe(0);
    await soon(() => frame.getByRole('button', { name: 'Copy my words' }).first().isVisible()).toBe(true);
    await soon(() => authorsOf('A reader has something to say.')).toEqual([]);
  });
});

/** Presses Tab until the element in focus says the words. */
async function tabTo(page: Page, frame: Frame, words: string): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    if ((await focused(frame)).includes(words)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`80 tabs did not reach "${words}"; now at "${await focused(frame)}"`);
}

async function focused(frame: Frame): Promise<string> {
  return frame.evaluate(() => document.activeElement?.textContent?.slice(0, 200) ?? '');
}
