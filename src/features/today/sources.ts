import type { AnyList } from '../../data/hooks/useList.ts';
import { lastUpdateByAction } from '../../domain/actionUpdates.ts';
import { checkAgainWaiting } from '../../domain/checkAgain.ts';
import { handoversWaiting } from '../../domain/handoverWaiting.ts';
import { settingsOf } from '../../domain/hub.ts';
import { postChecksWaiting } from '../../domain/postQuestions.ts';
import { confirmedBy } from '../../domain/postConfirmations.ts';
import { returnProgress, stepOfStage, viewOfStep, withoutOwnLevel } from '../../domain/returnProgress.ts';
import {
  asksWaiting,
  byUrgency,
  ownersWaiting,
  ownStandardsWaiting,
  stageWaiting,
  updatesWaiting,
} from '../../domain/today.ts';
import type { Waiting } from '../../domain/today.ts';
import type { TodayData } from './useToday.ts';

type ListNames = 'actions' | 'asks' | 'posts' | 'matrix';

/** One place things that wait come from: its lists, whether they answered to the end, and what was found so far. */
export interface Source {
  name: ListNames;
  lists: AnyList[];
  hasAnswered: boolean;
  waiting: Waiting[];
}

/** What waits, by where it comes from, so that one list's failure never hides another's rows. */
export function sourcesOf(data: TodayData): Source[] {
  const { lists } = data;
  return [
    source('actions', [lists.actions, lists.updates], actionsFound(data)),
    source('asks', [lists.asks, lists.bodies], asksFound(data)),
    postsSource(data),
    matrixSource(data),
  ];
}

/** Everything found so far, most urgent first. */
export function found(sources: readonly Source[], today: TodayData['today']): Waiting[] {
  return sources.flatMap(({ waiting }) => waiting).sort(byUrgency(today));
}

function source(name: ListNames, lists: Source['lists'], waiting: Waiting[]): Source {
  return { name, lists, hasAnswered: lists.every((list) => list.hasAnswered), waiting };
}

/** Half a list of updates would ask for updates that were posted; half a list of actions would count wrongly. */
function actionsFound({ hub, held, lists, postsByKey, today }: TodayData): Waiting[] {
  const { actions, posts, updates } = lists;
  const areUpdatesKnown = posts.isComplete && updates.isComplete;
  const lastUpdates = lastUpdateByAction(updates.items);
  return [
    ...(areUpdatesKnown ? updatesWaiting(held, actions.items, postsByKey, lastUpdates, today) : []),
    ...(posts.isComplete && actions.isComplete ? ownersWaiting(held, actions.items, postsByKey, today) : []),
    ...checkAgainWaiting(held, actions.items, today, settingsOf(hub).checkAgainMonths),
  ];
}

function asksFound({ held, lists, postsByKey, today }: TodayData): Waiting[] {
  return asksWaiting(held, lists.asks.items, { posts: postsByKey, bodies: lists.bodies.items, today });
}

/** Hand-overs and whether holders are right. Half a list of steps would ask for what was done already. */
function postsSource({ held, me, lists, today, hasDirectory }: TodayData): Source {
  const { posts, actions, steps } = lists;
  const behind = [posts, ...(steps ? [steps] : [])];
  if (!behind.every((list) => list.isComplete)) return source('posts', behind, []);
  const events = steps?.items ?? [];
  const days = posts.items.flatMap((post) => {
    const said = confirmedBy(post, events, posts.items, today);
    return said ? [[post.recordKey, said.day] as const] : [];
  });
  return source('posts', behind, [
    ...handoversWaiting(held, me, posts.items, events, actions.items, today),
    ...postChecksWaiting(held, posts.items, hasDirectory, today, new Map(days)),
  ]);
}

function matrixSource({ held, lists, cycle, levels, steps, standardsInCycle }: TodayData): Source {
  const stands = [lists.cycles, lists.standards, ...(levels ? [levels.self] : [])];
  if (levels === null || cycle === null) {
    const isNone = lists.cycles.hasAnswered && lists.hub.hasAnswered;
    return { name: 'matrix', lists: stands, hasAnswered: isNone, waiting: [] };
  }
  const { stage } = cycle;
  const step = stage && stepOfStage[stage.stage];
  const view = step && viewOfStep(step);
  const ofStep = view ? levels[view] : steps;
  const all = [...stands, ...(step ? [ofStep] : [])];
  if (!all.every((list) => list.isComplete)) return source('matrix', all, []);
  const withoutLevel = withoutOwnLevel(standardsInCycle, levels.self.items);
  const counted = { ...steps, peer: levels.peer.items, community: levels.community.items };
  const progress = step && returnProgress(step, standardsInCycle, counted);
  return source('matrix', all, [
    ...ownStandardsWaiting(held, withoutLevel),
    ...(stage && progress ? stageWaiting(held, stage, progress) : []),
  ]);
}
