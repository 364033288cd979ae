import type { Freeze } from '../../src/domain/freezing.ts';
import { openFreezes } from '../../src/data/freezes/openFreezes.ts';
import type { Freezes } from '../../src/data/freezes/freezes.ts';
import { StoreFailure } from '../../src/data/storeError.ts';
import { fakeClock } from './runsWorld.ts';
import { memoryFiles, rowsKept } from './uploadsWorld.ts';

const freeze: Freeze = {
  ...{ recordKey: 'f-1', day: '2027-06-04', forceKey: 'north', cycleKey: 'c-1', standardKey: 's-1' },
  ...{ postKey: 'p-1', postTitle: 'Lead', seenBy: 'Asha Patel' },
  evidence: {
    ...{ recordKey: 'e-1', kind: 'file', title: 'Sample', url: null, filePath: 'north/a.bin' },
    marking: 'OFFICIAL',
  },
};
const link: Freeze = {
  ...freeze,
  recordKey: 'f-2',
  evidence: { ...freeze.evidence, kind: 'link', filePath: null, url: 'https://y.example/' },
};

function device() {
  const { files, stored } = memoryFiles();
  stored.set('north/a.bin', Uint8Array.of(1, 2, 3));
  const clock = fakeClock();
  const { rows, outbox } = rowsKept();
  const owner = { tenantId: 't', oid: 'oid-1', siteUrl: `https://x.example/${crypto.randomUUID()}` };
  const open = (more: Partial<Parameters<typeof openFreezes>[0]> = {}) =>
    openFreezes({ owner, files, outbox, now: clock.now, sleep: clock.sleep, ...more });
  return { files, stored, clock, rows, open };
}

/** Resolves once nothing is left to freeze, or what is left is refused. */
function settled(freezes: Freezes): Promise<void> {
  return new Promise((resolve) => {
    const stop = freezes.subscribe(look);
    function look(): void {
      if (!freezes.entries().every(({ state }) => state === 'refused')) return;
      stop();
      resolve();
    }
    look();
  });
}

describe('Freezing', () => {
  test('[X12][X13] a minute later the file is copied and both are proven, each once', async () => {
    const { open, clock, rows, stored } = device();
    const freezes = await open();
    const before = clock.now();
    await freezes.start([freeze, link]);
    await freezes.start([freeze]);
    await settled(freezes);
    expect(clock.now() - before).toBeGreaterThanOrEqual(60_000);
    expect([...stored.keys()]).toContain('north/c-1/e-1/1.0/a.bin');
    expect([...rows.keys()].sort()).toEqual(['returnEvents f-1', 'returnEvents f-2']);
    expect(rows.get('returnEvents f-1')).toMatchObject({
      Kind: 'frozen',
      SnapshotPath: 'north/c-1/e-1/1.0/a.bin',
      SnapshotVersion: '1.0',
      Size: 3,
    });
    expect(rows.get('returnEvents f-2')).toMatchObject({ SaidBy: 'Asha Patel' });
    freezes.close();
  });

  test('[X14] [X18] a page closed within the minute freezes at the next visit', async () => {
    const { open, rows, clock } = device();
    const first = await open({ sleep: undefined });
    await first.start([freeze]);
    first.close();
    expect(rows.size).toBe(0);
    clock.pass(90_000);
    const freezes = await open();
    await settled(freezes);
    expect([...rows.keys()]).toEqual(['returnEvents f-1']);
    freezes.close();
  });

  test('[X15] without connection it is tried again by itself; refused it waits for a press', async () => {
    const { open, rows, files } = device();
    let tries = 0;
    const copy: typeof files.copy = (...asked) => {
      tries += 1;
      if (tries < 3) throw new StoreFailure({ kind: 'offline' });
      if (tries === 3) throw new StoreFailure({ kind: 'denied', list: 'Snapshots' });
      return files.copy(...asked);
    };
    const freezes = await open({ files: { ...files, copy } });
    await freezes.start([freeze]);
    await settled(freezes);
    expect(freezes.entries()).toMatchObject([{ state: 'refused', error: { kind: 'denied' } }]);
    await freezes.tryAgain('f-1');
    await settled(freezes);
    expect([tries, rows.size]).toEqual([4, 1]);
    freezes.close();
  });
});
