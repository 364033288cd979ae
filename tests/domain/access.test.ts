import fc from 'fast-check';
import { accessDifferences, changesFor, isSameMember, rightsDue } from '../../src/domain/access.ts';
import { groupOf, writesFrom } from '../../src/domain/postGroups.ts';
import { returns } from '../../src/domain/returns.ts';
import type { AccessDifference, GroupMember } from '../../src/domain/access.ts';
import type { Group } from '../../src/domain/groups.ts';
import { groups } from '../../src/domain/groups.ts';
import { libraries, lists } from '../../src/domain/lists.ts';
import { covers, kindOfRights, kindsOfRights } from '../../src/domain/groupRights.ts';
import type { Post } from '../../src/domain/posts.ts';
import { postKinds } from '../../src/domain/posts.ts';
import { isSamePerson } from '../../src/domain/stamp.ts';
import { aPost } from '../support/items.ts';

const today = '2027-05-14';
const someone = (name: string, oid: string | null = null) => ({
  oid,
  name,
  mail: `${name}@northshire.example`,
});
const owner = someone('it');
const inGroup = (group: Group, name: string): GroupMember => ({ group, person: someone(name) });
const held = (name: string, more: Partial<Post> = {}): Post =>
  aPost({ holderName: name, holderMail: `${name}@northshire.example`, heldFrom: '2026-01-01', ...more });

function found(posts: Post[], members: GroupMember[], acting = owner) {
  return accessDifferences(posts, members, today, acting).map(
    ({ kind, group, person, because }) => `${kind} ${group} ${person.name} ${because?.title ?? '-'}`,
  );
}

describe('Rights that posts carry', () => {
  test('the right to change a list comes with a post that carries it; nobody without one has it', () => {
    expect(postKinds.filter((kind) => writesFrom(returns, [{ kind }]))).toEqual(
      expect.arrayContaining(['chiefOfficer', 'spoc', 'actionOwner', 'contributor', 'siteOwner']),
    );
    for (const kind of ['facilitator', 'peerReviewer', 'staffOfficer'] as const)
      expect(writesFrom(returns, [{ kind }])).toBe(false);
    expect(writesFrom(returns, [])).toBe(false);
  });

  test('[AC1] every kind of post maps to one group; a staff officer reads', () => {
    expect(postKinds.map((kind) => `${kind}: ${groupOf(kind)}`)).toEqual([
      'chiefOfficer: chiefOfficers',
      'staffOfficer: readers',
      'raceActionLead: leads',
      'spoc: leads',
      'actionOwner: actionOwners',
      'contributor: actionOwners',
      'peerReviewer: peerReviewers',
      'facilitator: facilitators',
      'siteOwner: owners',
      'portfolioLead: leads',
      'committeeCoordinator: actionOwners',
    ]);
  });

  test('[AC2] whoever holds a post today has its right: acting and cover too, before and after it not', () => {
    const posts = [
      held('acting', { holding: 'acting' }),
      held('cover', { holding: 'cover', heldTo: today }),
      held('ended', { heldTo: '2027-05-13' }),
      held('begins', { heldFrom: '2027-05-15' }),
      held('old', { withdrawn: true }),
      held('both', { forceKeys: ['northshire', 'southmoor'] }),
    ];
    expect(rightsDue(posts, today).map(({ person }) => person.name)).toEqual(['acting', 'cover', 'both']);
  });

  test('[AC3] the holder of a deputy post has the right too, but a staff officer never by deputising', () => {
    const posts = [
      held('deputy', { recordKey: 'deputy', kind: 'contributor' }),
      held('staff', { recordKey: 'staff', kind: 'staffOfficer' }),
      held('lead', { kind: 'raceActionLead', deputyPostKey: 'deputy', title: 'Lead' }),
      held('chief', { kind: 'chiefOfficer', deputyPostKey: 'staff' }),
    ];
    const due = rightsDue(posts, today).map(({ group, person }) => `${person.name} ${group}`);
    expect(due.sort()).toEqual([
      'chief chiefOfficers',
      'deputy actionOwners',
      'deputy leads',
      'lead leads',
      'staff readers',
    ]);
  });

  test('a group covers another where it may do as much in every list', () => {
    expect(covers(['leads'], 'actionOwners')).toBe(true);
    expect(covers(['actionOwners'], 'leads')).toBe(false);
    expect(covers(['leads'], 'chiefOfficers')).toBe(false);
    expect(covers(['owners'], 'leads')).toBe(true);
    expect(covers(['leads', 'chiefOfficers'], 'owners')).toBe(false);
    expect(covers([], 'readers')).toBe(false);
  });
});

