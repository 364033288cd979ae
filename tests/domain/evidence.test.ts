import * as fc from 'fast-check';
import type { Day } from '../../src/domain/days.ts';
import { evidenceItems } from '../../src/domain/evidence.ts';
import {
  looksLikeAddress,
  readAddress,
  sameAddress,
  titleFromAddress,
} from '../../src/domain/evidenceAddress.ts';
import {
  evidenceScope,
  expire,
  fileArrived,
  linkTo,
  newItem,
  newRevision,
  proofKey,
  relink,
  unlink,
} from '../../src/domain/evidenceChanges.ts';
import { evidencePath, fileNameOf, knownItem, safeFileName } from '../../src/domain/evidenceFiles.ts';
import {
  answersTo,
  expiresSoon,
  inFilter,
  isExpired,
  isHere,
  isValidOn,
  itemsProving,
  lacksOf,
  newestVersionOf,
  servedBy,
  versionsOf,
} from '../../src/domain/evidenceQuestions.ts';
import { markingOfTake, planTake, takeLimit } from '../../src/domain/evidenceTake.ts';
import { fieldsToCells } from '../../src/domain/list.ts';
import { links } from '../../src/domain/links.ts';
import { anEvidence } from '../support/items.ts';

const today: Day = '2027-05-14';
const said = {
  title: 'Complaints review 2026',
  shows: null,
  effectiveDay: null,
  ownerPostKey: null,
  expiryDay: null,
  marking: null,
  mayBePublished: false,
} as const;
const proof = { toTitle: 'Standard 7', forceKey: 'northshire', day: today, marking: null };

test('[B2] expired from the day after; valid only while its file is here and nobody took it out', () => {
  expect(isExpired({ expiryDay: '2027-05-14' }, today)).toBe(false);
  expect(isExpired({ expiryDay: '2027-05-13' }, today)).toBe(true);
  expect(isExpired({ expiryDay: null }, today)).toBe(false);
  expect(expiresSoon({ expiryDay: '2027-07-13' }, today)).toBe(true);
  expect(expiresSoon({ expiryDay: '2027-07-14' }, today)).toBe(false);
  expect(expiresSoon({ expiryDay: '2027-05-13' }, today)).toBe(false);
  const file = anEvidence({ kind: 'file', url: null, filePath: 'a/b/c.pdf' });
  expect([isHere(file), isValidOn(file, today)]).toEqual([false, false]);
  expect(isValidOn({ ...file, sentHash: 'hash' }, today)).toBe(true);
  expect(isValidOn(anEvidence({ withdrawn: true }), today)).toBe(false);
  expect(isValidOn(anEvidence({ expiryDay: '2027-05-01' }), '2027-04-30')).toBe(true);
});

test('[B3] what an item lacks is said in the order of its form', () => {
  const bare = anEvidence({ kind: 'file', url: null, shows: '  ' });
  expect(lacksOf(bare)).toEqual(['shows', 'effectiveDay', 'owner', 'file']);
  expect(lacksOf(anEvidence({ shows: 'Fewer', effectiveDay: today, ownerPostKey: 'post-spoc' }))).toEqual([]);
});

test('[B4] one item serves many; a pair linked by two people is one row, and every key fits', () => {
  const item = anEvidence();
  const rows = ['m:S07', 'm:S07', 'action-1-4'].map((toKey) =>
    linkTo({ itemKey: item.recordKey, toKey, ...proof }),
  );
  expect(rows[0]?.recordKey).toBe(rows[1]?.recordKey);
  const whole = rows.map((row) => ({ withdrawn: false, ...row }) as never);
  expect(servedBy(item.recordKey, whole)).toEqual(['m:S07', 'action-1-4']);
  expect(itemsProving('m:S07', whole, [item])).toEqual([item]);
  expect(itemsProving('m:S08', whole, [item])).toEqual([]);
  expect(rows[0]?.scopeKey).toBe('northshire|m:S07');
});

