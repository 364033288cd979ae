import type { Marking } from '../../domain/list.ts';
import { dayInWords } from '../../ui/dayWords.ts';
import { instantToDay } from '../../domain/days.ts';
import { sayCopy } from '../../ui/copyWords.ts';
import { listName } from './settingsWords.ts';

/** What a copy holds, as the data hands it over. */
export interface CopyFacts {
  madeAt: string;
  hub: string | null;
  highestMarking: Marking;
  lists: readonly { name: string; rows: readonly unknown[]; unreadable: number }[];
  files: readonly unknown[];
}

/** What a site lacks of a copy; null where the site has no lists yet. */
export type PlanFacts = {
  lists: readonly {
    list: { name: string };
    toAdd: readonly unknown[];
    there: number;
    differing: number;
  }[];
  files: readonly unknown[];
  filesThere: number;
} | null;

/** What was saved, in sentences: where, how much, what to know of it. */
export function madeInWords(copy: CopyFacts, name: string, isKept: boolean): string[] {
  const unreadable = copy.lists.reduce((sum, list) => sum + list.unreadable, 0);
  const facts = {
    name,
    rows: copy.lists.reduce((sum, list) => sum + list.rows.length, 0),
    files: copy.files.length,
    marking: copy.highestMarking,
  };
  const made = sayCopy(isKept ? 'kept' : 'made', facts);
  return unreadable === 0 ? [made] : [made, sayCopy('unreadable', { count: unreadable })];
}

/** Which copy this is. */
export function copyInWords({ hub, madeAt, highestMarking }: CopyFacts): string {
  const facts = { day: dayInWords(instantToDay(madeAt)), marking: highestMarking };
  return hub === null ? sayCopy('planOfUnnamed', facts) : sayCopy('planOf', { ...facts, hub });
}

/** What would be done, a line a list; `isNothing` where the site has it all. */
export function planInWords(copy: CopyFacts, plan: PlanFacts): { lines: string[]; isNothing: boolean } {
  if (plan === null) {
    const lists = copy.lists.filter(({ rows }) => rows.length > 0);
    const lines = lists.map(({ name, rows }) => rowsInWords(name, rows.length, 0, 0));
    const files = sayCopy('planFiles', { count: copy.files.length, there: 0 });
    return { lines: [sayCopy('planNew'), ...lines, files], isNothing: false };
  }
  const touched = plan.lists.filter(({ toAdd, there }) => toAdd.length + there > 0);
  const isNothing = plan.files.length === 0 && plan.lists.every(({ toAdd }) => toAdd.length === 0);
  const lines = touched.map(({ list, toAdd, there, differing }) =>
    rowsInWords(list.name, toAdd.length, there, differing),
  );
  const files = sayCopy('planFiles', { count: plan.files.length, there: plan.filesThere });
  return { lines: [...(isNothing ? [sayCopy('planNothing')] : []), ...lines, files], isNothing };
}

function rowsInWords(name: string, count: number, there: number, differing: number): string {
  const key = differing > 0 ? 'planDiffer' : there > 0 ? 'planThere' : 'planRows';
  return sayCopy(key, { list: listName(name), count, there, differing });
}

/** What came of putting a copy back: a sentence, then what SharePoint refused, the first hundred of it. */
export function leftInWords(left: readonly { part: string; name: string; reason: string }[]): string[] {
  if (left.length === 0) return [sayCopy('isBack')];
  const named = left.slice(0, 100).map((one) => sayCopy('notTaken', { ...one, part: listName(one.part) }));
  return [sayCopy('notAllBack', { count: left.length }), ...named];
}
