import { isDay } from '../../../domain/columns/day.ts';
import type { Cycle } from '../../../domain/cycles.ts';
import { currentStage, stagesOf } from '../../../domain/cycles.ts';
import type { Day } from '../../../domain/days.ts';
import { returnScope } from '../../../domain/returnScope.ts';
import { dayInWords } from '../../../ui/dayWords.ts';
import { say } from './cyclesWords.ts';

/** What is typed when a force needs longer. The row's key is born with the draft. */
export type LongerDraft = { recordKey: string; words: string; until: string };

/** What is around it. */
export interface LongerAround {
  force: string;
  cycle: Cycle;
  today: Day;
}

/** An empty draft. */
export function newLonger(): LongerDraft {
  return { recordKey: crypto.randomUUID(), words: '', until: '' };
}

/** The row that keeps it with the return: what for, until when. */
export function longerEvent(
  { recordKey, words, until }: LongerDraft,
  { force, cycle, today, forceKey }: LongerAround & { forceKey: string },
) {
  const stage = say(`stage.${stageOf(cycle, today)}`);
  const said = { force, stage, words: words.trim() };
  const title = isDay(until)
    ? say('longer.eventUntil', { ...said, day: dayInWords(until) })
    : say('longer.event', said);
  return {
    recordKey,
    scopeKey: returnScope(forceKey, cycle.recordKey),
    title: title.slice(0, 255),
    kind: 'moreTimeAsked' as const,
    day: today,
    forceKey,
    cycleKey: cycle.recordKey,
    words: title,
  };
}

/** Ready words for a mail or a chat to the national team. */
export function longerMessage({ words, until }: LongerDraft, { force, cycle, today }: LongerAround): string {
  const stage = stageOf(cycle, today);
  const to = cycle[`${stage}To`];
  return say('longer.words', {
    force,
    cycle: cycle.title,
    to: to === null ? '…' : dayInWords(to),
    stage: say(`stage.${stage}`),
    words: words.trim(),
    until: isDay(until) ? say('longer.wordsUntil', { day: dayInWords(until) }) : '',
  });
}

/** The stage meant: the one that is open, else the last one. */
function stageOf(cycle: Cycle, today: Day) {
  return currentStage(cycle, today)?.stage ?? stagesOf(cycle, today).at(-1)?.stage ?? 'publication';
}
