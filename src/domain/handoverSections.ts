import type { AccessOfHandover } from './handoverAccess.ts';
import { accessOfHandover } from './handoverAccess.ts';
import type { Action } from './actions.ts';
import { isOpen } from './actions.ts';
import type { ActionUpdate } from './actionUpdates.ts';
import { standingUpdates } from './actionUpdates.ts';
import type { Ask } from './asks.ts';
import { isUnanswered } from './asks.ts';
import type { Body } from './bodies.ts';
import type { Day } from './days.ts';
import type { DropIn } from './dropIns.ts';
import { past, upcoming } from './dropIns.ts';
import type { Standard } from './frameworks.ts';
import type { Hub } from './hub.ts';
import type { Post } from './posts.ts';

/** The sections of a hand-over, in the order of reading; `section` of a step in `postEvents` holds one of them. */
export const sectionKinds = [
  'answers',
  'actions',
  'deputised',
  'standards',
  'promises',
  'sessions',
  'asks',
  'access',
  'posts',
] as const;
export type SectionKind = (typeof sectionKinds)[number];

/** One thing that names the post. */
export type HandedItem =
  | { kind: 'action'; action: Action; lastUpdate: ActionUpdate | null }
  | { kind: 'standard'; standard: Standard }
  /** What the post answered, and what it owns because somebody was promised it in public. */
  | { kind: 'promise'; ask: Ask }
  | { kind: 'publicPromise'; action: Action }
  | { kind: 'session'; dropIn: DropIn; isPast: boolean }
  | { kind: 'ask'; ask: Ask; as: 'of' | 'by' }
  | { kind: 'access'; access: AccessOfHandover }
  | { kind: 'post'; post: Post; as: 'reports' | 'deputy' }
  | { kind: 'body'; body: Body }
  | { kind: 'hub'; as: 'lead' | 'siteOwner' };

/** A section of the card. The answers' section has no items: the three questions are read from the steps. */
export interface HandoverSection {
  kind: SectionKind;
  items: HandedItem[];
}

/** Everything the card is drawn from. */
export interface HandoverRecord {
  posts: readonly Post[];
  actions: readonly Action[];
  updates: readonly ActionUpdate[];
  standards: readonly Standard[];
  asks: readonly Ask[];
  dropIns: readonly DropIn[];
  bodies: readonly Body[];
  hub: Pick<Hub, 'leadPostKey' | 'siteOwnerPostKey'> | null;
  today: Day;
  /** ISO instant. */
  now: string;
}

/** Everything that names a post, drawn from the record: a section only where there is something, the answers always. */
export function handoverOf(post: Post, record: HandoverRecord): HandoverSection[] {
  const key = post.recordKey;
  const items: Record<SectionKind, HandedItem[]> = {
    answers: [],
    actions: actionItems(record, ({ ownerPostKey }) => ownerPostKey === key),
    deputised: actionItems(record, ({ deputyPostKey }) => deputyPostKey === key),
    standards: standing(record.standards)
      .filter(({ ownerPostKey }) => ownerPostKey === key)
      .sort((a, b) => a.number - b.number)
      .map((standard) => ({ kind: 'standard', standard })),
    promises: promiseItems(key, record),
    sessions: sessionItems(key, record),
    asks: askItems(key, record),
    access: [{ kind: 'access', access: accessOfHandover(post, record.posts, record.today) }],
    posts: postItems(key, record),
  };
  return sectionKinds
    .map((kind) => ({ kind, items: items[kind] }))
    .filter(({ kind, items }) => kind === 'answers' || items.length > 0);
}

/** Open actions first, by the day they are due; embedded and closed ones come back for checking and are named too. */
function actionItems({ actions, updates }: HandoverRecord, isOf: (action: Action) => boolean): HandedItem[] {
  const newest = new Map<string, ActionUpdate>();
  for (const update of standingUpdates(updates)) {
    if (!newest.has(update.actionKey)) newest.set(update.actionKey, update);
  }
  return standing(actions)
    .filter(isOf)
    .sort((a, b) => Number(isOpen(b)) - Number(isOpen(a)) || later(a.dueDay, b.dueDay))
    .map((action) => ({ kind: 'action', action, lastUpdate: newest.get(action.recordKey) ?? null }));
}

function promiseItems(key: string, { actions, asks }: HandoverRecord): HandedItem[] {
  const answered = standing(asks)
    .filter((ask) => ask.state === 'answered' && (ask.answeredByPostKey ?? ask.fromKey) === key)
    .sort((a, b) => later(b.answeredDay, a.answeredDay));
  const promised = standing(actions).filter(
    (action) => action.ownerPostKey === key && isOpen(action) && action.drivers.includes('publicPromise'),
  );
  return [
    ...promised.map((action) => ({ kind: 'publicPromise' as const, action })),
    ...answered.map((ask) => ({ kind: 'promise' as const, ask })),
  ];
}

function sessionItems(key: string, { dropIns, now }: HandoverRecord): HandedItem[] {
  const own = standing(dropIns).filter(({ hostPostKey }) => hostPostKey === key);
  return [
    ...upcoming(own, now).map((dropIn) => ({ kind: 'session' as const, dropIn, isPast: false })),
    ...past(own, now).map((dropIn) => ({ kind: 'session' as const, dropIn, isPast: true })),
  ];
}

function askItems(key: string, { asks }: HandoverRecord): HandedItem[] {
  const open = standing(asks)
    .filter(isUnanswered)
    .sort((a, b) => later(a.byDay, b.byDay));
  const of = open.filter(({ fromKey }) => fromKey === key);
  const by = open.filter(({ askedByPostKey, fromKey }) => askedByPostKey === key && fromKey !== key);
  return [
    ...of.map((ask) => ({ kind: 'ask' as const, ask, as: 'of' as const })),
    ...by.map((ask) => ({ kind: 'ask' as const, ask, as: 'by' as const })),
  ];
}

function postItems(key: string, { posts, bodies, hub }: HandoverRecord): HandedItem[] {
  const others = standing(posts).filter(({ recordKey }) => recordKey !== key);
  return [
    ...others
      .filter(({ reportsToKey }) => reportsToKey === key)
      .map((post) => ({ kind: 'post' as const, post, as: 'reports' as const })),
    ...others
      .filter(({ deputyPostKey }) => deputyPostKey === key)
      .map((post) => ({ kind: 'post' as const, post, as: 'deputy' as const })),
    ...standing(bodies)
      .filter(({ coordinatorPostKey }) => coordinatorPostKey === key)
      .map((body) => ({ kind: 'body' as const, body })),
    ...(hub?.leadPostKey === key ? [{ kind: 'hub' as const, as: 'lead' as const }] : []),
    ...(hub?.siteOwnerPostKey === key ? [{ kind: 'hub' as const, as: 'siteOwner' as const }] : []),
  ];
}

function standing<T extends { withdrawn: boolean }>(rows: readonly T[]): T[] {
  return rows.filter(({ withdrawn }) => !withdrawn);
}

/** Nearest first, those without a day last. */
function later(a: Day | null, b: Day | null): number {
  return (a ?? '9999').localeCompare(b ?? '9999');
}
