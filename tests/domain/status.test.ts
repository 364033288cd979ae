import { aboutKey } from '../../src/domain/about.ts';
import { changesSince, comparedWith } from '../../src/domain/changes.ts';
import {
  returnProgress,
  standardsOf,
  standardsThatDiffer,
  withoutOwnLevel,
} from '../../src/domain/returnProgress.ts';
import { needsChief, onOnePerson, overdueAsks } from '../../src/domain/status.ts';
import { mailOf, postsByKey } from '../../src/domain/heldPosts.ts';
import {
  aBody,
  aCycle,
  aHub,
  aLevel,
  anAction,
  anActionUpdate,
  anAsk,
  aPost,
  aPractice,
  aStandard,
} from '../support/items.ts';

const today = '2027-05-14';

describe('requests', () => {
  const chief = aPost({ recordKey: 'chief', kind: 'chiefOfficer' });
  const late = anAsk({ fromKey: 'chief', byDay: '2027-05-12', need: 'answer' });
  const soon = anAsk({ fromKey: 'chief', byDay: '2027-05-21' });
  const elsewhere = anAsk({ fromKey: 'people', byDay: '2027-05-01' });

  test('[S2] a chief officer sees what is open and asked of them, gravest first', () => {
    const answered = anAsk({ fromKey: 'chief', state: 'answered' });
    expect(needsChief([chief, aPost()], [soon, answered, elsewhere, late], today)).toEqual([late, soon]);
  });

  test('[S5] overdue is open and past its day, whoever was asked; the longest first', () => {
    expect(overdueAsks([soon, late, elsewhere, anAsk({ byDay: null })], today)).toEqual([elsewhere, late]);
    expect(overdueAsks([{ ...late, byDay: today }], today)).toEqual([]);
  });
});

test('[S7] an action depends on one person where owner and deputy are one, or only one post is held', () => {
  const held = { holderOid: 'a', holderName: 'A' };
  const posts = postsByKey([
    aPost({ recordKey: 'one', ...held }),
    aPost({ recordKey: 'same', ...held }),
    aPost({ recordKey: 'other', holderOid: 'b', holderName: 'B' }),
    aPost({ recordKey: 'empty' }),
  ]);
  const owned = (deputyPostKey: string | null) => anAction({ ownerPostKey: 'one', deputyPostKey });
  const [same, empty, none, two] = [owned('same'), owned('empty'), owned(null), owned('other')];
  expect(onOnePerson([same, empty, none, two], posts, today)).toEqual([same, empty, none]);
});

describe('standards and their views', () => {
  const [one, two] = [aStandard({ recordKey: 'S01', number: 1 }), aStandard({ recordKey: 'S02', number: 2 })];

  test('[S4] a community view counts with or without a level; the force’s own only with one', () => {
    const silent = aLevel({ standardKey: 'S01', level: null, saidBy: 'Harbour Ward' });
    const counted = { peer: [], community: [silent], ready: new Set<string>(), signedOff: new Set<string>() };
    expect(returnProgress('communityView', [one, two], counted)).toEqual({ done: [one], missing: [two] });
    expect(withoutOwnLevel([one, two], [silent])).toEqual([one, two]);
  });

  test('[S4] a view that was replaced does not count', () => {
    const first = aLevel({ recordKey: 'first', standardKey: 'S01' });
    const second = aLevel({ standardKey: 'S01', level: null, replacesKey: 'first' });
    expect(withoutOwnLevel([one], [first, second])).toEqual([one]);
  });

  test('[S3] force and community differ where both gave a level and one of the groups gave another', () => {
    const self = [aLevel({ standardKey: 'S01', level: 3 }), aLevel({ standardKey: 'S02', level: 2 })];
    const community = [
      aLevel({ standardKey: 'S01', level: 3, saidBy: 'A' }),
      aLevel({ standardKey: 'S01', level: 1, saidBy: 'B' }),
      aLevel({ standardKey: 'S02', level: null, saidBy: 'A' }),
    ];
    expect(standardsThatDiffer([one, two], self, community)).toEqual([one]);
  });

  test('[S4] standards come in the framework’s own order', () => {
    expect(standardsOf([two, one, aStandard({ frameworkKey: 'other' })], 'matrix-2027')).toEqual([one, two]);
  });
});

