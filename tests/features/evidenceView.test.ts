import { strFromU8, unzipSync } from 'fflate';
import type { Day } from '../../src/domain/days.ts';
import { planTake, takeLimit } from '../../src/domain/evidenceTake.ts';
import { filterChoices, filterIn, foundItems, nothingInWords } from '../../src/features/evidence/listView.ts';
import {
  frozenRows,
  historyRows,
  itemFacts,
  lacksInWords,
  servedRows,
  versionRows,
} from '../../src/features/evidence/itemView.ts';
import { makeTake } from '../../src/features/evidence/makeTake.ts';
import type { TakeMaking } from '../../src/features/evidence/makeTake.ts';
import {
  leftOutRows,
  planInWords,
  questionOptions,
  standardOptions,
} from '../../src/features/evidence/takeView.ts';
import { readSheets } from '../../src/paper/sheets/readSheets.ts';
import { evidenceView } from '../../src/ui/records/evidence/evidenceView.ts';
import type { EvidenceAround } from '../../src/ui/records/evidence/evidenceView.ts';
import {
  draftProblems,
  fileInWords,
  newItemDraft,
  saidIn,
  withAddress,
} from '../../src/ui/records/evidence/itemForm.ts';
import type { FormFor } from '../../src/ui/records/evidence/itemForm.ts';
import { aCycle, anAction, anEvidence, aPost, aProof, aReturnEvent, aStandard } from '../support/items.ts';

const today: Day = '2027-05-14';
const around: EvidenceAround = {
  ...{ items: [], known: [], events: [], postsByKey: new Map(), toKey: 'matrix-2027:S07', today },
  titleOf: () => null,
};
const beginning = { ownerPostKey: 'post-spoc', marking: 'OFFICIAL', recordKey: 'new-1' } as const;
const link: FormFor = { kind: 'link', address: '' };

describe('An item beside what it proves', () => {
  test('[B1] [B2] [B16] says kind, both days, that it expired, whose it is and that it may be published', () => {
    const item = anEvidence({
      ...{ effectiveDay: '2026-11-30', expiryDay: '2027-05-03', ownerPostKey: 'post-spoc' },
      mayBePublished: true,
    });
    const postsByKey = new Map([['post-spoc', aPost({ recordKey: 'post-spoc', title: 'SPOC' })]]);
    const view = evidenceView(item, { ...around, postsByKey });
    expect(view.facts).toEqual([
      'Link to northshire.example, stays there',
      'About 30 November 2026',
      'added 1 May',
    ]);
    expect(view.states).toEqual([{ icon: 'attention', words: 'Expired 3 May' }]);
    expect([view.owner, view.mayBePublished]).toEqual(['SPOC', true]);
  });

  test('[B2] [B10] soon at its end, and a file that is not here yet', () => {
    const item = anEvidence({ kind: 'file', url: null, size: 200_000_000, expiryDay: '2027-06-01' });
    const view = evidenceView(item, around);
    expect(view.states.map(({ words }) => words)).toEqual(['Its file is not here yet', 'Valid until 1 June']);
    expect([view.url, view.facts[0]]).toEqual([null, 'File, 200 MB']);
  });

  test('[B4] [B16] what else it is used for, and what was frozen of it', () => {
    const item = anEvidence({ recordKey: 'e1' });
    const known = ['S07', 'S03', 'S09', 'S10', 'S11'].map((one) =>
      aProof({ fromKey: 'e1', toKey: `matrix-2027:${one}`, title: one }),
    );
    const frozen = { kind: 'frozen', aboutKey: 'e1', day: '2027-05-14' } as const;
    const events = [aReturnEvent({ ...frozen, snapshotPath: 'a' }), aReturnEvent({ ...frozen })];
    const view = evidenceView(item, { ...around, known, events });
    expect(view.also).toBe('Also used for S03, S09, S10 and 1 other');
    expect(view.frozen).toEqual(['Copy kept 14 May, as it was', 'Seen 14 May, not held']);
    expect(evidenceView(item, around).also).toBeNull();
  });

  test('[B5] an older version says that there is a newer one', () => {
    const old = anEvidence({ recordKey: 'old' });
    const items = [old, anEvidence({ recordKey: 'new', title: 'Review 2027', replacesKey: 'old' })];
    expect(evidenceView(old, { ...around, items }).newer).toEqual({ key: 'new', title: 'Review 2027' });
  });
});