describe('Where posts and groups disagree', () => {
  const post = held('new', { title: 'Head of People' });

  test('[AC4] a new holder cannot yet, an old one still can', () => {
    expect(found([post], [inGroup('actionOwners', 'old')])).toEqual([
      'holdsNoPost actionOwners old -',
      'cannotYet actionOwners new Head of People',
    ]);
    expect(found([post], [inGroup('actionOwners', 'new'), inGroup('readers', 'old')])).toEqual([]);
  });

  test('[AC4] the post that a leaver held is named where it still names them', () => {
    const ended = held('gone', { title: 'Missing people lead', heldTo: '2027-03-31' });
    expect(found([ended], [inGroup('actionOwners', 'gone')])).toEqual([
      'holdsNoPost actionOwners gone Missing people lead',
    ]);
  });

  test('[AC4] another right that covers it is enough, and somebody with a second post keeps its right', () => {
    const spoc = held('new', { kind: 'spoc' });
    expect(found([post, spoc], [inGroup('leads', 'new')])).toEqual([]);
    expect(found([spoc], [inGroup('leads', 'new'), inGroup('actionOwners', 'new')])).toEqual([]);
    expect(found([post, held('new')], [inGroup('actionOwners', 'new')])).toEqual([]);
    // A right without a post covers nothing: else putting that right would leave them with none.
    expect(found([post], [inGroup('leads', 'new')])).toEqual([
      'holdsNoPost leads new -',
      'cannotYet actionOwners new Head of People',
    ]);
  });

  test('[AC5] whoever acts is never proposed for leaving the owners, nor is the last owner', () => {
    expect(found([], [inGroup('owners', 'it')])).toEqual([]);
    expect(found([], [inGroup('owners', 'other')], someone('elsewhere'))).toEqual([]);
    expect(found([], [inGroup('owners', 'it'), inGroup('owners', 'other')])).toEqual([
      'holdsNoPost owners other -',
    ]);
    const posts = [held('other', { kind: 'siteOwner' })];
    expect(found(posts, [inGroup('owners', 'it'), inGroup('owners', 'other')])).toEqual([]);
  });

  test('[AC6] who is known by name only is left alone, and a group that stands for many reads already', () => {
    const nameOnly = aPost({ holderName: 'Jo', heldFrom: '2026-01-01' });
    const jo = { group: 'actionOwners' as const, person: { ...someone('jo'), name: 'Jo' } };
    expect(found([nameOnly], [jo])).toEqual(['cannotYet actionOwners Jo Head of People']);
    const everyone = { oid: null, name: 'Everyone except external users', mail: null };
    const staff = held('staff', { kind: 'staffOfficer' });
    expect(found([staff], [])).toHaveLength(1);
    expect(found([staff], [{ group: 'readers', person: everyone }])).toEqual([]);
    expect(found([], [{ group: 'actionOwners', person: everyone }])).toEqual([]);
  });

  test('[AC7] a leaver becomes a reader, unless they came from outside or are in another group', () => {
    const leaver = (group: Group): AccessDifference => ({
      kind: 'holdsNoPost',
      ...inGroup(group, 'old'),
      because: null,
    });
    const add = (group: Group, members: GroupMember[] = []) => changesFor(leaver(group), members).add;
    expect(add('actionOwners')).toEqual([inGroup('readers', 'old')]);
    expect(add('actionOwners', [inGroup('leads', 'old')])).toEqual([]);
    expect(add('peerReviewers')).toEqual([]);
    expect(changesFor(leaver('leads'), []).remove).toEqual([inGroup('leads', 'old')]);
  });
});

