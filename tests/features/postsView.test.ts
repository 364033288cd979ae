import { historyLines } from '../../src/features/posts/historyView.ts';
import { makePostBook } from '../../src/features/posts/postBook.ts';
import { filterToAddress, pathToPost, queryToFilter } from '../../src/features/posts/postsFilter.ts';
import { filterPosts, postRow, quickFiltersOf } from '../../src/features/posts/postsView.ts';
import { checkWords, postFacts } from '../../src/features/posts/postView.ts';
import { workView } from '../../src/features/posts/workView.ts';
import type { Post } from '../../src/domain/posts.ts';
import { aBody, anAction, aPost, aPostEvent } from '../support/items.ts';

const today = '2027-05-14';
const force = (recordKey: string, title: string) =>
  ({ ...aBody({ recordKey, title }), kind: 'fictional' }) as unknown as NonNullable<
    Parameters<typeof makePostBook>[0]['forces']
  >[number];

const ann = aPost({
  recordKey: 'head',
  title: 'Head of People',
  holderOid: 'oid-ann',
  holderName: 'Ann Évans',
  holderMail: 'ann@x.example',
  holding: 'acting',
  heldFrom: '2027-05-03',
  deputyPostKey: 'gone',
  forceKeys: ['n', 's'],
  bodyKey: 'board',
});
const empty = aPost({ recordKey: 'empty', title: 'Custody 10', vacantSince: '2027-04-03' });
const second = aPost({ recordKey: 'two', title: 'Custody 2' });
const missed = aPost({
  recordKey: 'missed',
  title: 'Engagement inspector',
  holderOid: 'oid-e',
  holderName: 'Em',
  heldFrom: '2026-01-01',
  missingSince: '2027-05-11',
  missingSeen: '2027-05-13',
  reportsToKey: 'head',
});
const posts = [ann, empty, second, missed];
const bookOf = (some: readonly Post[] = posts, isWhole = true) =>
  makePostBook({
    posts: some,
    isWhole,
    bodies: [aBody({ recordKey: 'board', title: 'People Board' })],
    forces: [force('n', 'Northshire Police'), force('s', 'Southmoor Police')],
    today,
  });
const book = bookOf();
const titles = (some: readonly Post[]) => some.map(({ title }) => title);

test('[P1] posts stand by title as people count, with holder, deputy and forces in words', () => {
  expect(titles(book.posts)).toEqual(['Custody 2', 'Custody 10', 'Engagement inspector', 'Head of People']);
  expect(postRow(book, ann)).toMatchObject({
    holder: 'Ann Évans (acting)',
    when: 'since 3 May',
    deputy: 'Post not found',
    forces: 'Northshire Police, Southmoor Police',
    concern: null,
  });
  expect(postRow(book, empty)).toMatchObject({ holder: null, concern: 'No holder (41 days)' });
  expect(postRow(book, second).concern).toBe('No holder');
  expect(postRow(book, missed).concern).toBe('Post holder needs checking');
  expect(postRow(bookOf(posts, false), ann).deputy).toBe('Not known yet');
});

test('[P1] a covered post says who covers, for whom, until when', () => {
  const covered = { ...ann, coverName: 'Bo', coverFrom: '2027-05-10', coverTo: '2027-06-30' } as Post;
  expect(postRow(book, covered)).toMatchObject({
    holder: 'Bo covers',
    when: 'for Ann Évans, until 30 June',
  });
});

test('[P2] words are found in title, holder, body and force, without case and accents; filters count everything', () => {
  const found = (find: string) => titles(filterPosts(book, { find, show: null }));
  expect(found('evans PEOPLE')).toEqual(['Head of People']);
  expect(found('southmoor')).toEqual(['Head of People']);
  expect(found('people board')).toEqual(['Head of People']);
  expect(found('nobody')).toEqual([]);
  expect(quickFiltersOf(book, null).map(({ label }) => label)).toEqual([
    'No holder (2)',
    'Needs checking (1)',
  ]);
  expect(quickFiltersOf(bookOf([ann]), 'noHolder').map(({ label }) => label)).toEqual(['No holder (0)']);
  expect(titles(filterPosts(book, { find: '', show: 'needsChecking' }))).toEqual(['Engagement inspector']);
});