describe('The form', () => {
  test('[B7] the title is proposed until somebody types one', () => {
    const draft = withAddress(newItemDraft(link, beginning), 'https://a.example/custody-review.pdf');
    expect(draft.title).toBe('Custody review');
    const own = { ...draft, title: 'Mine', isTitleOwn: true };
    expect(withAddress(own, 'https://a.example/other.pdf').title).toBe('Mine');
  });

  test('[B8] [B13] every field that does not fit has a sentence', () => {
    const draft = {
      ...newItemDraft(link, beginning),
      ...{ address: '\\\\server\\share', title: ' ', shows: 'x'.repeat(1_001) },
      ...{ effectiveDay: '2027-05-01', expiryDay: '2027-04-01' },
    };
    expect(draftProblems(draft, link, false)).toEqual({
      address:
        'This is a file share, which a browser cannot open. Add the file instead, or the link SharePoint gives.',
      title: 'Say what it is.',
      shows: '1 character too many.',
      expiryDay: 'It cannot end before the date it is about.',
    });
    const file: FormFor = { kind: 'file', file: null };
    expect(draftProblems(newItemDraft(file, beginning), file, false).file).toBe('Choose the file.');
    expect(draftProblems({ ...draft, effectiveDay: '0027-05-01' }, link, false).effectiveDay).toBe(
      'This is not a date between 2000 and 2099.',
    );
  });

  test('[B14] markup, right-to-left words and emoji stay as they are', () => {
    const title = '<b>مراجعة</b> 📄';
    const said = saidIn({ ...newItemDraft(link, beginning), title: `  ${title}\n`, shows: ' a\nb ' });
    expect([said.title, said.shows, said.effectiveDay]).toEqual([title, 'a\nb', null]);
  });

  test('[B9] a name that SharePoint refuses is put right and shown', () => {
    expect(fileInWords({ name: 'a.pdf', size: 43_000 })).toBe('a.pdf, 43 KB');
    expect(fileInWords({ name: 'a#1.pdf', size: 1 })).toBe(
      'a#1.pdf, 1 byte. SharePoint does not take this name: it is kept as a-1.pdf.',
    );
  });

  test('[B5] a newer version begins with the words of the one before, not with its days', () => {
    const item = anEvidence({ effectiveDay: '2026-01-01', expiryDay: '2026-02-01', shows: 'Fewer' });
    const next = newItemDraft({ kind: 'version', item }, beginning);
    expect(next).toMatchObject({ recordKey: 'new-1', shows: 'Fewer', effectiveDay: '', expiryDay: '' });
    const edit = newItemDraft({ kind: 'edit', item }, beginning);
    expect(edit).toMatchObject({ recordKey: item.recordKey, effectiveDay: '2026-01-01' });
    expect(draftProblems(edit, { kind: 'edit', item }, false)).toEqual({});
  });
});

