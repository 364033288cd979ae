import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { startSampleHub } from '../support/hubServer.ts';
import type { RunningHub } from '../support/hubServer.ts';
import { openMortalBrowser } from '../support/mortalBrowser.ts';
import type { MortalBrowser } from '../support/mortalBrowser.ts';
import { seededRandom } from '../support/seededRandom.ts';
import { openPoster } from '../support/updatePoster.ts';
import type { UpdatePoster } from '../support/updatePoster.ts';
import { updatesInList } from '../support/updatesInList.ts';

/** Half a minute each where nothing else runs; on a busy machine several times that. */
const patience = 240_000;

/**
 * 200 updates through the screen while the service dies, the browser dies and replies are lost: what the screen called
 * saved is in the list exactly once, everything else is in the outbox, and once all is well again nothing is missing.
 */
describe('Updates while things die', () => {
  const random = seededRandom('Updates while things die');
  let hub: RunningHub;
  let profileDir: string;
  let chromium: MortalBrowser;
  let poster: UpdatePoster;
  let calledSaved: Set<string>;

  beforeAll(async () => void (hub = await startSampleHub()));
  afterAll(() => hub.stop());
  beforeEach(async () => {
    profileDir = mkdtempSync(path.join(tmpdir(), 'profile-'));
    calledSaved = new Set();
    await open();
  });
  afterEach(async () => {
    await chromium.close().catch(() => undefined);
    await hub.faults(null);
    rmSync(profileDir, { recursive: true, force: true, maxRetries: 5 });
  });

  async function open(): Promise<void> {
    chromium = await openMortalBrowser(profileDir);
    poster = await openPoster(chromium.context, hub, (words) => calledSaved.add(words));
  }

  const wordsOf = (what: string, count: number) =>
    Array.from({ length: count }, (_, index) => `${what} ${index + 1} of ${count}, run ${random.seed}`);

  /** During which updates something dies: one of every ten, another one in every run. */
  const oneInEveryTen = (all: readonly string[]) =>
    new Set(all.filter((_, index) => index % 10 === 0).map((_, ten) => all[10 * ten + random.below(10)]));

  /** Nothing lost and nothing twice: first with the network gone, then once everything could be sent. */
  async function expectNoneLost(all: readonly string[]): Promise<void> {
    await hub.faults({ offline: true });
    await poster.page.close();
    poster = await openPoster(chromium.context, hub, (words) => calledSaved.add(words));
    const inOutbox = new Set(await poster.unsaved());
    expect(all.filter((words) => !calledSaved.has(words) && !inOutbox.has(words))).toEqual([]);
    expect(await waitingInSettings()).toBe(inOutbox.size);
    await chromium.kill();
    await hub.faults(null);
    const before = await updatesInList(hub);
    expect(calledSaved.size).toBeGreaterThan(all.length / 4);
    expect([...calledSaved].filter((words) => before.get(words) !== 1)).toEqual([]);
    expect(all.filter((words) => !before.has(words) && !inOutbox.has(words))).toEqual([]);

    await open();
    await poster.goTo('/settings');
    await poster.frame.getByText('Nothing is waiting to be saved.').waitFor({ timeout: 60_000 });
    const afterwards = await updatesInList(hub);
    expect(all.filter((words) => afterwards.get(words) !== 1)).toEqual([]);
    console.log(
      `${all.length} updates: ${inOutbox.size} in the outbox when the network went; in the end all in the list, once`,
    );
  }

  async function waitingInSettings(): Promise<number> {
    await poster.goTo('/settings');
    await poster.frame.getByRole('heading', { name: 'Waiting to be saved' }).waitFor();
    return poster.frame.getByRole('button', { name: 'Copy my words' }).count();
  }

  test(
    '[A15] 80 updates while the service is killed and started again',
    async () => {
      const all = wordsOf('Service', 80);
      const deadly = oneInEveryTen(all);
      let death = Promise.resolve();
      for (const words of all) {
        await poster.write(words);
        const delay = random.below(60);
        if (deadly.has(words))
          death = death
            .then(() => after(delay))
            .then(() => hub.kill())
            .then(() => hub.restart());
        await poster.press();
      }
      await death;
      await expectNoneLost(all);
    },
    patience,
  );

  test(
    '[A14] [A15] 60 updates while Chromium is killed',
    async () => {
      const all = wordsOf('Chromium', 60);
      const deadly = oneInEveryTen(all);
      for (const words of all) {
        let isPressed = false;
        const post = async () => {
          if ((await poster.words()) !== words) {
            await poster.write(words);
            await poster.frame.getByText(/^Kept on this device \d\d:\d\d$/).waitFor();
          }
          isPressed = true;
          await poster.press();
        };
        const death = deadly.has(words) ? after(random.below(800)).then(() => chromium.kill()) : null;
        await post().catch((thrown: unknown) => {
          if (!death) throw thrown;
        });
        if (!death) continue;
        await death;
        await open();
        // Words that were pressed are in the form, in the outbox or in the list: never nowhere, never typed again.
        if (!isPressed || (await poster.words()) === words) await post();
      }
      await expectNoneLost(all);
    },
    patience,
  );

  test(
    '[A15] 60 updates while replies are dropped after the commit, and connections before it',
    async () => {
      const all = wordsOf('Reply', 60);
      await hub.faults({ dropReplies: 0.3, dropConnections: 0.2 });
      for (const words of all) {
        await poster.write(words);
        await poster.press();
      }
      await expectNoneLost(all);
    },
    patience,
  );

  test('[A14] words typed and not posted are there again after Chromium was killed', async () => {
    await poster.write('Half a thought about the pay data');
    await poster.frame.getByText(/^Kept on this device \d\d:\d\d$/).waitFor();
    await chromium.kill();
    await open();
    expect(await poster.words()).toBe('Half a thought about the pay data');
  });
});
