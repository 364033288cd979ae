import type { ForceStanding } from '../../data/hooks/useStanding.ts';
import type { Post } from '../../domain/posts.ts';
import { progressOf, standardsOf, standardsThatDiffer, viewOfStage } from '../../domain/progress.ts';
import type { Progress } from '../../domain/progress.ts';
import { needsChief, onOnePerson, overdueAsks } from '../../domain/status.ts';
import { postOfKind, withoutOwner } from '../../domain/today.ts';
import { figureLines, notKnown } from './figuresView.ts';
import type { FigureLine, Figures } from './figuresView.ts';
import { readingOf } from './reading.ts';
import type { Reading } from './reading.ts';
import type { NeedLine, NextDate, StatusView } from './statusView.ts';
import { needLines, nextDate } from './statusView.ts';
import { say } from './statusWords.ts';

/** What the page and its summary share. */
export interface WhereWeStand {
  needs: StatusView['needs'];
  figures: FigureLine[];
  next: NextDate;
}

/** Needs, figures and next date out of where the force stands; `held` are the reader's own posts. */
export function whereWeStand(standing: ForceStanding, held: readonly Post[]): WhereWeStand {
  const { today, cycle, postsByKey } = standing;
  const world = { posts: postsByKey, bodies: [], today };
  const lines = needLines(asksFor(standing, held), { ...world, held });
  return {
    needs: needsOf(lines, held, needsReading(standing)),
    figures: figureLines(figuresOf(standing)),
    next: nextDate(cycle, stageProgress(standing), matrixReading(standing)),
  };
}

/** A chief officer sees what is asked of them; everybody else what is asked of any chief officer. */
function asksFor({ lists, today }: ForceStanding, held: readonly Post[]) {
  const isChief = postOfKind(held, 'chiefOfficer') !== null;
  return needsChief(isChief ? held : lists.posts.items, lists.asks.items, today);
}

/** A count is given only where every request is here; what is marked OFFICIAL-SENSITIVE does not rest on a device. */
function needsOf(lines: NeedLine[], held: readonly Post[], reading: Reading): StatusView['needs'] {
  const isChief = postOfKind(held, 'chiefOfficer') !== null;
  const title = isChief ? 'needsYou' : 'needsChief';
  const unknown = notKnown(reading, lines.length);
  if (lines.length === 0) {
    return {
      title: say(title),
      lines,
      empty: unknown ?? say(isChief ? 'needsNothing' : 'needsNothingChief'),
      note: null,
    };
  }
  if (unknown === null)
    return { title: say(`${title}Count`, { count: lines.length }), lines, empty: null, note: null };
  return {
    title: say(title),
    lines,
    empty: null,
    note: isPart(reading) ? say('needsPart') : null,
  };
}

/** A failed list that was never whole here is a part too. */
function isPart(reading: Reading): boolean {
  return reading.state === 'partial' || (reading.state === 'failed' && reading.asOf === null);
}

function needsReading({ lists }: ForceStanding): Reading {
  return readingOf([
    ['asks', lists.asks],
    ['posts', lists.posts],
  ]);
}

function figuresOf(standing: ForceStanding): Figures {
  const { lists, today, postsByKey, levels } = standing;
  const { actions, posts, asks } = lists;
  const ofActions = readingOf([
    ['actions', actions],
    ['posts', posts],
  ]);
  const of = actions.items.length;
  return {
    differ: { reading: matrixReading(standing), value: levels && differOf(standing, levels) },
    overdue: { reading: readingOf([['asks', asks]]), value: overdueAsks(asks.items, today) },
    noOwner: { reading: ofActions, value: { ...withoutOwner(actions.items, postsByKey, today), of } },
    onePerson: { reading: ofActions, value: { actions: onOnePerson(actions.items, postsByKey, today), of } },
  };
}

function differOf(standing: ForceStanding, levels: NonNullable<ForceStanding['levels']>) {
  const standards = standardsInCycle(standing);
  const byForce = progressOf('self', standards, levels.self.items).done;
  const hasBoth = progressOf('community', byForce, levels.community.items).done.length > 0;
  return hasBoth ? standardsThatDiffer(standards, levels.self.items, levels.community.items) : null;
}

function standardsInCycle({ lists, cycle }: ForceStanding) {
  return standardsOf(lists.standards.items, cycle?.cycle.frameworkKey ?? null);
}

function stageProgress(standing: ForceStanding): Progress | null {
  const { cycle, levels } = standing;
  if (!cycle?.stage || levels === null) return null;
  const view = viewOfStage[cycle.stage.stage];
  return progressOf(view, standardsInCycle(standing), levels[view].items);
}

/** Everything the views of the standards stand on. Without a cycle there is nothing more to wait for. */
function matrixReading({ lists, levels }: ForceStanding): Reading {
  const stands = [lists.hub, lists.cycles, lists.standards, ...(levels ? Object.values(levels) : [])];
  return readingOf(stands.map((list) => ['matrix', list] as const));
}