describe('what changed', () => {
  const action = anAction({ recordKey: 'a14' });
  const since = '2027-04-16';

  test('[S8] the last board is what is compared with, else four weeks ago', () => {
    expect(comparedWith(aHub({ comparedWith: since }), today)).toBe(since);
    expect(comparedWith(null, today)).toBe('2027-04-16');
  });

  test('[S8] newest first; nothing of that day or before, nothing of the future', () => {
    const practice = (addedDay: `${number}-${number}-${number}`) => aPractice({ addedDay });
    const practices = [
      practice('2027-04-16'),
      practice('2027-04-17'),
      practice('2027-05-14'),
      practice('2027-05-15'),
    ];
    expect(changesSince(since, today, { practices }).map(({ day }) => day)).toEqual([
      '2027-05-14',
      '2027-04-17',
    ]);
  });

  test('[S8] one line an action: its newest update that stands', () => {
    const update = (day: `${number}-${number}-${number}`) => anActionUpdate({ actionKey: 'a14', day });
    const [old, wrong] = [update('2027-04-20'), update('2027-05-02')];
    const right = anActionUpdate({ actionKey: 'a14', day: '2027-05-03', replacesKey: wrong.recordKey });
    const changes = changesSince(since, today, { actions: [action], updates: [old, wrong, right] });
    expect(changes).toMatchObject([{ kind: 'update', update: right }]);
  });

  test('[S8] a post that was filled or became empty', () => {
    const filled = aPost({ holderName: 'New', heldFrom: '2027-05-03' });
    const empty = aPost({ vacantSince: '2027-04-20' });
    const ended = aPost({ holderName: 'Old', heldTo: '2027-05-01' });
    const changes = changesSince(since, today, { posts: [filled, empty, ended] });
    expect(changes.map(({ kind, day }) => [kind, day])).toEqual([
      ['holder', '2027-05-03'],
      ['vacant', '2027-05-01'],
      ['vacant', '2027-04-20'],
    ]);
  });

  test('[S8] one line a speaker, however many standards', () => {
    const [one, two] = [
      aStandard({ recordKey: 'S01', number: 1 }),
      aStandard({ recordKey: 'S02', number: 2 }),
    ];
    const said = (standardKey: string, day: `${number}-${number}-${number}`) =>
      aLevel({ standardKey, day, saidBy: 'Harbour Ward' });
    const levels = {
      community: [said('S02', '2027-05-02'), said('S01', '2027-05-04'), said('S01', '2027-04-01')],
    };
    expect(changesSince(since, today, { standards: [one, two], levels })).toMatchObject([
      { kind: 'views', view: 'community', saidBy: 'Harbour Ward', day: '2027-05-04', standards: [one, two] },
    ]);
  });

  test('[S8] an answer, also a refusal; an open request has not changed', () => {
    const asks = [
      anAsk({ state: 'declined', answeredDay: '2027-05-01' }),
      anAsk({ state: 'open', answeredDay: '2027-05-02' }),
    ];
    expect(changesSince(since, today, { asks })).toMatchObject([{ kind: 'answer', ask: asks[0] }]);
  });
});

describe('what something is about', () => {
  const known = {
    actions: [anAction({ recordKey: 'a14', ref: '1-4' })],
    standards: [aStandard({ recordKey: 'S07' })],
    cycles: [aCycle()],
    posts: [aPost({ recordKey: 'people' })],
    bodies: [aBody({ recordKey: 'cjc' }), aBody({ recordKey: 'ws4', kind: 'workstream' })],
  };

  test.each([
    ['a14', '/actions/1-4'],
    ['S07', '/matrix/7'],
    ['2027', '/matrix'],
    ['people', '/posts/people'],
    ['cjc', '/committees/cjc'],
    ['ws4', '/actions?workstream=ws4'],
    ['gone', undefined],
    [null, undefined],
  ])('%s leads to %s', (key, address) => {
    expect(aboutKey(key, known)?.address).toBe(address);
  });
});

test('[T9] the mail of a post is its holder’s today', () => {
  const post = aPost({ holderName: 'Lead', holderMail: 'lead@northshire.example', heldTo: '2027-05-01' });
  expect(mailOf(post, '2027-04-30')).toBe('lead@northshire.example');
  expect(mailOf(post, today)).toBeNull();
  expect(mailOf(undefined, today)).toBeNull();
});
