import { isOpen } from './actions.ts';
import type { Action } from './actions.ts';
import type { Day } from './days.ts';
import { dayInZone } from './days.ts';
import type { HandedItem, HandoverSection } from './handoverSections.ts';

/** A date that comes to somebody new in a post, and what it is of. */
export interface ComingDate {
  day: Day;
  item: HandedItem;
}

/** What somebody new in a post should know in their first quarter of an hour, drawn from the card. */
export interface NewInPost {
  /** Open actions the post owns, and all it deputises. */
  owned: number;
  deputised: number;
  standards: number;
  asked: number;
  /** The next three dates from today on. */
  dates: ComingDate[];
  /** Days that passed without an end, the longest first. */
  passed: ComingDate[];
  /** Where to start: the open action that is due first; null where no open action has a day. */
  start: Action | null;
}

/** The first quarter of an hour in a post; `zone` is the site's (IANA name). */
export function newInPost(sections: readonly HandoverSection[], today: Day, zone: string): NewInPost {
  const itemsOf = (kind: HandoverSection['kind']) => sections.find((one) => one.kind === kind)?.items ?? [];
  const openIn = (kind: 'actions' | 'deputised') =>
    itemsOf(kind).flatMap((item) => (item.kind === 'action' && isOpen(item.action) ? [item.action] : []));
  const dated = sections
    .flatMap(({ items }) => items)
    .flatMap((item): ComingDate[] => {
      const day = dayOf(item, zone);
      return day === null ? [] : [{ day, item }];
    })
    .sort((a, b) => a.day.localeCompare(b.day));
  const owned = openIn('actions');
  return {
    owned: owned.length,
    deputised: openIn('deputised').length,
    standards: itemsOf('standards').length,
    asked: itemsOf('asks').filter((item) => item.kind === 'ask' && item.as === 'of').length,
    dates: dated.filter(({ day }) => day >= today).slice(0, 3),
    passed: dated.filter(({ day, item }) => day < today && item.kind !== 'standard'),
    start: owned.find(({ dueDay }) => dueDay !== null) ?? null,
  };
}

/** The day something is due, or takes place; null for what has none. A promise is counted with its action. */
function dayOf(item: HandedItem, zone: string): Day | null {
  switch (item.kind) {
    case 'action':
      return isOpen(item.action) ? item.action.dueDay : null;
    case 'standard':
      return item.standard.dueDay;
    case 'ask':
      return item.ask.byDay;
    case 'session':
      return item.isPast ? null : dayInZone(item.dropIn.startsAt, zone);
    default:
      return null;
  }
}
