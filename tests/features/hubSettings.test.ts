import { libraries, lists } from '../../src/domain/lists.ts';
import { settingsOf } from '../../src/domain/hub.ts';
import { failureLines } from '../../src/features/settings/failuresView.ts';
import { changesTyped, formOf, hubFormResolver } from '../../src/features/settings/hubForm.ts';
import type { HubForm } from '../../src/features/settings/hubForm.ts';
import { markingFacts, retentionByList, retentionFacts } from '../../src/features/settings/retentionView.ts';
import { factLines, planLines } from '../../src/features/settings/siteHealthView.ts';
import { aHub } from '../support/items.ts';

const wanted = [...lists, ...libraries];
const fact = (name: string, rows: number, versionLimit: number | null = 500) => ({
  name,
  rows,
  versionLimit,
});
const nothing = { steps: [], problems: [], takesAway: [] };

describe("the hub's site", () => {
  it('[G12] says complete, or what would be repaired, problems and rights taken away first', () => {
    expect(planLines(nothing)).toMatchObject({ isComplete: true, lines: [] });
    const steps = Array.from({ length: 12 }, (_, n) => `posts: step ${n}`);
    const takesAway = [{ list: 'actions', who: 'Hub readers', level: 'Contribute' }];
    const { summary, lines, isComplete } = planLines({ steps, problems: ['A problem.'], takesAway });
    expect([summary, isComplete]).toEqual(['12 things would be repaired. Nothing is deleted.', false]);
    expect(lines).toHaveLength(13);
    expect(lines.slice(0, 3)).toEqual([
      'A problem.',
      'A repair takes away what was given by hand: Hub readers has “Contribute” in Actions.',
      'posts: step 0',
    ]);
    expect(lines.at(-1)).toBe('And 2 more.');
  });

  it('[G14] says where versions are off or fewer than needed', () => {
    const lines = factLines(
      [fact('actions', 3, 50), fact('posts', 3, null), fact('asks', 3)],
      wanted,
      'force',
    );
    expect(lines.map(({ words }) => words)).toEqual([
      'Actions: 50 versions of a row are kept, 500 are needed. [Check and repair] sets it right.',
      'Posts: versions are switched off. [Check and repair] switches them on, 500 for each row.',
    ]);
  });

  it('[G15] says when a list comes near what pages read whole, or outgrows what it was made for', () => {
    const at = (rows: number) => factLines([fact('actionUpdates', rows, 100)], wanted, 'national')[0]?.words;
    expect(at(3_999)).toMatch(/^3,999 rows in 1 lists/);
    expect(at(4_000)).toMatch(
      /^Updates on actions: 4,000 rows\. Pages that read the whole list get slow past 5,000/,
    );
    expect(factLines([fact('asks', 301)], wanted, 'force')[0]?.words).toMatch(/301 rows, more than the 300/);
    expect(factLines([fact('asks', 300)], wanted, 'force')[0]?.needsLook).toBe(false);
  });
});

it('[G16] the last failures name list, kind, request and time, newest first', () => {
  const now = new Date('2027-05-14T21:50:00');
  const at = new Date('2027-05-14T21:42:00').toISOString();
  const lines = failureLines(
    [
      { list: 'asks', kind: 'busy', requestId: 'req-1', at },
      { list: null, kind: 'denied', requestId: null, at },
    ],
    now,
  );
  expect(lines.map(({ words }) => words)).toEqual([
    '21:42: Asks. Microsoft 365 was busy. Request req-1.',
    "21:42: The hub's site. SharePoint did not allow it. Request without a number.",
  ]);
});

describe('marking and retention', () => {
  it('[G17] says the usual marking, the highest, and what it does on devices', () => {
    const facts = markingFacts(settingsOf(aHub({ usualMarking: 'OFFICIAL-SENSITIVE' })));
    expect(facts[0]?.value).toMatch(/^OFFICIAL-SENSITIVE\. New rows/);
    expect(facts.map(({ value }) => value).join(' ')).toMatch(/never kept on a device/);
  });

  it('[G18] says for every list how long and why, and for how long names stay', () => {
    expect(retentionByList(lists)).toHaveLength(lists.length);
    expect(retentionByList(lists).find(({ label }) => label === 'Asks')?.value).toBe(
      'Kept three years after it is answered. Looked at every 12 months.',
    );
    expect(retentionFacts(settingsOf(aHub())).map(({ value }) => value)).toEqual([
      '24 months',
      'None is named. Ask your records manager which label the lists should carry.',
    ]);
    const set = settingsOf(aHub({ namesKeptMonths: 1, retentionLabel: 'Race action 7 years' }));
    expect(retentionFacts(set).map(({ value }) => value)).toEqual(['1 month', 'Race action 7 years']);
  });
});

describe("the hub's own settings", () => {
  const row = aHub({ namesKeptMonths: 36 });
  const typed = (more: Partial<HubForm>) => ({ ...formOf(row), ...more });

  it('[G19] only what differs is written', () => {
    expect(changesTyped(typed({}), row)).toEqual({});
    expect(changesTyped(typed({ namesKeptMonths: ' 24 ', retentionLabel: ' ' }), row)).toEqual({
      namesKeptMonths: 24,
    });
    expect(changesTyped(typed({ sharedDevices: 'keepNothing' }), row)).toEqual({
      sharedDevices: 'keepNothing',
    });
  });

  it.each(['', 'two', '0', '121'])('[G20] %p months are refused at the field', async (namesKeptMonths) => {
    const { errors } = await hubFormResolver(typed({ namesKeptMonths }), undefined, {
      fields: {},
      shouldUseNativeValidation: false,
    });
    expect(Object.keys(errors)).toEqual(['namesKeptMonths']);
    expect(errors.namesKeptMonths?.message).toMatch(/number/);
  });
});
