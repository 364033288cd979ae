import { otherPostsOf, seesWorkOf, workOn } from '../../src/domain/postWork.ts';
import { anAction, anAsk, aPost, aStandard } from '../support/items.ts';

const today = '2027-05-14';
const person = (name: string) => ({ oid: `oid-${name}`, name, mail: `${name}@x.example` });
const heldBy = (recordKey: string, name: string, more = {}) =>
  aPost({ recordKey, holderOid: `oid-${name}`, holderName: name, heldFrom: '2025-01-01', ...more });

const chief = heldBy('chief', 'cora');
const owner = heldBy('owner', 'ann', { reportsToKey: 'chief' });
const second = heldBy('second', 'ann');
const deputy = heldBy('deputy', 'bo');
const posts = new Map([chief, owner, second, deputy].map((post) => [post.recordKey, post]));

describe('[P18] work on a post', () => {
  const actions = [
    anAction({ ref: '1-1', ownerPostKey: 'owner', deputyPostKey: 'deputy', dueDay: '2027-05-01' }),
    anAction({ ref: '1-2', ownerPostKey: 'owner', deputyPostKey: 'second' }),
    anAction({ ref: '1-3', ownerPostKey: 'owner', state: 'closed', dueDay: '2027-05-01' }),
    anAction({ ref: '2-1', ownerPostKey: 'deputy', deputyPostKey: 'owner' }),
  ];
  const asks = [
    anAsk({ title: 'to it', fromKey: 'owner' }),
    anAsk({ title: 'answered', fromKey: 'owner', state: 'answered' }),
    anAsk({ title: 'by it', fromKey: 'chief', askedByPostKey: 'owner' }),
  ];

  test('open actions it owns and deputises, overdue, only one person; open asks; standards', () => {
    const work = workOn(
      owner,
      { posts, actions, asks, standards: [aStandard({ ownerPostKey: 'owner' })] },
      today,
    );
    const refs = (some?: { ref: string }[]) => some?.map(({ ref }) => ref);
    expect(refs(work.actions?.owns)).toEqual(['1-1', '1-2']);
    expect(refs(work.actions?.deputises)).toEqual(['2-1']);
    expect(refs(work.actions?.overdue)).toEqual(['1-1']);
    expect(refs(work.actions?.onlyOne)).toEqual(['1-2']);
    expect(work.asks?.asked.map(({ title }) => title)).toEqual(['to it']);
    expect(work.asks?.raised.map(({ title }) => title)).toEqual(['by it']);
    expect(work.standards).toHaveLength(1);
  });

  test('a list that is not known is not nought', () => {
    expect(workOn(owner, { posts, actions: null, asks: null, standards: null }, today)).toEqual({
      actions: null,
      asks: null,
      standards: null,
    });
  });
});

test('[P19] the items are shown to whoever is in the post and in the post it reports to', () => {
  expect(seesWorkOf(person('ann'), owner, posts, today)).toBe(true);
  expect(seesWorkOf(person('cora'), owner, posts, today)).toBe(true);
  expect(seesWorkOf(person('bo'), owner, posts, today)).toBe(false);
  expect(otherPostsOf(owner, [...posts.values()], today).map(({ recordKey }) => recordKey)).toEqual([
    'second',
  ]);
  expect(otherPostsOf(aPost(), [...posts.values()], today)).toEqual([]);
});
