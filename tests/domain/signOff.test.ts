import { wasInPost, writtenFrom } from '../../src/domain/inPostThen.ts';
import { confirmRecorded, postInForce, recordedOn, wroteForceLevel } from '../../src/domain/recordedViews.ts';
import { commentsOn, standingEvents, whereReturnStands } from '../../src/domain/returnHistory.ts';
import { returnProgress, withoutOwnLevel } from '../../src/domain/returnProgress.ts';
import {
  covers,
  isByChief,
  outOfScopeKeys,
  replyOn,
  signatures,
  signedOffStandards,
  standingSignature,
} from '../../src/domain/signOff.ts';
import type { ReturnEvent } from '../../src/domain/returnEvents.ts';
import { aHub, aLevel, aPost, aReturn, aReturnEvent, aStandard, stamped } from '../support/items.ts';

const chief = 'chief@northshire.example';
const spoc = 'spoc@northshire.example';
const lead = 'lead@northshire.example';
const deputy = aPost({
  ...{ recordKey: 'dcc', title: 'Deputy Chief Constable', kind: 'chiefOfficer', forceKeys: ['northshire'] },
  ...{ holderName: 'A. Chief', holderMail: chief, heldFrom: '2026-01-01' },
});
const hub = aHub({ forceKey: 'northshire', timeZone: 'Europe/London' });
const by = { posts: [deputy], final: [], hub };
const one = aStandard({ recordKey: 'S01', number: 1 });
const two = aStandard({ recordKey: 'S02', number: 2 });
let hour = 0;
const event = (given: Partial<ReturnEvent>, mail = lead) => {
  hour += 1;
  return stamped(
    aReturnEvent(given),
    mail,
    `2027-05-01T0${Math.floor(hour / 60)}:${String(hour % 60).padStart(2, '0')}:00Z`,
  );
};

describe('who speaks for a chief officer', () => {
  const signed = event({ kind: 'signedOff', day: '2027-05-01' }, chief);

  test('[N10] the person on the stamp was in a chief officer’s post that day', () => {
    expect(isByChief(signed, by)).toBe(true);
    expect(isByChief(event({ kind: 'signedOff' }, spoc), by)).toBe(false);
    expect(isByChief(signed, { ...by, posts: [{ ...deputy, kind: 'spoc' }] })).toBe(false);
    expect(isByChief(signed, { ...by, posts: [{ ...deputy, forceKeys: ['southmoor'] }] })).toBe(false);
    expect(isByChief(signed, { ...by, posts: [{ ...deputy, heldFrom: '2027-05-02' }] })).toBe(false);
  });

  test('[N10] a day or a post that a column claims is no proof', () => {
    const late = stamped(signed, chief, '2025-06-01T10:00:00Z');
    expect(isByChief({ ...late, day: '2027-05-01', postKey: 'dcc' }, by)).toBe(false);
    const sample = { ...by, hub: { ...hub, sampleToday: '2027-05-14' as const } };
    expect(isByChief(late, sample)).toBe(true);
  });

  test('[N10] a signature stays when its holder has left, and a final level of theirs is proof too', () => {
    const left = { ...deputy, holderMail: 'new@northshire.example', heldFrom: '2027-06-01' as const };
    const former = {
      ...left,
      formerName: 'A. Chief',
      formerMail: chief,
      formerLeftDay: '2027-05-31' as const,
    };
    expect(isByChief(signed, { ...by, posts: [former] })).toBe(true);
    expect(isByChief(signed, { ...by, posts: [left] })).toBe(false);
    expect(isByChief(signed, { ...by, posts: [left], final: [stamped(aLevel(), chief)] })).toBe(true);
  });

  test('[W2] a post is named only where the stamped person was in it', () => {
    const level = stamped(aLevel({ postKey: 'dcc', day: '2027-05-01' }), chief);
    expect(writtenFrom(level, [deputy])).toBe(deputy);
    expect(writtenFrom(stamped(level, spoc), [deputy])).toBeNull();
    expect(wasInPost({ oid: null, name: 'A. Chief', mail: null }, deputy, '2027-05-01')).toBe(false);
  });
});

