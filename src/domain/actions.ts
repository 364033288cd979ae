import { choice, choices } from './columns/choice.ts';
import { day } from './columns/day.ts';
import { key, keys } from './columns/key.ts';
import { link } from './columns/link.ts';
import { required } from './columns/required.ts';
import { note, text } from './columns/text.ts';
import { yesNo } from './columns/yesNo.ts';
import { daysBetween } from './days.ts';
import type { Day } from './days.ts';
import { indexed, since } from './columns/definition.ts';
import { readableByAll } from './groups.ts';
import { defineList } from './list.ts';
import type { Item } from './list.ts';
import { needsChecking } from './postChecks.ts';
import { daysVacant, holderOf } from './posts.ts';
import type { Post } from './posts.ts';

export const actionStates = [
  'notStarted',
  'inProgress',
  'deliveredEffectUnknown',
  'embedded',
  'closed',
] as const;
export type ActionState = (typeof actionStates)[number];

/** The five facts an embedded action shows (ISOB theme 3: "tick-box, we've done it"). */
export const embeddingFacts = [
  'outcomeMeasure',
  'secondPerson',
  'communityView',
  'policyOrTraining',
  'survivedChange',
] as const;
export type EmbeddingFact = (typeof embeddingFacts)[number];

/** What makes an action happen (ISOB theme 8: "what drives change"). */
export const drivers = ['legalDuty', 'inspection', 'operationalBenefit', 'publicPromise', 'money'] as const;

/** The five aims of the portfolio that follows the central team. */
export const portfolioAims = ['workforce', 'powers', 'communities', 'children', 'data'] as const;

/** Which way an outcome measure goes, in the four words the screens know. */
export const directions = ['improving', 'noClearChange', 'gettingWorse', 'cannotTell'] as const;

/** Why an action ended: it is history, not work. */
export const closings = ['noLongerNeeded', 'normalBusiness', 'split', 'merged', 'moved'] as const;

/** How far a committee and the plan agree about an action: the letter and the spreadsheet of 2026, as a state. */
export const agreements = [
  'notContacted',
  'letterSent',
  'inDiscussion',
  'agreed',
  'agreedChangedWording',
  'notAgreed',
  'notOurs',
  'outstanding',
] as const;
export type Agreement = (typeof agreements)[number];

/** The actions of the Police Race Action Plan. References are provisional until the official list is imported. */
export const actions = defineList('actions', {
  about: 'The actions of the plan: what, why, which post owns it, in what state, by when.',
  columns: {
    ref: required(text({ max: 20 })),
    title: required(text()),
    provisional: yesNo(),
    whyItMatters: note(),
    summary: note(),
    workstreamKey: indexed(key()),
    bodyKey: indexed(key()),
    ownerPostKey: indexed(key()),
    deputyPostKey: key(),
    leadForceKey: key(),
    state: required(choice(actionStates)),
    stateReason: note(),
    dueDay: day(),
    dueWas: day(),
    dueBecause: text(),
    nextStep: note(),
    nextReviewDay: day(),
    /** What was ticked by hand before version 3 of the lists; facts are found in the record since then. */
    embedding: choices(embeddingFacts),
    standardKey: key(),
    source: text(),
    sourceLink: link(),
    /** Bodies that own it beside `bodyKey`: joint ownership. */
    jointBodyKeys: since(3, keys()),
    drivers: since(3, choices(drivers)),
    aims: since(3, choices(portfolioAims)),
    /** What this action got from the central team that has ended, and who does it now. */
    centralTeam: since(3, note({ max: 2_000 })),
    planVersion: since(3, text({ max: 60 })),
    sourceDay: since(3, day()),
    closedAs: since(3, choice(closings)),
    /** Actions this one was split or merged from, and those it went into. */
    fromKeys: since(3, keys()),
    intoKeys: since(3, keys()),
    outcomeMeasure: since(3, text()),
    outcomeDirection: since(3, choice(directions)),
    /** Why the measure does not improve, where that is explained. */
    outcomeExplained: since(3, note({ max: 2_000 })),
    /** Where it stands in policy or training, in words or as an address. */
    policyOrTraining: since(3, note({ max: 2_000 })),
    /** Until when money or people for it are settled. */
    fundedUntil: since(3, day()),
    agreement: since(3, choice(agreements)),
    /** Why a committee does not agree, or the wording it agreed to. */
    agreementWords: since(3, note({ max: 2_000 })),
    agreementDay: since(3, day()),
    agreedByPostKey: since(3, key()),
    /** The last letter, meeting or call about this action with its committee. */
    contactDay: since(3, day()),
    /** What is asked of the committee. */
    askOfBody: since(3, text()),
    /** The body a committee names where the action is not its own. */
    notOursBodyKey: since(3, key()),
  },
  /** A chief officer may own an action like anybody else. */
  permissions: readableByAll({ leads: 'change', actionOwners: 'change', chiefOfficers: 'change' }),
  retention: {
    note: 'Kept seven years after the action closes, as a record of decisions.',
    reviewMonths: 12,
  },
  rows: { force: 60, national: 3_000 },
});

