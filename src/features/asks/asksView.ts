import { barriersOf } from '../../domain/askBarriers.ts';
import { isAskedBy, partIn } from '../../domain/askPeople.ts';
import { askedOn, isLate, isUnanswered } from '../../domain/asks.ts';
import type { Ask, Obstacle } from '../../domain/asks.ts';
import type { Person } from '../../domain/columns/person.ts';
import type { Day } from '../../domain/days.ts';
import type { Post } from '../../domain/posts.ts';
import { say as sayAsking } from '../../ui/records/askWords.ts';
import { askViews } from './asksFilter.ts';
import type { AsksShown } from './asksFilter.ts';
import type { AskContext } from './askView.ts';
import { say } from './asksWords.ts';

/** Asks by whose they are. */
export type AsksByView = Record<AsksShown, Ask[]>;

/** Asked of me, asked by me, all. */
export function byView(
  asked: readonly Ask[],
  { held, me }: { held: readonly Post[]; me: Person },
  context: AskContext,
): AsksByView {
  return {
    ofMe: asked.filter((ask) => partIn(ask, held, context) !== null),
    iAsked: asked.filter((ask) => isAskedBy(ask, held, me)),
    all: [...asked],
  };
}

/** The view to show where none was chosen: the first with something open in it; all where none has. */
export function firstView(views: AsksByView): AsksShown {
  return askViews.find((view) => views[view].some(isUnanswered)) ?? 'all';
}

/** The views as links; a count only where every row is here. */
export function viewLinks(views: AsksByView, isCounted: boolean): { view: AsksShown; words: string }[] {
  return askViews.map((view) => ({
    view,
    words: isCounted
      ? say(`view.${view}`, { count: views[view].filter(isUnanswered).length })
      : say(`viewUnknown.${view}`),
  }));
}

/** Open asks, what waits longest first, and those that ended, newest first. */
export function inOrder(asked: readonly Ask[], today: Day): { open: Ask[]; closed: Ask[] } {
  const weight = (ask: Ask) => (isLate(ask, today) ? 0 : ask.byDay === null ? 2 : 1);
  const open = asked
    .filter(isUnanswered)
    .sort(
      (a, b) =>
        weight(a) - weight(b) ||
        (a.byDay ?? '').localeCompare(b.byDay ?? '') ||
        askedOn(a).localeCompare(askedOn(b)),
    );
  const closed = asked
    .filter((ask) => !isUnanswered(ask))
    .sort((a, b) => (b.answeredDay ?? '').localeCompare(a.answeredDay ?? ''));
  return { open, closed };
}

/** What is in the way, as sentences that narrow the list. */
export function barrierLines(asked: readonly Ask[]): { obstacle: Obstacle; words: string }[] {
  return barriersOf(asked).map(({ obstacle, open, solved }) => ({
    obstacle,
    words: say('barrier', {
      obstacle: sayAsking(`obstacle.${obstacle}`),
      open: open.length,
      solved: solved.length,
    }),
  }));
}
