import { detailsInWords } from '../../src/features/settings/detailsView.ts';
import { faultRows, rowAddress } from '../../src/features/settings/faultsView.ts';
import { haveAllAnswered, healthRows, lastAnswer } from '../../src/features/settings/healthView.ts';
import type { ListReport } from '../../src/features/settings/healthView.ts';
import { listName } from '../../src/features/settings/settingsWords.ts';
import { schemaState } from '../../src/features/settings/versionsView.ts';
import { waitingRows } from '../../src/features/settings/waitingView.ts';
import type { Unsaved } from '../../src/features/settings/waitingView.ts';
import { lists } from '../../src/domain/lists.ts';
import { anAction } from '../support/items.ts';

const now = new Date('2027-05-14T21:42:00');
const at = now.toISOString();
const fault = {
  list: 'actions',
  id: '17',
  title: 'Publish the pay gap',
  problems: [{ column: 'DueDay', problem: { code: 'notADay' as const, detail: null } }],
};

function aReport(given: Partial<ListReport> = {}): ListReport {
  return {
    name: 'actions',
    isWhole: true,
    asOf: at,
    rows: 33,
    faults: [],
    error: null,
    failedRequest: null,
    isRefreshing: false,
    ...given,
  };
}

function anEntry(given: Partial<Unsaved> = {}): Unsaved {
  return {
    key: 'u1',
    list: 'actionUpdates',
    kind: 'add',
    cells: {
      ActionKey: 'a1',
      RecordKey: 'u1',
      Update: 'Data agreed.',
      NextStep: 'Publish it.',
      Marking: 'OFFICIAL',
    },
    keptAt: at,
    state: 'waiting',
    savedAt: null,
    error: { kind: 'offline' },
    ...given,
  };
}

describe('versions', () => {
  it('[G2] says whether the lists are the ones this app knows, and what to do', () => {
    expect(schemaState({ schemaVersion: 1, leastClient: 1 }, 1, null)).toEqual({
      words: 'Version 1, as this app expects',
      canReload: false,
    });
    expect(schemaState({ schemaVersion: 3, leastClient: 1 }, 2, null)).toMatchObject({ canReload: true });
    expect(schemaState({ schemaVersion: 3, leastClient: 3 }, 2, null).words).toMatch(/needs a newer app/);
    expect(schemaState({ schemaVersion: 1, leastClient: 1 }, 2, 'Site owner (IT)').words).toMatch(
      /Ask the Site owner \(IT\) to run the set-up again/,
    );
    expect(schemaState(null, 1, null).words).toBe('Not known yet; this app knows version 1');
  });
});

describe('rows we could not read', () => {
  it('[G4] names list, row, column and reason, and links to the row in SharePoint', () => {
    expect(faultRows([fault], 'https://northshire.sharepoint.com/sites/hub/').rows).toEqual([
      {
        key: 'actions 17',
        title: 'Actions: Publish the pay gap',
        reasons: ['DueDay: This is not a date.'],
        url: 'https://northshire.sharepoint.com/sites/hub/Lists/actions/DispForm.aspx?ID=17',
      },
    ]);
    expect(faultRows([{ ...fault, title: null }], '').rows[0]?.title).toBe(
      'Actions: A row without a readable title',
    );
    expect(rowAddress('https://x', 'a b', '1&2')).toBe('https://x/Lists/a%20b/DispForm.aspx?ID=1%262');
  });

  it('[G4] lists the first hundred and counts the rest', () => {
    const many = Array.from({ length: 130 }, (_, id) => ({ ...fault, id: String(id) }));
    expect(faultRows(many, '')).toMatchObject({ more: 30 });
    expect(faultRows(many, '').rows).toHaveLength(100);
  });

  it('[G5] [G6] all is well only once every list read whole has answered without failing', () => {
    const growing = aReport({ name: 'actionUpdates', isWhole: false, asOf: null });
    expect(haveAllAnswered([aReport(), growing])).toBe(true);
    expect(haveAllAnswered([aReport({ asOf: null })])).toBe(false);
    expect(haveAllAnswered([aReport({ error: { kind: 'offline' } })])).toBe(false);
    expect(haveAllAnswered([aReport({ isRefreshing: true })])).toBe(false);
  });
});