describe('a signature', () => {
  const signed = event({ recordKey: 'sig', kind: 'signedOff' }, chief);
  const final = [stamped(aLevel({ standardKey: 'S01' }), chief)];

  test('[N2] [N11] covers what has a final level', () => {
    expect(signedOffStandards([one, two], [signed], { ...by, final })).toEqual(new Set(['S01']));
    expect(signedOffStandards([one, two], [], { ...by, final })).toEqual(new Set());
  });

  test('[N2] covers what is out of scope with a reason, without a level', () => {
    const out = aReturn({ standardKey: 'S02', outOfScope: true, outOfScopeReason: 'No custody here.' });
    const outOfScope = outOfScopeKeys([out, aReturn({ standardKey: 'S01', outOfScope: true })]);
    expect(signedOffStandards([one, two], [signed], { ...by, outOfScope })).toEqual(new Set(['S02']));
    expect(signedOffStandards([one, two], [], { ...by, outOfScope })).toEqual(new Set());
  });

  test('[N10] of somebody else is shown, counts for nothing', () => {
    const other = event({ kind: 'signedOff' }, spoc);
    expect(signatures([other], by)).toMatchObject([{ counts: false }]);
    expect(standingSignature([other], by)).toBeNull();
    expect(standingSignature([signed, other], by)?.event).toBe(signed);
  });

  test('[N12] is taken back by a chief officer only, whole or for one standard', () => {
    const revoke = (mail: string, standardKey: string | null = null) =>
      event({ kind: 'signOffRevoked', aboutKey: 'sig', standardKey, words: 'New figures.' }, mail);
    expect(standingSignature([signed, revoke(spoc)], by)?.event).toBe(signed);
    expect(standingSignature([signed, revoke(chief)], by)).toBeNull();
    const opened = standingSignature([signed, revoke(chief, 'S01')], by);
    expect([covers(opened, 'S01'), covers(opened, 'S02'), covers(null, 'S02')]).toEqual([false, true, false]);
    const again = event({ recordKey: 'sig2', kind: 'signedOff' }, chief);
    expect(covers(standingSignature([signed, revoke(chief), again], by), 'S01')).toBe(true);
  });

  test('[W9] a reply counts from a chief officer, until another community level comes', () => {
    const reply = stamped(
      aReturnEvent({ kind: 'replied', standardKey: 'S01' }),
      chief,
      '2027-05-02T09:00:00Z',
    );
    const before = stamped(aLevel({ standardKey: 'S01' }), 'f@x.example', '2027-05-01T09:00:00Z');
    const after = stamped(
      aLevel({ standardKey: 'S01', saidBy: 'Panel' }),
      'f@x.example',
      '2027-05-03T09:00:00Z',
    );
    expect(replyOn('S01', [reply], [before], by)).toBe(reply);
    expect(replyOn('S02', [reply], [before], by)).toBeNull();
    expect(replyOn('S01', [reply], [before, after], by)).toBeNull();
    expect(replyOn('S01', [stamped(reply, spoc)], [before], by)).toBeNull();
  });
});

describe('on its way', () => {
  const own = stamped(aLevel({ standardKey: 'S01' }), spoc);

  test('[N5] [N7] the newest event says where a return stands; a second reader who wrote it does not count', () => {
    expect(whereReturnStands([], null, []).stands).toBe('draft');
    const selfRead = event({ kind: 'secondRead' }, spoc);
    expect(whereReturnStands([selfRead], null, [own]).stands).toBe('draft');
    const read = event({ kind: 'secondRead' });
    const submitted = event({ kind: 'submitted' });
    const back = event({ kind: 'sentBack', words: 'Standard 7 has no figures.' });
    expect(whereReturnStands([selfRead, read], null, [own]).stands).toBe('secondRead');
    expect(whereReturnStands([back, read, submitted], null, [own])).toEqual({
      stands: 'sentBack',
      event: back,
    });
    expect(whereReturnStands([submitted, event({ kind: 'accepted' })], null, []).stands).toBe('accepted');
  });

  test('[N8] without events the row says it', () => {
    expect(whereReturnStands([], aReturn({ state: 'submitted' }), []).stands).toBe('submitted');
    expect(whereReturnStands([], aReturn({ state: 'signedOff' }), []).stands).toBe('accepted');
    expect(whereReturnStands([], aReturn({ state: 'notStarted' }), []).stands).toBe('draft');
  });

  test('[N7] comments stand with their answers; what was replaced or withdrawn is gone', () => {
    const comment = event({ recordKey: 'c1', kind: 'commented', standardKey: 'S01' });
    const answer = event({ kind: 'answered', aboutKey: 'c1', standardKey: 'S01' });
    const again = event({ kind: 'commented', standardKey: 'S01', replacesKey: 'c0' });
    const old = event({ recordKey: 'c0', kind: 'commented', standardKey: 'S01' });
    const gone = event({ kind: 'commented', withdrawn: true });
    expect(standingEvents([old, again, gone, comment]).map(({ recordKey }) => recordKey)).toEqual([
      'c1',
      again.recordKey,
    ]);
    expect(commentsOn([answer, again, old, comment], 'S01')).toEqual([
      { comment, answers: [answer] },
      { comment: again, answers: [] },
    ]);
    expect(commentsOn([comment], 'S02')).toEqual([]);
  });
});

