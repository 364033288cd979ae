import fc from 'fast-check';
import { daysOrphaned, isOrphaned, ownerNeedsChecking } from '../../src/domain/actions.ts';
import {
  findingFor,
  idsToCheck,
  isUnconfirmed,
  judgeCheck,
  needsChecking,
} from '../../src/domain/postChecks.ts';
import { postChecksWaiting } from '../../src/domain/postQuestions.ts';
import type { Post } from '../../src/domain/posts.ts';
import { withoutOwner } from '../../src/domain/orphanedActions.ts';
import { anAction, aPost } from '../support/items.ts';

const today = '2027-05-14';
const yesterday = '2027-05-13';
const me = 'oid-me';

const held = (given: Partial<Post> = {}) =>
  aPost({ holderOid: 'OID-1', holderName: 'Ann', heldFrom: '2026-01-05', ...given });

const missed = (given: Partial<Post> = {}) => held({ missingSince: yesterday, missingSeen: today, ...given });

describe('[P13] what an answer of the directory is worth', () => {
  const ids = fc.uniqueArray(fc.stringMatching(/^[a-f0-9]{8}$/), { maxLength: 60 });
  const worlds = ids.chain((asked) =>
    fc.record({
      asked: fc.constant(asked),
      present: fc.subarray(asked),
      isMember: fc.boolean(),
      sees: fc.boolean(),
    }),
  );

  test('it counts exactly where a member sees themselves and few are missing, and then says who', () => {
    fc.assert(
      fc.property(worlds, ({ asked, present, isMember, sees }) => {
        const gone = asked.filter((oid) => !present.includes(oid));
        const result = judgeCheck(asked, me, {
          isMember,
          present: new Set(sees ? [...present, me] : present),
        });
        const few = gone.length < 3 || gone.length < asked.length / 5;
        const seesNobody = asked.length > 1 && gone.length === asked.length;
        const counts = isMember && sees && few && !seesNobody;
        expect(result.kind).toBe(counts ? 'checked' : 'notChecked');
        if (result.kind === 'checked') expect([...result.missing].sort()).toEqual([...gone].sort());
      }),
    );
  });

  test('why it does not count', () => {
    const asked = ['a', 'b', 'c'];
    const all = new Set([...asked, me]);
    expect(judgeCheck(asked, me, { isMember: false, present: all })).toMatchObject({ why: 'guest' });
    expect(judgeCheck(asked, me, { isMember: true, present: new Set(asked) })).toMatchObject({
      why: 'restricted',
    });
    expect(judgeCheck(asked, me, { isMember: true, present: new Set([me]) })).toMatchObject({
      why: 'restricted',
    });
    expect(judgeCheck([...asked, 'd'], me, { isMember: true, present: new Set(['a', me]) })).toMatchObject({
      why: 'tooMany',
    });
    expect(judgeCheck(['A'], me, { isMember: true, present: new Set(['a', me]) })).toEqual({
      kind: 'checked',
      missing: new Set(),
    });
  });

  test('those are asked for who do the work of a post and have an id, each once', () => {
    const covered = held({ coverOid: 'oid-2', coverName: 'Bo', coverFrom: '2027-05-01' });
    const posts = [held(), held({ holderOid: 'oid-1' }), covered, held({ holderOid: null }), aPost()];
    expect(idsToCheck(posts, today)).toEqual(['oid-1', 'oid-2']);
  });
});