test('[B4] keys of pairs are deterministic, different for different pairs, and taken by the list', () => {
  const part = fc
    .array(fc.constantFrom(...'abcXYZ019._:-'), { minLength: 0, maxLength: 118 })
    .map((letters) => `k${letters.join('')}`);
  fc.assert(
    fc.property(part, part, part, (item, one, other) => {
      const key = proofKey(item, one);
      expect(proofKey(item, one)).toBe(key);
      expect(key === proofKey(item, other)).toBe(one === other);
      expect(fieldsToCells(links, { recordKey: key }).problems).toEqual([]);
    }),
  );
});

test('[B5] versions stand newest first whichever is asked; a ring ends', () => {
  const a = anEvidence({ recordKey: 'a' });
  const b = anEvidence({ recordKey: 'b', replacesKey: 'a' });
  const c = anEvidence({ recordKey: 'c', replacesKey: 'b' });
  for (const one of [a, b, c])
    expect(versionsOf(one, [a, b, c]).map(({ recordKey }) => recordKey)).toEqual(['c', 'b', 'a']);
  expect(newestVersionOf(a, [a, b, c])).toBe(c);
  expect(newestVersionOf(c, [a, b, c])).toBeNull();
  const ring = { ...a, replacesKey: 'c' };
  expect(versionsOf(ring, [ring, b, c])).toHaveLength(3);
  const next = newRevision({ recordKey: 'a', forceKey: 'northshire' }, 'd', said, {
    kind: 'link',
    url: 'https://x.example/',
  });
  expect(next).toMatchObject({ recordKey: 'd', replacesKey: 'a', scopeKey: 'northshire' });
});

test('[B5] versions of any chain, however it is shuffled, are each there once', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 7 }), { minLength: 1, maxLength: 8 }), (before) => {
      const items = before.map((at, index) =>
        anEvidence({ recordKey: `k${index}`, replacesKey: at === index ? null : `k${at}` }),
      );
      for (const item of items) {
        const keys = versionsOf(item, items).map(({ recordKey }) => recordKey);
        expect(new Set(keys).size).toBe(keys.length);
        expect(keys).toContain(item.recordKey);
      }
    }),
  );
});

test('[B6] taking away and bringing back are the same row; no longer valid is an expiry', () => {
  expect([unlink(), relink(today)]).toEqual([{ withdrawn: true }, { withdrawn: false, day: today }]);
  expect(isExpired(expire(today), today)).toBe(true);
});

test.each([
  ['', 'empty'],
  ['   ', 'empty'],
  ['see the report', 'notAnAddress'],
  ['javascript:alert(1)', 'script'],
  ['JavaScript:alert(1)', 'script'],
  ['java\u0000script:alert(1)', 'script'],
  ['data:text/html,<b>', 'script'],
  ['C:\\Users\\report.docx', 'filePath'],
  ['file:///C:/report.docx', 'filePath'],
  ['\\\\server\\share\\report.docx', 'share'],
  ['//server/share', 'share'],
  ['http://northshire.example/report', 'notSecure'],
  ['https://user:secret@northshire.example/', 'password'],
  ['https://', 'notAnAddress'],
  ['https://report', 'notAnAddress'],
  ['https://a.example/two words', 'notAnAddress'],
  ['mailto:spoc@northshire.example', 'notAnAddress'],
  ['<script>alert(1)</script>', 'notAnAddress'],
  [`https://a.example/${'x'.repeat(2_000)}`, 'tooLong'],
] as const)('[B8] %j is refused: %s', (typed, problem) => {
  expect(readAddress(typed)).toEqual({ url: null, problem });
});

test.each([
  ['https://a.example/r', 'https://a.example/r'],
  ['  "https://a.example/r"  ', 'https://a.example/r'],
  ['<https://a.example/r>', 'https://a.example/r'],
  ['\u202ahttps://a.example/r\u202c', 'https://a.example/r'],
  ['www.northshire.example/r', 'https://www.northshire.example/r'],
  ['https://müller.example/ö', 'https://müller.example/ö'],
])('[B7] %j is put in order', (typed, url) => {
  expect(readAddress(typed)).toEqual({ url, problem: null });
  expect(fieldsToCells(evidenceItems, { url }).problems).toEqual([]);
});