describe('Whatever posts and groups there are', () => {
  const names = ['a', 'b', 'c', 'd', 'it'];
  const people = fc
    .record({ name: fc.constantFrom(...names), oid: fc.boolean() })
    .map(({ name, oid }) => someone(name, oid ? `oid-${name}` : null));
  const member = fc.record({ group: fc.constantFrom(...(Object.keys(groups) as Group[])), person: people });
  const members = fc.uniqueArray(member, { maxLength: 8, comparator: isSameMember });
  const day = fc.constantFrom('2027-05-01', '2027-05-14', '2027-06-01', null);
  const post = fc
    .record({
      recordKey: fc.constantFrom('p1', 'p2', 'p3', 'p4'),
      kind: fc.constantFrom(...postKinds),
      person: fc.option(people),
      heldFrom: day,
      heldTo: day,
      deputyPostKey: fc.constantFrom('p1', 'p2', 'p3', null),
    })
    .map(({ person, ...rest }) =>
      aPost({
        ...rest,
        holderOid: person?.oid ?? null,
        holderName: person?.name ?? null,
        holderMail: person?.mail ?? null,
      }),
    );
  const posts = fc.uniqueArray(post, { maxLength: 4, selector: ({ recordKey }) => recordKey });

  /** Carries out every difference, one after another, as the screen does. */
  function putRight(differences: AccessDifference[], before: GroupMember[]): GroupMember[] {
    return differences.reduce((now, difference) => {
      const { add, remove } = changesFor(difference, now);
      return [...now, ...add].filter((one) => !remove.some((gone) => isSameMember(gone, one)));
    }, before);
  }

  test('[AC8] putting all right twice leaves nothing to put right', () => {
    fc.assert(
      fc.property(posts, members, (all, before) => {
        const once = putRight(accessDifferences(all, before, today, owner), before);
        const twice = putRight(accessDifferences(all, once, today, owner), once);
        expect(accessDifferences(all, twice, today, owner)).toEqual([]);
      }),
    );
  });

  test('[AC5] no owner acting is locked out, the owners are never emptied, and no reader is taken away', () => {
    fc.assert(
      fc.property(posts, members, (all, before) => {
        const leaves = accessDifferences(all, before, today, owner).filter(
          ({ kind }) => kind === 'holdsNoPost',
        );
        const owners = before.filter(({ group }) => group === 'owners');
        const gone = leaves.filter(({ group }) => group === 'owners');
        expect(gone.some(({ person }) => isSamePerson(person, owner))).toBe(false);
        expect(owners.length === 0 || gone.length < owners.length).toBe(true);
        expect(leaves.some(({ group }) => group === 'readers')).toBe(false);
      }),
    );
  });

  test('[AC4] afterwards every holder has their right, and nobody a right without a post', () => {
    fc.assert(
      fc.property(posts, members, (all, before) => {
        const after = putRight(accessDifferences(all, before, today, owner), before);
        const due = rightsDue(all, today);
        for (const right of due.filter(({ group }) => group !== 'readers')) {
          const has = after
            .filter(({ person }) => isSamePerson(person, right.person))
            .map(({ group }) => group);
          expect(covers(has, right.group)).toBe(true);
        }
        for (const one of after.filter(({ group }) => group !== 'readers' && group !== 'owners')) {
          const carried = due
            .filter(({ person }) => isSamePerson(person, one.person))
            .map(({ group }) => group);
          const owns = after.some((two) => two.group === 'owners' && isSamePerson(two.person, one.person));
          expect(covers(carried, one.group) || owns).toBe(true);
        }
      }),
    );
  });
});

test('the kinds of rights are those of the lists and libraries, each once', () => {
  const kinds = new Set([...lists, ...libraries].map(({ permissions }) => kindOfRights(permissions)));
  expect([...kinds].sort()).toEqual([...kindsOfRights].sort());
});