export type Action = Item<typeof actions>;

/** True where work is still expected: neither embedded nor closed. */
export function isOpen(action: Pick<Action, 'state'>): boolean {
  return action.state !== 'embedded' && action.state !== 'closed';
}

/** True where the action is open and its due day has passed. */
export function isOverdue(action: Pick<Action, 'state' | 'dueDay'>, today: Day): boolean {
  return isOpen(action) && action.dueDay !== null && action.dueDay < today;
}

/**
 * True where nobody holds the post that owns an open action, no post owns it, or its holder needs checking. On screen:
 * "No owner", "Post holder needs checking".
 */
export function isOrphaned(action: Action, postsByKey: ReadonlyMap<string, Post>, today: Day): boolean {
  if (!isOpen(action)) return false;
  const post = action.ownerPostKey === null ? undefined : postsByKey.get(action.ownerPostKey);
  return post === undefined || holderOf(post, today) === null || needsChecking(post, today);
}

/** True where an open action counts as having no owner only because its post's holder needs checking. */
export function ownerNeedsChecking(
  action: Action,
  postsByKey: ReadonlyMap<string, Post>,
  today: Day,
): boolean {
  const post = action.ownerPostKey === null ? undefined : postsByKey.get(action.ownerPostKey);
  return isOpen(action) && post !== undefined && needsChecking(post, today);
}

/**
 * Days without an owner, for a post whose holder needs checking since the directory first did not show them; null where
 * there is an owner, or where it was not recorded since when.
 */
export function daysOrphaned(
  action: Action,
  postsByKey: ReadonlyMap<string, Post>,
  today: Day,
): number | null {
  const post = action.ownerPostKey === null ? undefined : postsByKey.get(action.ownerPostKey);
  if (post === undefined) return null;
  const { missingSince } = post;
  if (missingSince !== null && needsChecking(post, today))
    return Math.max(0, daysBetween(missingSince, today));
  return daysVacant(post, today);
}

/** The owner's holder and the deputy's holder are one person, or there is no deputy in post. On screen: "Only one person can do this". */
export function restsOnOnePerson(action: Action, postsByKey: ReadonlyMap<string, Post>, today: Day): boolean {
  const holders = [action.ownerPostKey, action.deputyPostKey]
    .map((postKey) => (postKey === null ? undefined : postsByKey.get(postKey)))
    .map((post) => (post === undefined ? null : holderOf(post, today)))
    .filter((holder) => holder !== null);
  return (
    isOpen(action) && new Set(holders.map((holder) => holder.oid ?? holder.mail ?? holder.name)).size === 1
  );
}

/** True where an open action is due within `within` days (or overdue) and its last update is older than `quiet` days. */
export function needsUpdate(
  action: Pick<Action, 'state' | 'dueDay'>,
  lastUpdate: Day | null,
  today: Day,
  { within = 14, quiet = 28 } = {},
): boolean {
  if (!isOpen(action) || action.dueDay === null) return false;
  const isDueSoon = daysBetween(today, action.dueDay) <= within;
  const isQuiet = lastUpdate === null || daysBetween(lastUpdate, today) > quiet;
  return isDueSoon && isQuiet;
}
