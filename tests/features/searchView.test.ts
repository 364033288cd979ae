import { entriesOf } from '../../src/domain/search.ts';
import { indexEntries, toTerms } from '../../src/features/search/findEntries.ts';
import { countInWords, hitGroups, notAllInWords } from '../../src/features/search/searchView.ts';
import type { ListProgress } from '../../src/features/search/searchView.ts';
import { aBody, aDropIn, anAction, aPost, aPractice, aStandard } from '../support/items.ts';

const four = aBody({
  recordKey: 'w4',
  title: 'Safety and victimisation',
  kind: 'workstream',
  number: 4,
  aliases: 'Protection from victimisation\nNot under-protected',
});
const entries = entriesOf({
  bodies: [four, aBody({ title: 'Criminal Justice Committee' })],
  actions: [
    anAction({ ref: '4-1', title: 'Missing Black people: risk grading', workstreamKey: 'w4' }),
    anAction({ ref: '1-4', title: 'Publish the ethnicity pay gap' }),
    anAction({ ref: '1-40', title: 'Rhêol: custody panels' }),
  ],
  standards: [aStandard({ number: 4, title: 'Fair misconduct outcomes (SAMPLE)' })],
  dropIns: [aDropIn({ title: 'Safety', workstreamKey: 'w4' })],
  practices: [aPractice({ title: 'Panel members in custody at night' })],
  posts: [aPost({ title: 'Head of Custody', holderName: 'Sample holder' })],
  asks: [],
  commitments: [],
  headings: ['What it involves'],
});
const find = indexEntries(entries);
const titles = (words: string) => find(words).map(({ title }) => title);

describe('finding', () => {
  test.each([
    ['workstream 4'],
    ['WORKSTREAM 4'],
    ['Protection from victimisation'],
    ['not under-protected'],
    ['ws4'],
  ])('[F2] "%s" finds the workstream and what belongs to it', (words) => {
    const found = titles(words);
    expect(found).toContain('Safety and victimisation');
    expect(found).toContain('Missing Black people: risk grading');
    expect(found).toContain('Safety');
    expect(found).not.toContain('Publish the ethnicity pay gap');
  });

  test('[F2] what is called so comes before what belongs to it', () => {
    expect(titles('workstream 4')[0]).toBe('Safety and victimisation');
  });

  test('[F3] a reference matches whole, neither turned round nor as a beginning', () => {
    expect(titles('1-4')).toEqual(['Publish the ethnicity pay gap']);
  });

  test('[F3] beginnings, a wrong letter, accents and capitals', () => {
    expect(titles('ethnic')).toEqual(['Publish the ethnicity pay gap']);
    expect(titles('custdy panel')).toContain('Panel members in custody at night');
    expect(titles('RHEOL')).toEqual(['Rhêol: custody panels']);
  });

  test('[F3] every word must match', () => {
    expect(titles('custody pay')).toEqual([]);
  });

  test.each(['<script>', '🙂', '"', 'AND OR', '***', '(', '\\', '   '])('[F8] "%s" does no harm', (words) => {
    expect(titles(words)).toEqual([]);
  });

  test('[F3] words as they are compared', () => {
    expect(toTerms("X-2: Chief Constables' Council, stop-and-search (1-4)")).toEqual([
      'x-2',
      'chief',
      'constables',
      'council',
      'stop',
      'and',
      'search',
      '1-4',
    ]);
  });
});

describe('showing', () => {
  test('[F4] grouped by kind, the kind of the best result first', () => {
    const kinds = hitGroups(find('custody')).map(({ kind }) => kind);
    expect(kinds[0]).toBe(find('custody')[0]?.kind);
    expect([...kinds].sort()).toEqual(['action', 'post', 'practice']);
    expect(hitGroups(find('misconduct'))[0]?.title).toBe('Standards (1)');
  });

  test('[F4] an action shows its reference, a standard its number, a post its holder', () => {
    const shown = (words: string) => hitGroups(find(words)).flatMap(({ hits }) => hits)[0];
    expect(shown('pay gap')).toMatchObject({
      title: '1-4 Publish the ethnicity pay gap',
      address: '/actions/1-4',
    });
    expect(shown('misconduct')).toMatchObject({ title: 'Standard 4 Fair misconduct outcomes (SAMPLE)' });
    expect(shown('head custody')).toMatchObject({ detail: 'Held by Sample holder · What the post carries' });
  });

  test('[F7] says which lists are not all here and which failed', () => {
    const list = (given: Partial<ListProgress>): ListProgress => ({
      kind: 'action',
      hasAnswered: true,
      isComplete: true,
      hasFailed: false,
      loaded: { count: 31, total: 31 },
      ...given,
    });
    expect(notAllInWords([list({})])).toEqual([]);
    const coming = [
      list({ hasAnswered: false, loaded: { count: 5_000, total: 5_001 } }),
      list({ kind: 'practice', hasAnswered: false, loaded: { count: 0, total: null } }),
      list({ kind: 'dropIn', hasFailed: true, hasAnswered: false }),
    ];
    expect(notAllInWords(coming)).toEqual([
      'Not everything is loaded yet: Actions (5,000 of 5,001), Practice.',
      'Drop-ins did not answer: results from there may be missing or old.',
    ]);
  });

  test('[F7] "nothing" is said for good only when everything is loaded', () => {
    expect(countInWords('x', 0, true)).toBe('Nothing matches “x”.');
    expect(countInWords('x', 0, false)).toBe('Nothing matches “x” so far.');
    expect(countInWords('<b>', 2, true)).toBe('2 results for “<b>”');
  });
});
