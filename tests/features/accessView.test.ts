import type { AccessDifference } from '../../src/domain/access.ts';
import { accessRows } from '../../src/features/settings/accessView.ts';
import { accessRow } from '../../src/features/today/todayView.ts';
import { accessInShort } from '../../src/ui/records/accessWords.ts';
import { aPost } from '../support/items.ts';

const someone = (name: string) => ({ oid: null, name, mail: `${name}@northshire.example` });
const post = aPost({ title: 'Head of People' });
const differs = (
  kind: AccessDifference['kind'],
  name: string,
  more: Partial<AccessDifference> = {},
): AccessDifference => ({ kind, group: 'actionOwners', person: someone(name), because: post, ...more });

const old = differs('holdsNoPost', 'Old', { because: null });
const new_ = differs('cannotYet', 'New');

test('[AC12] people whose right and post differ are counted in a sentence each', () => {
  const two = [old, differs('holdsNoPost', 'Older'), new_];
  expect(accessInShort(two)).toEqual([
    '2 people can still change actions but hold no post.',
    '1 new holder cannot change what their post carries.',
  ]);
  const both = [old, { ...old, group: 'owners' as const }];
  expect(accessInShort(both)).toEqual(['1 person can still write in the hub but holds no post.']);
  expect(accessInShort([differs('cannotYet', 'Chief', { group: 'chiefOfficers' })])).toEqual([
    '1 new holder cannot do what their post carries.',
  ]);
  expect(accessInShort([])).toEqual([]);
});

test('[T12] a site owner has it on Today as one row that leads to Settings', () => {
  expect(accessRow([new_])).toMatchObject({
    sentence: '1 new holder cannot change what their post carries.',
    why: "You look after the hub's site.",
    way: { label: 'Put it right', address: '/settings?show=access' },
  });
  expect(accessRow([])).toBeNull();
});

test('[AC13] each difference says who, what and why, and what becomes of a leaver', () => {
  const reviewer = differs('holdsNoPost', 'Peer', { group: 'peerReviewers' });
  expect(accessRows([old, new_, reviewer], []).map(({ sentence, why }) => `${sentence} ${why}`)).toEqual([
    'Old can still change actions. They hold no post that carries it. Put right, they may still read the hub.',
    'Peer can still record levels for another force. They no longer hold Head of People. Put right, they can no longer open the hub: they came for one task.',
    'New cannot change actions yet. It belongs to Head of People.',
  ]);
});

test('[AC14] what was put right stays at its place with what came of it; only what SharePoint shows is called done', () => {
  const outcomes = [
    { difference: old, failure: null },
    { difference: new_, failure: null },
  ];
  expect(accessRows([], outcomes).map(({ outcome, isDone }) => [outcome, isDone])).toEqual([
    ['Done. Old can no longer change actions.', true],
    ['Done. New can change actions from now on.', true],
  ]);
  const [first, second] = accessRows([new_], outcomes);
  expect([first?.isDone, second?.isDone, second?.outcome]).toEqual([true, false, null]);
});

test('[AC14] a failure stands at its row, in words', () => {
  const missing = { kind: 'missing' as const, what: 'person' as const, name: 'New' };
  const [row] = accessRows([new_], [{ difference: new_, failure: missing }]);
  expect(row?.outcome).toBe(
    'Not put right. New was not found under the mail address that the post has. Check the post, then try again.',
  );
  expect(accessRows([new_], [{ difference: new_, failure: 'unseen' }])[0]?.outcome).toMatch(/Look again/);
});
