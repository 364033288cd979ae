import { embeddingOf, mayBeEmbedded } from '../../src/domain/embedding.ts';
import type { EmbeddingSources, FactStanding } from '../../src/domain/embedding.ts';
import type { Action, EmbeddingFact } from '../../src/domain/actions.ts';
import { checkAgainDay, checkAgainWaiting, isToCheckAgain } from '../../src/domain/checkAgain.ts';
import { aLevel, anAction, anActionUpdate, aPost, aPostEvent } from '../support/items.ts';

const today = '2027-05-14';
const owner = aPost({ recordKey: 'owner', holderOid: 'o', holderName: 'Owner', heldFrom: '2026-01-01' });
const deputy = aPost({
  recordKey: 'deputy',
  holderOid: null,
  holderName: 'Deputy',
  holderMail: 'D@x.example',
});
const postsByKey = new Map([owner, deputy].map((post) => [post.recordKey, post]));
const nothing: EmbeddingSources = { updates: [], communityLevels: [], postEvents: [], postsByKey, today };
const held = { ownerPostKey: 'owner', deputyPostKey: 'deputy' };

function factOf(
  fact: EmbeddingFact,
  action: Partial<Action>,
  sources: Partial<EmbeddingSources> = {},
): FactStanding {
  const facts = embeddingOf(anAction({ ...held, ...action }), { ...nothing, ...sources });
  return facts.find((one) => one.fact === fact)!;
}

/** A row by which somebody says what they saw. */
function saidBy(oid: string | null, name: string, mail: string | null = null, day = '2027-05-01' as const) {
  const row = anActionUpdate({ kind: 'secondPerson', day });
  return { ...row, row: { ...row.row, created: { at: `${day}T09:00:00Z`, by: { oid, name, mail } } } };
}

describe('The five facts of embedded', () => {
  test('[A24] an outcome measure counts where it improves, or where it is explained why it does not', () => {
    const measure = (action: Partial<Action>) =>
      factOf('outcomeMeasure', { outcomeMeasure: 'Pay gap', ...action });
    expect(factOf('outcomeMeasure', {})).toMatchObject({ isMet: false, because: { why: 'noMeasure' } });
    expect(measure({}).because).toEqual({ why: 'noDirection' });
    expect(measure({ outcomeDirection: 'improving' })).toMatchObject({
      isMet: true,
      because: { why: 'improving' },
    });
    expect(measure({ outcomeDirection: 'gettingWorse' })).toMatchObject({
      isMet: false,
      because: { why: 'notExplained' },
    });
    const explained = { outcomeDirection: 'cannotTell', outcomeExplained: 'One year of data.' } as const;
    expect(measure(explained)).toMatchObject({
      isMet: true,
      because: { why: 'explained', measure: 'Pay gap' },
    });
  });

  test("[A24] a second person is somebody outside the owner's and deputy's posts, by SharePoint's stamp", () => {
    const second = (...updates: ReturnType<typeof saidBy>[]) => factOf('secondPerson', {}, { updates });
    expect(second().because).toEqual({ why: 'nobodyElse' });
    expect(second(saidBy('o', 'Owner')).because).toEqual({ why: 'onlyOwners' });
    expect(second(saidBy(null, 'Somebody', 'd@X.example')).because).toEqual({ why: 'onlyOwners' });
    expect(second(saidBy(null, 'deputy')).because).toEqual({ why: 'onlyOwners' });
    expect(second(saidBy('o', 'Owner'), saidBy('s', 'SPOC'))).toMatchObject({
      isMet: true,
      because: { why: 'saidBy', name: 'SPOC', day: '2027-05-01' },
    });
    expect(second(saidBy('o', 'Owner', null, '2025-12-01' as never)).isMet).toBe(true);
  });

  test('[A24] a row that was taken back proves nothing', () => {
    const said = saidBy('s', 'SPOC');
    const undone = anActionUpdate({ kind: 'undone', replacesKey: said.recordKey });
    expect(factOf('secondPerson', {}, { updates: [said, undone] }).because).toEqual({ why: 'nobodyElse' });
  });

  test("[A24] the community's view is that of the linked standard, never asked per action", () => {
    const level = aLevel({ standardKey: 'S07', saidBy: 'Forum', day: '2027-04-02', level: 2 });
    const view = (standardKey: string | null, communityLevels: EmbeddingSources['communityLevels']) =>
      factOf('communityView', { standardKey }, { communityLevels });
    expect(view(null, [level]).because).toEqual({ why: 'noStandard' });
    expect(view('S08', [level]).because).toEqual({ why: 'noCommunityView' });
    expect(view('S07', [level])).toMatchObject({
      isMet: true,
      because: { group: 'Forum', day: '2027-04-02' },
    });
    expect(view('S07', [{ ...level, level: null, reason: null }]).isMet).toBe(false);
  });

  test('[A24] a change of holder counts only after the action was delivered; money counts while it lasts', () => {
    const delivered = anActionUpdate({
      kind: 'stateSet',
      after: 'deliveredEffectUnknown',
      day: '2027-01-10',
    });
    const tookUp = aPostEvent({ postKey: 'owner', kind: 'tookUp', day: '2027-03-01' });
    const change = (sources: Partial<EmbeddingSources>) => factOf('survivedChange', {}, sources);
    expect(change({ postEvents: [tookUp] }).because).toEqual({ why: 'notDelivered' });
    expect(change({ updates: [delivered] }).because).toEqual({ why: 'sameHolder' });
    expect(change({ updates: [delivered], postEvents: [{ ...tookUp, day: '2026-12-01' }] }).isMet).toBe(
      false,
    );
    expect(change({ updates: [delivered], postEvents: [tookUp] })).toMatchObject({
      isMet: true,
      because: { why: 'newHolder', day: '2027-03-01' },
    });
    expect(factOf('survivedChange', { fundedUntil: '2028-03-31' }).because).toEqual({
      why: 'funded',
      until: '2028-03-31',
    });
    expect(factOf('survivedChange', { fundedUntil: '2027-03-31' }).isMet).toBe(false);
  });

  test('[A24] what has not answered is not known, and not known is not met', () => {
    const unknown = { updates: null, communityLevels: null, postEvents: null, postsByKey: null } as const;
    const facts = embeddingOf(anAction({ standardKey: 'S07' }), { ...unknown, today });
    expect(facts.map(({ isMet }) => isMet)).toEqual([false, null, null, false, null]);
    expect(mayBeEmbedded(facts)).toBe(false);
  });

  test('[A23] all five together and nothing less', () => {
    const action = anAction({
      ...held,
      standardKey: 'S07',
      outcomeMeasure: 'Pay gap',
      outcomeDirection: 'improving',
      policyOrTraining: 'People policy 4.2',
      fundedUntil: '2028-03-31',
    });
    const communityLevels = [aLevel({ standardKey: 'S07', level: 3 })];
    const facts = embeddingOf(action, { ...nothing, updates: [saidBy('s', 'SPOC')], communityLevels });
    expect(mayBeEmbedded(facts)).toBe(true);
    expect(mayBeEmbedded(embeddingOf(action, { ...nothing, communityLevels }))).toBe(false);
  });
});