test('[B7] a title comes from the address; what looks like an address opens its form', () => {
  expect(titleFromAddress('https://a.example/docs/stop-and-search_review%202026.pdf?web=1')).toBe(
    'Stop and search review 2026',
  );
  expect(titleFromAddress('https://www.a.example/')).toBe('a.example');
  expect(titleFromAddress('https://a.example/x/%E0%A4%A')).toBe('a.example');
  expect(['https://a.example', 'www.a.example', '\\\\server\\x'].map(looksLikeAddress)).toEqual([
    true,
    true,
    true,
  ]);
  expect(looksLikeAddress('We found https://a.example useful')).toBe(false);
});

test('[B8] whatever is typed ends in an address the list takes, or in a reason', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.webUrl(),
        fc.webUrl().map((url) => ` ${url}\n`),
      ),
      (typed) => {
        const read = readAddress(typed);
        expect((read.url === null) !== (read.problem === null)).toBe(true);
        if (read.url !== null) expect(fieldsToCells(evidenceItems, { url: read.url }).problems).toEqual([]);
      },
    ),
  );
});

test.each([
  ['a/b:c*d.pdf', 'a-b-c-d.pdf'],
  ['CON.txt', 'file CON.txt'],
  ['  ..hidden. ', 'hidden'],
  ['~$draft.docx', 'draft.docx'],
  ['', 'file'],
  ['..', 'file'],
  ['_vti_x.pdf', '-vti-x.pdf'],
  ['\u202egnp.exe', 'gnp.exe'],
  ['📄 review.pdf', '📄 review.pdf'],
])('[B9] %j becomes the name %j', (name, safe) => {
  expect(safeFileName(name)).toBe(safe);
});

test('[B9] any name becomes one that SharePoint takes, once and for all', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (name) => {
      const safe = safeFileName(name);
      expect(safe).toMatch(/^[^"*:<>?/\\|#%\p{Cc}]+$/u);
      expect(safe.length).toBeLessThanOrEqual(120);
      expect(safe).toBe(safe.trim());
      expect(safe.endsWith('.')).toBe(false);
    }),
  );
  const path = evidencePath('northshire', 'item-1', 'a.pdf');
  expect(path).toBe('northshire/item-1/a.pdf');
  expect(fileNameOf({ filePath: path })).toBe('a.pdf');
});

test('[B10] the row is whole before its file is there, and learns what the upload told', () => {
  const row = newItem('i1', 'northshire', said, {
    kind: 'file',
    filePath: 'northshire/i1/a.pdf',
    size: 200_000_000,
  });
  expect(fieldsToCells(evidenceItems, row).problems).toEqual([]);
  expect(isHere(anEvidence({ ...row, url: null }))).toBe(false);
  const told = fileArrived({ webUrl: 'https://a.example/a.pdf', sentHash: 'h' }, 200_000_000);
  expect(isHere(anEvidence({ ...row, ...told }))).toBe(true);
  expect(evidenceScope(null)).toBe('all');
});

test('[B12] the same address or the same file is known', () => {
  const link = anEvidence({ url: 'https://Northshire.example/review/' });
  const file = anEvidence({ kind: 'file', url: null, filePath: 'n/i/Review.pdf', size: 12 });
  expect(sameAddress('https://a.example/x#part', 'https://A.example/x/')).toBe(true);
  expect(sameAddress('https://a.example/x?a=1', 'https://a.example/x?a=2')).toBe(false);
  expect(knownItem({ url: 'https://northshire.example/review#top' }, [file, link])).toBe(link);
  expect(knownItem({ name: 'review.PDF', size: 12 }, [link, file])).toBe(file);
  expect(knownItem({ name: 'review.pdf', size: 13 }, [link, file])).toBeNull();
});

