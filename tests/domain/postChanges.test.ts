import { fieldsToCells } from '../../src/domain/list.ts';
import { confirmHolder, endCover, nameCover, putInPost, vacate } from '../../src/domain/postChanges.ts';
import type { PostChange } from '../../src/domain/postChanges.ts';
import { postEvents } from '../../src/domain/postEvents.ts';
import { postHistory } from '../../src/domain/postHistory.ts';
import { holderOf, posts } from '../../src/domain/posts.ts';
import type { Post } from '../../src/domain/posts.ts';
import { aPost, aPostEvent } from '../support/items.ts';

const today = '2027-05-14';
const ann = { oid: 'oid-1', name: 'Ann', mail: 'ann@x.example' };
const bo = { oid: null, name: 'Bo (guest)', mail: null };

const held = (given: Partial<Post> = {}) =>
  aPost({
    recordKey: 'post-1',
    holderOid: ann.oid,
    holderName: ann.name,
    holderMail: ann.mail,
    holding: 'substantive',
    heldFrom: '2025-01-06',
    missingSince: '2027-05-10',
    missingSeen: '2027-05-12',
    ...given,
  });

/** Every change must be writable as it is. */
function written({ fields, events }: PostChange) {
  expect(fieldsToCells(posts, fields).problems).toEqual([]);
  for (const event of events) {
    expect(fieldsToCells(postEvents, { recordKey: 'k', ...event }).problems).toEqual([]);
    expect(event).toMatchObject({ postKey: 'post-1', scopeKey: 'post-1' });
  }
  return events.map(({ kind, day, personName }) => [kind, day, personName]);
}

test('[P10] somebody new in a post: the one before is kept as the former holder, both are told, a finding goes', () => {
  const change = putInPost(held(), bo, { holding: 'acting', from: '2027-05-03', to: '2027-08-31' });
  expect(written(change)).toEqual([
    ['left', '2027-05-03', 'Ann'],
    ['tookUp', '2027-05-03', 'Bo (guest)'],
  ]);
  const after = { ...held(), ...change.fields };
  expect(holderOf(after, today)).toEqual(bo);
  expect(after).toMatchObject({
    formerName: 'Ann',
    formerLeftDay: '2027-05-03',
    holding: 'acting',
    missingSince: null,
  });
});

test('[P10] a vacant post is taken up without anybody leaving; who left when their days ended left then', () => {
  const empty = aPost({ recordKey: 'post-1', vacantSince: '2027-04-01' });
  const taken = putInPost(empty, ann, { holding: 'substantive', from: today, to: null });
  expect(written(taken)).toEqual([['tookUp', today, 'Ann']]);
  expect(taken.fields.vacantSince).toBeNull();
  const ended = putInPost(held({ heldTo: '2027-03-31' }), bo, {
    holding: 'substantive',
    from: today,
    to: null,
  });
  expect(written(ended)[0]).toEqual(['left', '2027-03-31', 'Ann']);
  expect(ended.fields.formerLeftDay).toBe('2027-03-31');
});

test('[P11] a vacant post has a day and a former holder, and nobody does its work', () => {
  const change = vacate(held(), '2027-05-10');
  expect(written(change)).toEqual([['left', '2027-05-10', 'Ann']]);
  const after = { ...held(), ...change.fields };
  expect(holderOf(after, today)).toBeNull();
  expect(after).toMatchObject({ vacantSince: '2027-05-10', formerName: 'Ann', holderName: null });
});

test('[P12] cover starts and ends without the holder, who stays', () => {
  const named = nameCover(held(), bo, today, null);
  expect(written(named)).toEqual([['coverNamed', today, 'Bo (guest)']]);
  const covered = { ...held(), ...named.fields };
  expect(holderOf(covered, today)).toEqual(bo);
  expect(covered).toMatchObject({ holderName: 'Ann', missingSince: null, missingSeen: null });
  const ended = endCover(covered, today);
  expect(written(ended)).toEqual([['coverEnded', today, 'Bo (guest)']]);
  expect(holderOf({ ...covered, ...ended.fields }, today)).toEqual(ann);
  expect(endCover(held(), today)).toEqual({ fields: {}, events: [] });
});

test('[P16] a confirmation is a row and clears the finding', () => {
  const change = confirmHolder(held(), today);
  expect(written(change)).toEqual([['confirmed', today, undefined]]);
  const cleared = { confirmedDay: today, missingSince: null, missingSeen: null };
  expect(change.fields).toEqual({ ...cleared, holderOid: null });
  expect(confirmHolder(held({ missingSince: null }), today).fields).toEqual(cleared);
});

describe('[P6] [P7] the history of a post', () => {
  const post = held({ heldFrom: '2025-02-01' });
  const of = (given: Parameters<typeof aPostEvent>[0]) => aPostEvent({ postKey: 'post-1', ...given });
  const events = [
    of({ kind: 'tookUp', day: '2022-01-10', personName: 'Old Bill', personMail: 'ob@x.example' }),
    of({ kind: 'left', day: '2025-01-31', personName: 'Old Bill', personMail: 'ob@x.example' }),
    of({ kind: 'tookUp', day: '2025-02-01', personName: 'Ann', personOid: 'oid-1' }),
    of({ kind: 'opened', day: '2025-02-02' }),
    of({ kind: 'confirmed', day: '2027-05-01' }),
    aPostEvent({ postKey: 'another' }),
  ];

  test('newest first, without the single steps of a hand-over and without other posts', () => {
    const told = postHistory(post, events, 24, '2025-03-01');
    expect(told.map(({ kind, name }) => [kind, name])).toEqual([
      ['confirmed', null],
      ['tookUp', 'Ann'],
      ['left', 'Old Bill'],
      ['tookUp', 'Old Bill'],
    ]);
  });

  test('two years after somebody left, their name is the post in every row; who is in the post keeps theirs', () => {
    const told = postHistory(post, events, 24, today);
    expect(told.map(({ name, isNameGone }) => [name, isNameGone])).toEqual([
      [null, false],
      ['Ann', false],
      [null, true],
      [null, true],
    ]);
  });

  test('without a row that they left, the last row with the name counts', () => {
    const [first] = postHistory(post, events.slice(0, 1), 24, today);
    expect(first).toMatchObject({ name: null, isNameGone: true });
  });

  test('a row that another replaces is not told twice', () => {
    const wrong = of({ kind: 'confirmed', day: '2027-05-02', recordKey: 'wrong' });
    const right = of({ kind: 'confirmed', day: '2027-05-03', replacesKey: 'wrong' });
    expect(postHistory(post, [wrong, right], 24, today).map(({ day }) => day)).toEqual(['2027-05-03']);
  });
});
