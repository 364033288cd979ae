import type { ForceStanding } from '../../data/hooks/useForceStanding.ts';
import type { Post } from '../../domain/posts.ts';
import { standingLevels } from '../../domain/levels.ts';
import { returnProgress, standardsThatDiffer, stepOfStage, viewOfStep } from '../../domain/returnProgress.ts';
import type { Progress } from '../../domain/returnProgress.ts';
import { needsChief, onOnePerson, overdueAsks } from '../../domain/status.ts';
import { postOfKind } from '../../domain/heldPosts.ts';
import { withoutOwner } from '../../domain/orphanedActions.ts';
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
    next: nextDate(cycle, stageProgress(standing), countReading(standing)),
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
  const standards = standing.standardsInCycle;
  const hasBoth = standards.some(
    ({ recordKey }) =>
      standingLevels(levels.self.items, recordKey).some(({ level }) => level !== null) &&
      standingLevels(levels.community.items, recordKey).length > 0,
  );
  return hasBoth ? standardsThatDiffer(standards, levels.self.items, levels.community.items) : null;
}

function stageProgress({ cycle, levels, standardsInCycle, steps }: ForceStanding): Progress | null {
  if (!cycle?.stage || levels === null) return null;
  const counted = { ...steps, peer: levels.peer.items, community: levels.community.items };
  return returnProgress(stepOfStage[cycle.stage.stage], standardsInCycle, counted);
}

/** What the count of the stage stands on. */
function countReading(standing: ForceStanding): Reading {
  const { cycle, levels, steps, lists } = standing;
  const isCountedFromMore = cycle?.stage && viewOfStep(stepOfStage[cycle.stage.stage]) === null;
  if (!isCountedFromMore || levels === null) return matrixReading(standing);
  return readingOf(
    [lists.hub, lists.cycles, lists.standards, steps].map((list) => ['matrix', list] as const),
  );
}

/** Everything the views of the standards stand on. Without a cycle there is nothing more to wait for. */
function matrixReading({ lists, levels }: ForceStanding): Reading {
  const stands = [lists.hub, lists.cycles, lists.standards, ...(levels ? Object.values(levels) : [])];
  return readingOf(stands.map((list) => ['matrix', list] as const));
}
