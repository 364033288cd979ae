import type { Standing } from '../../data/hooks/useStanding.ts';
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
    marking: highestMarking(where.needs.lines.map(({ marking }) => marking)),
    asOf: asOf === null ? dayInWords(today) : dayWithTime(today, asOf),
    ...where,
    changed,
  };
}
