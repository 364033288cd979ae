import { daysVacant, holderOf, inPost, postsHeldBy } from '../../src/domain/posts.ts';
import { isSamePerson } from '../../src/domain/stamp.ts';
import { aPost } from '../support/items.ts';

const today = '2027-05-14';

describe('Posts', () => {
  test('somebody holds a post from the first to the last day of the holding', () => {
    const acting = aPost({
      holderName: 'Acting head',
      holding: 'acting',
      heldFrom: '2027-05-14',
      heldTo: '2027-05-14',
    });
    expect(holderOf(acting, today)).toEqual({ oid: null, name: 'Acting head', mail: null });
    expect(holderOf(acting, '2027-05-13')).toBeNull();
    expect(holderOf(acting, '2027-05-15')).toBeNull();
    expect(holderOf(aPost({}), today)).toBeNull();
  });

  test('whoever covers does the work; the holder they cover for stays in the post, and both have its rights', () => {
    const covered = aPost({
      holderName: 'Head',
      holderOid: 'h',
      coverName: 'Cover',
      coverOid: 'c',
      coverFrom: '2027-05-10',
      coverTo: '2027-05-20',
    });
    expect(holderOf(covered, today)?.name).toBe('Cover');
    expect(holderOf(covered, '2027-05-10')?.name).toBe('Cover');
    expect(holderOf(covered, '2027-05-09')?.name).toBe('Head');
    expect(holderOf(covered, '2027-05-20')?.name).toBe('Cover');
    expect(holderOf(covered, '2027-05-21')?.name).toBe('Head');
    expect(inPost(covered, today).map(({ name }) => name)).toEqual(['Head', 'Cover']);
    expect(postsHeldBy({ oid: 'h', name: 'Head', mail: null }, [covered], today)).toEqual([covered]);
  });

  test('days vacant are counted from what was recorded; not recorded is not zero', () => {
    expect(daysVacant(aPost({ vacantSince: '2027-04-03' }), today)).toBe(41);
    expect(daysVacant(aPost({ holderName: 'Gone', heldTo: '2027-05-04' }), today)).toBe(10);
    expect(daysVacant(aPost({}), today)).toBeNull();
    expect(daysVacant(aPost({ holderName: 'Here' }), today)).toBeNull();
  });

  test('a person is found by oid, else by mail whatever its case; unknown is never equal', () => {
    const me = { oid: 'a', name: 'Me', mail: 'SPOC@northshire.example' };
    expect(isSamePerson(me, { oid: 'b', name: 'Me', mail: 'spoc@northshire.example' })).toBe(false);
    expect(isSamePerson(me, { oid: null, name: 'x', mail: 'spoc@northshire.example' })).toBe(true);
    expect(isSamePerson({ ...me, oid: null, mail: null }, { oid: null, name: 'Me', mail: null })).toBe(false);
    const mine = aPost({ holderName: 'Me', holderOid: 'a' });
    const past = aPost({ holderName: 'Me', holderOid: 'a', heldTo: '2027-01-01' });
    expect(postsHeldBy(me, [mine, past, aPost({})], today)).toEqual([mine]);
  });
});