describe('waiting to be saved', () => {
  const actions = [anAction({ recordKey: 'a1', ref: '1-4', title: 'Publish the pay gap' })];

  it('[G7] says what it is, how it stands, since when, and where its record is', () => {
    const [row] = waitingRows([anEntry()], actions, now);
    expect(row).toMatchObject({
      what: 'New row in Updates on actions: 1-4 Publish the pay gap',
      tryNow: 'flush',
      address: '/actions/1-4',
    });
    expect(row?.state).toMatch(
      /^Kept on this device since 21:42\. There is no connection\. We try again by ourselves\.$/,
    );
  });

  it('[G7] copies what was written, without keys', () => {
    expect(waitingRows([anEntry()], actions, now)[0]?.words).toBe(
      'Update: Data agreed.\nNextStep: Publish it.',
    );
  });

  it('[G7] leaves out what is saved; a conflict is settled at the record, a refusal can be tried again', () => {
    const rows = waitingRows(
      [
        anEntry({ key: 'u1', state: 'saved', savedAt: at }),
        anEntry({ key: 'u2', state: 'conflict', error: null }),
        anEntry({ key: 'u3', state: 'refused', error: { kind: 'refused', reason: 'Too long.' } }),
        anEntry({ key: 'u4', state: 'sending', error: null }),
      ],
      [],
      now,
    );
    expect(rows.map(({ key, tryNow, icon }) => [key, tryNow, icon])).toEqual([
      ['u2', null, 'attention'],
      ['u3', 'again', 'attention'],
      ['u4', null, 'underWay'],
    ]);
    expect(rows[1]?.state).toMatch(/Too long\./);
    expect(rows[0]?.address).toBeNull();
  });
});

describe('lists', () => {
  it('[G8] says when each answered, how many rows, and what went wrong', () => {
    const rows = healthRows(
      [
        aReport({ rows: 5001 }),
        aReport({ name: 'asks', asOf: null, error: { kind: 'denied', list: 'asks' } }),
        aReport({ name: 'posts', faults: [fault, fault] }),
        aReport({ name: 'finalLevels', isWhole: false, asOf: null }),
      ],
      now,
    );
    expect(rows.map(({ answered, rows: count, state }) => [answered, count, state])).toEqual([
      ['21:42', '5,001 rows', 'Fine'],
      ['Not yet', '', "You do not have access to this. Ask the owner of the hub's site to add you."],
      ['21:42', '33 rows', '2 rows could not be read'],
      ['Not opened in this visit', '', null],
    ]);
    expect(lastAnswer([aReport({ asOf: '2027-05-14T08:00:00.000Z' }), aReport()])).toBe(at);
    expect(lastAnswer([aReport({ asOf: null })])).toBeNull();
  });

  it('[G8] has a name for every list of the product', () => {
    expect(lists.filter(({ name }) => listName(name) === name)).toEqual([]);
  });
});

describe('the details for a support desk', () => {
  it('[G9] hold versions, times, counts and request ids, and nobody’s data', () => {
    const text = detailsInWords({
      version: '0.1.0',
      host: 'teams',
      surface: 'personal',
      hubSchema: 1,
      appSchema: 1,
      at,
      failures: [{ list: null, kind: 'denied', requestId: null, at }],
      lists: [
        aReport({ faults: [fault] }),
        aReport({
          name: 'asks',
          asOf: null,
          error: { kind: 'refused', reason: 'Jo Bloggs may not write here' },
          failedRequest: { id: 'req-1', at },
        }),
      ],
    });
    expect(text.split('\n')).toEqual([
      'Race Action Hub 0.1.0',
      'Opened in: teams, surface personal',
      'Lists: version 1, app knows 1',
      `Copied at: ${at}`,
      `Actions: answered ${at}, rows 33, unreadable 1`,
      'Asks: answered unknown, rows 33, unreadable 0',
      `Asks: failed (refused) at ${at}, request req-1`,
      `The hub's site: failed (denied) at ${at}, request unknown`,
    ]);
    expect(text).not.toMatch(/Bloggs|pay gap|https?:/);
  });
});