describe('The pages', () => {
  test('[B19] filters with something in them, what is found, and why nothing is', () => {
    const items = [
      anEvidence({ title: 'Custody', expiryDay: '2027-01-01' }),
      anEvidence({ title: 'Pay gap', ownerPostKey: 'post-spoc' }),
    ];
    expect(filterChoices(items, 'all', today).map(({ label }) => label)).toEqual([
      'Expired (1)',
      'No owner (1)',
    ]);
    expect(filterChoices(items, 'soon', today).map(({ label }) => label)).toContain(
      'Expiring in 60 days (0)',
    );
    expect(foundItems(items, 'all', 'pay', today).map(({ title }) => title)).toEqual(['Pay gap']);
    expect(filterIn(new URLSearchParams('show=nonsense'))).toBe('all');
    expect(nothingInWords(items, 'zebra')).toEqual({ words: 'Nothing matches "zebra".', canClear: true });
    expect(nothingInWords([], '').canClear).toBe(false);
  });

  test('[B20] what an item is, lacks, proves, was before and was frozen as', () => {
    const item = anEvidence({ recordKey: 'e1', effectiveDay: '2026-11-30' });
    const facts = itemFacts(item, new Map(), today);
    expect(facts.find(({ label }) => label === 'Date it is about')?.words).toBe('30 November 2026');
    expect(facts.find(({ label }) => label === 'Added')?.words).toBe('1 May 2027 by Sample writer');
    expect(lacksInWords(item)).toBe('Missing: what it shows, an owner.');
    const proofs = [
      aProof({ fromKey: 'e1', toKey: 'matrix-2027:S07' }),
      aProof({ fromKey: 'e1', toKey: 'action-1-4', title: 'gone' }),
      aProof({ fromKey: 'e1', toKey: 'commitment-2025', title: 'Anti-Racism Commitment' }),
      aProof({ fromKey: 'e1', toKey: 'elsewhere', title: 'Elsewhere', withdrawn: true }),
    ];
    const known = {
      standards: [aStandard({ recordKey: 'matrix-2027:S07', number: 7 })],
      actions: [anAction({ recordKey: 'action-1-4' })],
    };
    expect(servedRows('e1', proofs, known).map(({ to }) => to)).toEqual([
      '/actions/1-4',
      '/commitment',
      '/matrix/7?at=evidence',
    ]);
    const newer = anEvidence({ recordKey: 'e2', replacesKey: 'e1', title: 'Review 2027' });
    expect(versionRows(item, [item, newer]).map(({ words }) => words)).toEqual([
      'Review 2027, 1 May 2027, newest',
      'Complaints review 2026 (this one), 1 May 2027',
    ]);
    expect(versionRows(item, [item])).toEqual([]);
    const frozen = { kind: 'frozen', aboutKey: 'e1', day: '2027-05-14' } as const;
    const events = [
      aReturnEvent({ ...frozen, snapshotPath: 'a', snapshotVersion: '2.0', size: 43_000 }),
      aReturnEvent({ ...frozen, day: '2027-05-10', saidBy: 'Head of People' }),
    ];
    expect(frozenRows(item, events, [aCycle()]).map(({ words }) => words)).toEqual([
      'Copy kept 14 May 2027, as it was: version 2.0, 43 KB, for Second cycle',
      'Seen 10 May 2027 by Head of People, not held, for Second cycle',
    ]);
  });

  test('[B20] the history says what became what', () => {
    const modified = { at: '2027-05-01T09:00:00Z', by: { oid: null, name: 'SPOC', mail: null } };
    const { rows } = historyRows(
      [
        { label: '2.0', modified, cells: { Title: 'Review 2027' } },
        { label: '1.0', modified, cells: { Title: 'Review' } },
      ],
      () => null,
    );
    expect(rows[0]?.lines).toEqual(['Title: Review became Review 2027']);
    expect(rows.at(-1)?.lines).toEqual(['Written for the first time']);
  });
});