describe('What comes back for checking', () => {
  const ended = anAction({ state: 'embedded', ownerPostKey: 'owner', nextReviewDay: '2027-05-14' });

  test('[A25] embedded and closed actions come back on their day, to owner or deputy', () => {
    expect(checkAgainDay('2027-08-31', 6)).toBe('2028-02-29');
    expect(isToCheckAgain(ended, today)).toBe(true);
    expect(isToCheckAgain({ ...ended, nextReviewDay: '2027-05-15' }, today)).toBe(false);
    expect(isToCheckAgain({ ...ended, state: 'inProgress' }, today)).toBe(false);
    const byDeputy = { ...ended, ownerPostKey: 'x', deputyPostKey: 'deputy' };
    expect(checkAgainWaiting([owner, deputy], [ended, byDeputy, anAction()], today)).toEqual([
      { kind: 'checkAgain', action: ended, as: 'owner', post: owner, day: '2027-05-14' },
      { kind: 'checkAgain', action: byDeputy, as: 'deputy', post: deputy, day: '2027-05-14' },
    ]);
  });

  test('[A25] without a day it is the set number of months after the row last changed; split and merged do not come back', () => {
    const undated = { ...ended, nextReviewDay: null };
    expect(isToCheckAgain(undated, '2028-04-30')).toBe(false);
    expect(isToCheckAgain(undated, '2028-05-01')).toBe(true);
    expect(isToCheckAgain(undated, '2027-11-01', 6)).toBe(true);
    expect(isToCheckAgain({ ...ended, state: 'closed', closedAs: 'split' }, today)).toBe(false);
    expect(isToCheckAgain({ ...ended, state: 'closed', closedAs: 'merged' }, today)).toBe(false);
    expect(isToCheckAgain({ ...ended, state: 'closed', closedAs: 'normalBusiness' }, today)).toBe(true);
  });
});
