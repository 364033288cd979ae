import { embeddingFacts } from './actions.ts';
import type { Action, EmbeddingFact } from './actions.ts';
import { standingOf } from './actionUpdates.ts';
import type { ActionUpdate } from './actionUpdates.ts';
import type { Person } from './columns/person.ts';
import type { Day } from './days.ts';
import type { Level } from './levels.ts';
import { standingLevels } from './levels.ts';
import type { PostEvent } from './postEvents.ts';
import type { Post } from './posts.ts';
import { isSamePerson } from './stamp.ts';

/** What the five facts are found in. Null where a list has not answered: then the fact is not known, never missing. */
export interface EmbeddingSources {
  /** Every row of the action's own scope, whatever its kind. */
  updates: readonly ActionUpdate[] | null;
  /** Community levels of the standard the action is linked with. */
  communityLevels: readonly Level[] | null;
  /** What happened to the post that owns the action. */
  postEvents: readonly PostEvent[] | null;
  postsByKey: ReadonlyMap<string, Post> | null;
  today: Day;
}

/** Why a fact is met or missing, as data; the screen has a sentence for each. */
export type Because =
  | { why: 'notKnown' }
  | { why: 'improving' | 'explained'; measure: string }
  | { why: 'noMeasure' | 'noDirection' | 'notExplained' }
  | { why: 'saidBy'; name: string; day: Day }
  | { why: 'nobodyElse' | 'onlyOwners' }
  | { why: 'communitySaid'; group: string | null; day: Day }
  | { why: 'noStandard' | 'noCommunityView' }
  | { why: 'stands'; where: string }
  | { why: 'nowhere' }
  | { why: 'newHolder'; day: Day }
  | { why: 'funded'; until: Day }
  | { why: 'sameHolder' | 'notDelivered' };

/** How one of the five facts stands; `isMet` is null where it is not known. */
export interface FactStanding {
  fact: EmbeddingFact;
  isMet: boolean | null;
  because: Because;
}

/** The five facts of an action in their order, each found in the record and none ticked by hand (ISOB theme 3: "tick-box, we've done it"). */
export function embeddingOf(action: Action, sources: EmbeddingSources): FactStanding[] {
  const found: Record<EmbeddingFact, [boolean | null, Because]> = {
    outcomeMeasure: outcomeMeasure(action),
    secondPerson: secondPerson(action, sources),
    communityView: communityView(action, sources),
    policyOrTraining: policyOrTraining(action),
    survivedChange: survivedChange(action, sources),
  };
  return embeddingFacts.map((fact) => ({ fact, isMet: found[fact][0], because: found[fact][1] }));
}

/** True where all five facts are met: only then may an action be called embedded. */
export function mayBeEmbedded(facts: readonly FactStanding[]): boolean {
  return facts.every(({ isMet }) => isMet === true);
}

const unknown: [null, Because] = [null, { why: 'notKnown' }];

function outcomeMeasure(action: Action): [boolean, Because] {
  const { outcomeMeasure: measure, outcomeDirection, outcomeExplained } = action;
  if (measure === null) return [false, { why: 'noMeasure' }];
  if (outcomeDirection === null) return [false, { why: 'noDirection' }];
  if (outcomeDirection === 'improving') return [true, { why: 'improving', measure }];
  if (outcomeExplained === null) return [false, { why: 'notExplained' }];
  return [true, { why: 'explained', measure }];
}

/** Somebody other than those in the owner's and deputy's posts, by SharePoint's stamp on the row that says so. */
function secondPerson(action: Action, { updates, postsByKey }: EmbeddingSources): [boolean | null, Because] {
  if (updates === null || postsByKey === null) return unknown;
  const said = standingOf(updates).filter(({ kind }) => kind === 'secondPerson');
  if (said.length === 0) return [false, { why: 'nobodyElse' }];
  const posts = [action.ownerPostKey, action.deputyPostKey].map((postKey) => postsByKey.get(postKey ?? ''));
  const other = said.find(
    ({ row, day }) => !posts.some((post) => post && wasInPost(post, row.created.by, day)),
  );
  if (!other) return [false, { why: 'onlyOwners' }];
  return [true, { why: 'saidBy', name: other.row.created.by.name, day: other.day }];
}

/** Whether a person was in a post on a day, as holder, cover or the holder before; in doubt they were. */
function wasInPost(post: Post, person: Person, day: Day): boolean {
  const { holderOid, holderName, holderMail, coverOid, coverName, coverMail } = post;
  const { formerOid, formerName, formerMail } = post;
  const isHolder = isSame(person, { oid: holderOid, name: holderName ?? '', mail: holderMail });
  const isCover = isSame(person, { oid: coverOid, name: coverName ?? '', mail: coverMail });
  const isFormer = isSame(person, { oid: formerOid, name: formerName ?? '', mail: formerMail });
  return (
    (isHolder && (post.heldFrom === null || post.heldFrom <= day)) ||
    (isCover && (post.coverFrom === null || post.coverFrom <= day)) ||
    (isFormer && (post.formerLeftDay === null || post.formerLeftDay >= day))
  );
}

function isSame(a: Person, b: Person): boolean {
  return isSamePerson(a, b) || (a.name !== '' && a.name.toLowerCase() === b.name.toLowerCase());
}

function communityView(action: Action, { communityLevels }: EmbeddingSources): [boolean | null, Because] {
  if (action.standardKey === null) return [false, { why: 'noStandard' }];
  if (communityLevels === null) return unknown;
  const given = standingLevels(communityLevels, action.standardKey)
    .filter(({ level, reason }) => level !== null || reason !== null)
    .at(-1);
  if (!given) return [false, { why: 'noCommunityView' }];
  return [true, { why: 'communitySaid', group: given.saidBy, day: given.day }];
}

function policyOrTraining({ policyOrTraining: where }: Action): [boolean, Because] {
  return where === null ? [false, { why: 'nowhere' }] : [true, { why: 'stands', where }];
}

/** Funded for the time ahead, or somebody new took up the owner's post after the action was delivered. */
function survivedChange(action: Action, sources: EmbeddingSources): [boolean | null, Because] {
  const { updates, postEvents, postsByKey, today } = sources;
  if (action.fundedUntil !== null && action.fundedUntil >= today)
    return [true, { why: 'funded', until: action.fundedUntil }];
  if (updates === null || postEvents === null || postsByKey === null) return unknown;
  const delivered = deliveredDay(updates);
  if (delivered === null) return [false, { why: 'notDelivered' }];
  const heldFrom = postsByKey.get(action.ownerPostKey ?? '')?.heldFrom ?? null;
  const tookUp = postEvents
    .filter(({ kind, postKey }) => kind === 'tookUp' && postKey === action.ownerPostKey)
    .map(({ day }) => day);
  const after = [...tookUp, ...(heldFrom === null ? [] : [heldFrom])]
    .filter((day) => day > delivered && day <= today)
    .sort();
  return after[0] ? [true, { why: 'newHolder', day: after[0] }] : [false, { why: 'sameHolder' }];
}

/** The first day on which a row says that the action was delivered; null where none does. */
export function deliveredDay(updates: readonly ActionUpdate[]): Day | null {
  const isDelivered = (state: string | null) => state === 'deliveredEffectUnknown' || state === 'embedded';
  const days = updates
    .filter(({ kind, after, stateThen }) => isDelivered(kind === 'stateSet' ? after : stateThen))
    .map(({ day }) => day);
  return days.sort()[0] ?? null;
}