describe('views that somebody else typed', () => {
  const own = stamped(aLevel({ standardKey: 'S01' }), spoc);
  const recorded = event({
    kind: 'communityRecorded',
    standardKey: 'S01',
    level: 1,
    saidBy: 'Panel',
    words: 'Too slow.',
    evidenceKeys: ['sheet'],
  });

  test('[W6] [W8] stand until a facilitator confirms them, in their own words', () => {
    const lists = { self: [own], community: [] };
    expect(recordedOn('S01', [recorded], lists)).toEqual([{ event: recorded, isOwn: false }]);
    expect(recordedOn('S02', [recorded], lists)).toEqual([]);
    const fields = confirmRecorded(recorded, { postKey: 'post-facilitator', today: '2027-05-14' });
    expect(fields).toMatchObject({
      ...{ level: 1, reason: 'Too slow.', saidBy: 'Panel', aboutKey: recorded.recordKey },
      ...{ scopeKey: 'northshire|2027', evidenceKeys: ['sheet'] },
    });
    const confirmed = aLevel(fields);
    expect(recordedOn('S01', [recorded], { ...lists, community: [confirmed] })).toEqual([]);
  });

  test('[W7] are refused of whoever wrote the force’s level, a replaced one too', () => {
    const replaced = [own, stamped(aLevel({ standardKey: 'S01', replacesKey: own.recordKey }), lead)];
    expect(wroteForceLevel({ oid: null, name: '', mail: spoc }, 'S01', replaced)).toBe(true);
    expect(wroteForceLevel({ oid: null, name: '', mail: spoc }, 'S02', replaced)).toBe(false);
    expect(recordedOn('S01', [recorded], { self: replaced, community: [] })).toMatchObject([{ isOwn: true }]);
  });

  test('[W5] nobody with a post in this force is another force', () => {
    const shared = aPost({ forceKeys: ['southmoor', 'northshire'] });
    expect(postInForce([aPost({ forceKeys: ['southmoor'] }), shared], 'northshire')).toBe(shared);
    expect(postInForce([aPost({ forceKeys: ['southmoor'] })], 'northshire')).toBeNull();
  });
});

describe('the count', () => {
  const counted = { peer: [], community: [], ready: new Set<string>(), signedOff: new Set<string>() };

  test('[N1] has one definition a step', () => {
    const silent = aLevel({ standardKey: 'S01', level: null, saidBy: 'Harbour Ward' });
    const all = { peer: [silent], community: [silent], ready: new Set(['S01']), signedOff: new Set(['S01']) };
    for (const step of ['ready', 'seen', 'communityView', 'signedOff'] as const) {
      expect(returnProgress(step, [one, two], all)).toEqual({ done: [one], missing: [two] });
      expect(returnProgress(step, [one, two], counted)).toEqual({ done: [], missing: [one, two] });
    }
  });

  test('[N1] the force’s own level counts only with one; what was replaced does not', () => {
    expect(withoutOwnLevel([one, two], [aLevel({ standardKey: 'S01', level: null })])).toEqual([one, two]);
    expect(withoutOwnLevel([one, two], [aLevel({ standardKey: 'S01' })])).toEqual([two]);
  });
});
