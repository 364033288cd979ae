import type { Standing } from '../../data/hooks/useStanding.ts';
import type { Marking } from '../../domain/list.ts';
import { highestMarking } from '../../domain/marking.ts';
import type { Post } from '../../domain/posts.ts';
import { dayInWords, dayWithTime } from '../../ui/dayWords.ts';
import { oldestAsOf } from '../../ui/oldestAsOf.ts';
import { changedSince } from '../../ui/records/changedSince.ts';
import type { StatusView } from './statusView.ts';
import { comparedInWords } from './statusView.ts';
import { say } from './statusWords.ts';
import { whereWeStand } from './whereWeStand.ts';

/** The whole page out of where the force stands; `held` are the reader's own posts. */
export function statusOf(standing: Standing, held: readonly Post[]): StatusView {
  const { hub, today, lists } = standing;
  const where = whereWeStand(standing, held);
  const changed = changedSince(standing);
  const asOf = oldestAsOf(Object.values(lists));
  return {
    title: hub ? say('title', { force: hub.title }) : say('titleUnknown'),
    compared: changed.since && comparedInWords(hub?.comparedWith ?? null, changed.since),
    marking: markingOf(where, changed),
    asOf: asOf === null ? dayInWords(today) : dayWithTime(today, asOf),
    ...where,
    changed,
  };
}

/** The highest marking of everything the page names: needs, what a sentence opens, and what changed. */
export function markingOf(
  { needs, figures }: Pick<StatusView, 'needs' | 'figures'>,
  changed: Pick<StatusView['changed'], 'lines'>,
): Marking {
  const named = [...needs.lines, ...figures.flatMap(({ items }) => items), ...changed.lines];
  return highestMarking(named.map(({ marking }) => marking ?? null));
}