test('[B11] found by all its words, whatever the case or accents', () => {
  const item = anEvidence({ title: 'Café review', shows: 'Fewer complaints' });
  expect(['cafe fewer', 'REVIEW', ''].map((words) => answersTo(item, words))).toEqual([true, true, true]);
  expect(answersTo(item, 'cafe custody')).toBe(false);
});

test('[B19] the filters: what was replaced shows under its own only', () => {
  const old = anEvidence({ recordKey: 'old', expiryDay: '2027-01-01' });
  const now = anEvidence({ recordKey: 'now', replacesKey: 'old', expiryDay: '2027-05-20' });
  const gone = anEvidence({ recordKey: 'gone', withdrawn: true });
  const keys = (filter: Parameters<typeof inFilter>[1]) =>
    inFilter([old, now, gone], filter, today).map(({ recordKey }) => recordKey);
  expect([keys('all'), keys('replaced'), keys('expired'), keys('soon')]).toEqual([
    ['now'],
    ['old'],
    [],
    ['now'],
  ]);
});

describe('Evidence file on demand', () => {
  const file = (key: string, given: object = {}) =>
    anEvidence({
      ...{ recordKey: key, kind: 'file', url: 'https://x', filePath: `n/${key}/Review.pdf`, size: 10 },
      ...given,
    });
  const proofOf = (fromKey: string, toKey: string) =>
    ({ kind: 'proves', withdrawn: false, fromKey, toKey }) as const;
  const choice = { toKeys: ['s1', 's2'], upTo: 'OFFICIAL', withExpired: false, today } as const;

  test('[B22] [B23] each item once, with what was left out and why', () => {
    const items = [
      file('a'),
      file('b'),
      anEvidence({ recordKey: 'link' }),
      file('secret', { marking: 'OFFICIAL-SENSITIVE' }),
      file('old', { expiryDay: '2027-01-01' }),
      file('coming', { url: null }),
      file('huge', { size: takeLimit }),
      file('other'),
    ];
    const proofs = [
      ...items.slice(0, -1).map(({ recordKey }) => proofOf(recordKey, 's1')),
      proofOf('a', 's2'),
      proofOf('other', 's3'),
    ];
    const plan = planTake(items, proofs, choice);
    expect(plan.files.map(({ item, proves }) => [item.recordKey, proves])).toEqual([
      ['a', ['s1', 's2']],
      ['b', ['s1']],
    ]);
    expect(new Set(plan.files.map(({ path }) => path))).toEqual(
      new Set(['Files/Review.pdf', 'Files/Review (2).pdf']),
    );
    expect(plan.links.map(({ item }) => item.recordKey)).toEqual(['link']);
    expect(Object.fromEntries(plan.leftOut.map(({ item, why }) => [item.recordKey, why]))).toEqual({
      secret: 'marking',
      old: 'expired',
      coming: 'notHere',
      huge: 'tooLarge',
    });
    expect(markingOfTake(plan)).toBe('OFFICIAL');
    const all = planTake(items, proofs, { ...choice, upTo: 'OFFICIAL-SENSITIVE', withExpired: true });
    expect(markingOfTake(all)).toBe('OFFICIAL-SENSITIVE');
    expect(all.leftOut.map(({ why }) => why).sort()).toEqual(['notHere', 'tooLarge']);
  });

  test('[B24] names inside never climb out and are never twice the same', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { maxLength: 12 }), (names) => {
        const items = names.map((name, at) => file(`k${at}`, { filePath: `n/k/${name}` }));
        const { files } = planTake(
          items,
          items.map(({ recordKey }) => proofOf(recordKey, 's1')),
          choice,
        );
        expect(new Set(files.map(({ path }) => path.toLowerCase())).size).toBe(names.length);
        for (const { path } of files) expect(path).toMatch(/^Files\/[^/\\]+$/);
        for (const { path } of files) expect(path).not.toMatch(/\/\.{1,2}$/);
      }),
    );
  });
});
