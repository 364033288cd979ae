import fc from 'fast-check';
import { looseTies, reportsInCircle } from '../../src/domain/looseTies.ts';
import type { TiedLists } from '../../src/domain/looseTies.ts';
import { aBody, anAction, anAsk, aPost } from '../support/items.ts';

const none: TiedLists = { posts: null, bodies: null, actions: null, asks: null };
const found = (lists: Partial<TiedLists>) =>
  looseTies({ ...none, ...lists }).map(({ list, title, field, problem }) => [list, title, field, problem]);

const head = aPost({ recordKey: 'head', title: 'Head' });
const board = aBody({ recordKey: 'board', title: 'Board' });

test('[G24] what names a record that is gone is found; what is there, or not named, is not', () => {
  const actions = [
    anAction({ title: 'Held', ownerPostKey: 'head', bodyKey: 'board' }),
    anAction({
      title: 'Lost',
      ownerPostKey: 'gone',
      deputyPostKey: 'gone',
      jointBodyKeys: ['board', 'no-body'],
    }),
    anAction({ title: 'Nobody' }),
  ];
  const asks = [
    anAsk({ title: 'To a post', fromKey: 'head' }),
    anAsk({ title: 'To nobody', fromKey: 'gone' }),
  ];
  const bodies = [board, aBody({ title: 'Other', coordinatorPostKey: 'gone' })];
  expect(found({ posts: [head], bodies, actions, asks })).toEqual([
    ['bodies', 'Other', 'coordinatorPostKey', 'gone'],
    ['actions', 'Lost', 'ownerPostKey', 'gone'],
    ['actions', 'Lost', 'deputyPostKey', 'gone'],
    ['actions', 'Lost', 'jointBodyKeys', 'gone'],
    ['asks', 'To nobody', 'fromKey', 'gone'],
  ]);
});

test('[G24] nothing is called gone while the list it would stand in has not answered', () => {
  const actions = [anAction({ ownerPostKey: 'gone', bodyKey: 'gone' })];
  const asks = [anAsk({ fromKey: 'gone' })];
  expect(found({ actions, asks })).toEqual([]);
  expect(found({ actions, asks, posts: [head] })).toEqual([
    ['actions', 'Publish the ethnicity pay gap', 'ownerPostKey', 'gone'],
  ]);
});

test('[G24] a post that names itself, and posts that report to one another', () => {
  const posts = [
    aPost({ recordKey: 'a', title: 'A', deputyPostKey: 'a', reportsToKey: 'b' }),
    aPost({ recordKey: 'b', title: 'B', reportsToKey: 'c' }),
    aPost({ recordKey: 'c', title: 'C', reportsToKey: 'a' }),
    aPost({ recordKey: 'd', title: 'D', reportsToKey: 'd' }),
    aPost({ recordKey: 'e', title: 'E', reportsToKey: 'a' }),
  ];
  expect(found({ posts })).toEqual([
    ['posts', 'A', 'deputyPostKey', 'itself'],
    ['posts', 'A', 'reportsToKey', 'circle'],
    ['posts', 'B', 'reportsToKey', 'circle'],
    ['posts', 'C', 'reportsToKey', 'circle'],
    ['posts', 'D', 'reportsToKey', 'itself'],
  ]);
});

test('[G24] whatever reports to whatever, following it comes to an end', () => {
  const key = fc.constantFrom('a', 'b', 'c', 'd');
  const post = fc.record({ recordKey: key, reportsToKey: fc.option(key) }).map((given) => aPost(given));
  fc.assert(
    fc.property(fc.uniqueArray(post, { selector: ({ recordKey }) => recordKey }), (posts) => {
      const byKey = new Map(posts.map((one) => [one.recordKey, one]));
      for (const one of posts) {
        const above = one.reportsToKey === null ? undefined : byKey.get(one.reportsToKey);
        // Whoever is in a circle has somebody above them who is in it too.
        if (reportsInCircle(one, byKey)) expect(above && reportsInCircle(above, byKey)).toBe(true);
      }
    }),
  );
});