describe('[P14] [P15] the finding on a post', () => {
  const missing = new Set(['oid-1']);

  test('is written once a day, and needs a second day', () => {
    const first = findingFor(held(), missing, yesterday);
    expect(first).toEqual({ missingSince: yesterday, missingSeen: yesterday });
    const noted = held({ ...first });
    expect(needsChecking(noted, yesterday)).toBe(false);
    expect(findingFor(noted, missing, yesterday)).toBeNull();
    const second = findingFor(noted, missing, today);
    expect(second).toEqual({ missingSeen: today });
    expect(needsChecking({ ...noted, ...second }, today)).toBe(true);
    expect(findingFor({ ...noted, ...second }, missing, '2027-05-15')).toBeNull();
  });

  test('is cleared where the holder is shown again, and nothing is written where nothing was noted', () => {
    expect(findingFor(missed(), new Set(), today)).toEqual({ missingSince: null, missingSeen: null });
    expect(findingFor(held(), new Set(), today)).toBeNull();
    expect(findingFor(held({ holderOid: null }), missing, today)).toBeNull();
  });

  test('is not about somebody who took up or covers the post later', () => {
    expect(needsChecking(missed({ heldFrom: today }), today)).toBe(false);
    const covered = missed({ coverName: 'Bo', coverOid: 'oid-2', coverFrom: today });
    expect(needsChecking(covered, today)).toBe(false);
    expect(findingFor(missed({ heldFrom: today, holderOid: 'oid-1' }), missing, '2027-05-15')).toEqual({
      missingSince: '2027-05-15',
      missingSeen: '2027-05-15',
    });
  });

  test('two checks a day apart are needed, whatever came before', () => {
    const days = fc.array(fc.record({ gap: fc.integer({ min: 0, max: 3 }), isMissing: fc.boolean() }), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(days, (checks) => {
        let post = held();
        let day = Date.parse('2027-01-01');
        const missedOn = new Set<string>();
        for (const { gap, isMissing } of checks) {
          day += gap * 86_400_000;
          const at = new Date(day).toISOString().slice(0, 10) as typeof today;
          post = { ...post, ...findingFor(post, isMissing ? missing : new Set(), at) };
          if (isMissing) missedOn.add(at);
          else missedOn.clear();
          expect(needsChecking(post, at)).toBe(missedOn.size >= 2);
        }
      }),
    );
  });

  test('the actions of such a post have no owner, open ones only', () => {
    const post = missed();
    const posts = new Map([[post.recordKey, post]]);
    const action = anAction({ ownerPostKey: post.recordKey });
    expect(isOrphaned(action, posts, today)).toBe(true);
    expect(ownerNeedsChecking(action, posts, today)).toBe(true);
    expect(isOrphaned({ ...action, state: 'embedded' }, posts, today)).toBe(false);
    expect(ownerNeedsChecking(anAction(), posts, today)).toBe(false);
  });

  test('they are without an owner since the directory first did not show the holder', () => {
    const post = missed({ missingSince: '2027-05-03', missingSeen: '2027-05-12' });
    const once = held({ recordKey: 'k-once', missingSince: yesterday, missingSeen: yesterday });
    const posts = new Map([post, once].map((one) => [one.recordKey, one]));
    const action = anAction({ ownerPostKey: post.recordKey });
    expect(daysOrphaned(action, posts, today)).toBe(11);
    expect(daysOrphaned(anAction({ ownerPostKey: 'k-once' }), posts, today)).toBeNull();
    expect(withoutOwner([action], posts, today).longest).toBe(11);
  });
});

describe('[P15] [P17] who is asked whether a holder is still right', () => {
  const [holderPost, deputy, line, other] = ['k-holder', 'k-deputy', 'k-line', 'k-other'].map((recordKey) =>
    aPost({ recordKey, holderName: 'X', heldFrom: '2027-05-01' }),
  ) as [Post, Post, Post, Post];
  const about = (given: Partial<Post>) =>
    held({ ...given, recordKey: 'k-holder', deputyPostKey: 'k-deputy', reportsToKey: 'k-line' });
  const asked = (held: Post, post: Post, hasDirectory = true, confirmed = new Map<string, typeof today>()) =>
    postChecksWaiting([held], [post], hasDirectory, today, confirmed).map((one) =>
      one.kind === 'postCheck' ? [one.as, one.why] : one.kind,
    );

  test('a post that needs checking: its deputy and its line, not its holder, nobody else', () => {
    const post = about({ missingSince: yesterday, missingSeen: today });
    expect(asked(deputy, post)).toEqual([['deputy', 'needsChecking']]);
    expect(asked(line, post)).toEqual([['line', 'needsChecking']]);
    expect(asked(holderPost, post)).toEqual([]);
    expect(asked(other, post)).toEqual([]);
    expect(asked(deputy, post, true, new Map([['k-holder', today]]))).toEqual([]);
  });

  test('without a directory the question comes once a quarter, to the holder too', () => {
    const long = about({ confirmedDay: '2027-01-04' });
    expect(asked(holderPost, long, false)).toEqual([['holder', 'quarterly']]);
    expect(asked(line, long, false)).toEqual([['line', 'quarterly']]);
    expect(asked(line, long, true)).toEqual([]);
    expect(asked(line, about({ confirmedDay: '2027-03-01' }), false)).toEqual([]);
    expect(isUnconfirmed(aPost(), today)).toBe(false);
    expect(isUnconfirmed(held({ heldFrom: '2027-05-01' }), today)).toBe(false);
    expect(isUnconfirmed(held({ heldFrom: null }), today)).toBe(true);
  });
});