describe('An evidence file', () => {
  const file = (key: string, given: object = {}) =>
    anEvidence({
      ...{ recordKey: key, kind: 'file', url: 'https://x.example', filePath: `n/${key}/Review.pdf`, size: 3 },
      ...{ title: `File ${key}`, ...given },
    });
  const items = [
    file('a'),
    file('b', { marking: 'OFFICIAL-SENSITIVE' }),
    file('c', { expiryDay: '2027-01-01' }),
    anEvidence({ recordKey: 'l', title: 'A link', shows: '=1+1' }),
  ];
  const proofs = items.map(({ recordKey }) =>
    aProof({ fromKey: recordKey, toKey: 's7', title: 'Standard 7' }),
  );
  const answering = [
    {
      standard: aStandard({ recordKey: 's7', number: 7, title: 'Stop and search' }),
      answers: [{ kind: 'peel', key: 'peel:3', title: 'PEEL 3' } as const],
    },
  ];
  const choice = { toKeys: ['s7'], upTo: 'OFFICIAL-SENSITIVE', withExpired: false, today } as const;
  const making = (given: Partial<TakeMaking> = {}): TakeMaking => ({
    plan: planTake(items, proofs, choice),
    around: { chosen: ['7 Stop and search'], titleOf: () => 'Stop and search', postsByKey: new Map() },
    frame: { title: 'Evidence of Northshire Police', asOf: 'as of 14 May 2027, 21:42' },
    read: () => Promise.resolve({ kind: 'read', bytes: new Uint8Array([1, 2, 3]) }),
    inWords: () => 'no connection.',
    signal: new AbortController().signal,
    onProgress: () => undefined,
    ...given,
  });

  test('[B21] is chosen by standards or by the questions they answer', () => {
    const [standards] = standardOptions(answering, proofs, items);
    expect(standards?.options[0]?.label).toBe('7 Stop and search (4)');
    const [questions] = questionOptions(answering, proofs, items);
    expect([questions?.title, questions?.options[0]?.label]).toEqual(['PEEL', 'PEEL 3 (4)']);
    expect(questions?.options[0]?.toKeys).toEqual(['peel:3', 's7']);
    const plan = planTake(items, proofs, choice);
    expect(planInWords(plan)).toBe('Would take 2 files (6 bytes) and 1 link.');
    expect(leftOutRows(plan.leftOut).map(({ why }) => why)).toEqual(['expired']);
  });

  test('[B21] [B22] holds index, files, links, marking, and what was left out and why', async () => {
    const seen: string[] = [];
    const made = await makeTake(
      making({ onProgress: ({ at, of, name }) => seen.push(`${at}/${of} ${name ?? 'packing'}`) }),
    );
    expect(made.marking).toBe('OFFICIAL-SENSITIVE');
    const inside = unzipSync(made.bytes);
    expect(Object.keys(inside).sort()).toEqual([
      'Files/Review (2).pdf',
      'Files/Review.pdf',
      'Index OFFICIAL-SENSITIVE.html',
      'Index OFFICIAL-SENSITIVE.xlsx',
    ]);
    expect([...(inside['Files/Review.pdf'] ?? [])]).toEqual([1, 2, 3]);
    const page = strFromU8(inside['Index OFFICIAL-SENSITIVE.html'] ?? new Uint8Array());
    for (const words of ['OFFICIAL-SENSITIVE', '7 Stop and search', 'A link', 'File c', 'expired'])
      expect(page).toContain(words);
    const book = readSheets(inside['Index OFFICIAL-SENSITIVE.xlsx'] ?? new Uint8Array(), 'i.xlsx');
    expect('sheets' in book && book.sheets.map(({ name }) => name)).toEqual(['Files', 'Links', 'Left out']);
    expect(seen).toEqual(['1/2 File a', '2/2 File b', '2/2 packing']);
  });

  test('[B22] a file that cannot be read is left out with its reason; the rest goes', async () => {
    const made = await makeTake(
      making({
        read: (path) =>
          Promise.resolve(
            path.includes('/b/')
              ? { kind: 'failed', error: { kind: 'offline' } }
              : { kind: 'read', bytes: new Uint8Array([1]) },
          ),
      }),
    );
    expect(made.marking).toBe('OFFICIAL');
    expect(made.leftOut.map(({ item, why }) => [item.recordKey, why])).toEqual([
      ['c', 'expired'],
      ['b', 'it could not be read: no connection.'],
    ]);
    expect(Object.keys(unzipSync(made.bytes)).sort()).toContain('Index OFFICIAL.html');
  });

  test('[B22] a file that has grown since its row was written is left out with its size; the rest goes', async () => {
    const rooms: number[] = [];
    const made = await makeTake(
      making({
        read: (path, room) => {
          rooms.push(room);
          return Promise.resolve(
            path.includes('/a/')
              ? { kind: 'tooLarge', size: 2_100_000_000 }
              : { kind: 'read', bytes: new Uint8Array([1, 2]) },
          );
        },
      }),
    );
    expect(rooms).toEqual([takeLimit, takeLimit]);
    expect(made.leftOut.map(({ item, why }) => [item.recordKey, why])).toEqual([
      ['c', 'expired'],
      [
        'a',
        'too large together with the others (2.1 GB): a browser makes at most 400 MB. Take it away on its own',
      ],
    ]);
    const page = strFromU8(unzipSync(made.bytes)['Index OFFICIAL-SENSITIVE.html'] ?? new Uint8Array());
    expect(page).toContain('1 file, 1 link, 2 left out.');
    expect(page).toContain('2.1 GB');
    expect(page).toContain('href="./Files/Review%20(2).pdf"');
  });

  test('[B23] [Stop] ends it between two files', async () => {
    const abort = new AbortController();
    const read: TakeMaking['read'] = (_, _room, signal) => {
      abort.abort();
      signal.throwIfAborted();
      return Promise.resolve({ kind: 'read', bytes: new Uint8Array() });
    };
    await expect(makeTake(making({ read, signal: abort.signal }))).rejects.toMatchObject({
      name: 'AbortError',
    });
  });
});