test('[P2] the filter survives its address; what an address does not know is left out', () => {
  const filter = { find: 'a & b', show: 'noHolder' } as const;
  expect(queryToFilter(new URLSearchParams(filterToAddress(filter).split('?')[1]))).toEqual(filter);
  expect(filterToAddress({ find: '', show: null })).toBe('/posts');
  expect(queryToFilter(new URLSearchParams('show=all'))).toEqual({ find: '', show: null });
  expect(pathToPost('/posts/a%20b/cover')).toEqual({ key: 'a b', step: 'cover' });
  expect(pathToPost('/posts/%E0%A4%A')).toEqual({ key: '%E0%A4%A', step: null });
});

test('[P4] a post says who holds it, with a message, and links the posts it names', () => {
  const facts = postFacts(book, missed);
  expect(facts[0]).toMatchObject({
    label: 'Holder',
    words: 'Em',
    more: 'since 1 January 2026',
    message: null,
  });
  expect(facts.find(({ label }) => label === 'Reports to')).toMatchObject({
    words: 'Head of People',
    more: 'Ann Évans',
    address: '/posts/head',
  });
  expect(postFacts(book, ann)[0]?.message?.to).toBe('ann@x.example');
  expect(postFacts(book, ann).find(({ label }) => label === 'Forces')?.words).toContain('Southmoor');
  expect(postFacts(book, empty)[0]).toMatchObject({ words: 'No holder (41 days)', isConcern: true });
});

test('[P4] somebody who comes later is the next holder', () => {
  const next = { ...ann, heldFrom: '2027-06-01' } as Post;
  expect(postFacts(book, next).map(({ label }) => label)).toContain('Next holder');
  expect(postFacts(book, next)[0]?.words).toBe('No holder');
});

test('[P15] [P17] the question says what is known and nothing of an account', () => {
  expect(checkWords(book, missed, true)).toMatch(/has not shown Em since 11 May 2027/);
  expect(checkWords(book, missed, true)).not.toMatch(/account|disabled|left/i);
  expect(checkWords(book, ann, true)).toBeNull();
  const long = { ...ann, heldFrom: '2026-01-01' } as Post;
  expect(checkWords(book, long, true)).toBeNull();
  expect(checkWords(book, long, false)).toMatch(/Nobody has said for three months/);
  expect(checkWords(book, empty, false)).toBeNull();
});

test('[P6] [P7] history in words; an old name is the post', () => {
  const of = (given: Parameters<typeof aPostEvent>[0]) => aPostEvent({ postKey: 'head', ...given });
  const lines = historyLines(
    book,
    ann,
    [
      of({ kind: 'left', day: '2024-01-31', personName: 'Old Bill' }),
      of({
        kind: 'coverNamed',
        day: '2027-05-04',
        personName: 'Bo',
        fromDay: '2027-05-04',
        toDay: '2027-05-20',
      }),
      of({ kind: 'handoverStarted', day: '2027-05-05' }),
    ],
    24,
  );
  expect(lines.map(({ words }) => words)).toEqual([
    'Hand-over started',
    'Bo was named as cover',
    'The holder left the post',
  ]);
  expect(lines[0]?.address).toBe('/posts/head/hand-over');
  expect(lines[1]).toMatchObject({ more: 'from 4 May 2027 to 20 May 2027' });
  expect(lines[1]?.byline).toBe('4 May 2027, recorded by Sample writer');
});

test('[P18] what it carries as sentences; unknown is said', () => {
  const actions = [
    anAction({ ref: '1-1', title: 'Pay gap', ownerPostKey: 'head', dueDay: '2027-05-01' }),
    anAction({ ref: '1-2', ownerPostKey: 'missed', deputyPostKey: 'head' }),
  ];
  const work = workView(book, ann, { actions, asks: [], standards: null });
  expect(work.totals).toEqual([
    '1 open action it owns',
    '1 of them is overdue',
    '1 that only one person can do',
    '1 open action it is the deputy for',
  ]);
  expect(work.unknown).toEqual(['Not known: the standards have not answered.']);
  expect(work.items[0]).toMatchObject({
    words: '1-1 Pay gap',
    more: 'Owner · overdue, due 1 May · only one person can do this',
  });
  expect(workView(book, second, { actions: [], asks: [], standards: [] }).totals).toEqual([
    'Nothing open is on this post.',
  ]);
});
