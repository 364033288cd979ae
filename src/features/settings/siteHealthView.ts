import type { LibraryDefinition } from '../../domain/lists.ts';
import type { ListDefinition } from '../../domain/list.ts';
import { say } from './hubSettingsWords.ts';
import { listName } from './settingsWords.ts';

/** What SharePoint knows of a list, as the data hands it over. */
export interface Facts {
  name: string;
  rows: number;
  versionLimit: number | null;
}

/** What the set-up would do, as the data hands it over. */
export interface Plan {
  steps: readonly string[];
  problems: readonly string[];
  takesAway: readonly { list: string; who: string; level: string }[];
}

/** Rows up to which pages read a list whole; SharePoint itself goes on answering beyond, by its indexes. */
const mostWhole = 5_000;
const nearFrom = 0.8 * mostWhole;
const stepsShown = 10;

/** What somebody should look at in lists and libraries; where there is nothing, one sentence that says so. */
export function factLines(
  facts: readonly Facts[],
  wanted: readonly (ListDefinition | LibraryDefinition)[],
  shape: 'force' | 'national',
): { words: string; needsLook: boolean }[] {
  const lines = facts.flatMap((one) => {
    const list = wanted.find(({ name }) => name === one.name);
    return list ? [...versionLines(one, list), ...rowLines(one, list, shape)] : [];
  });
  if (lines.length > 0) return lines.map((words) => ({ words, needsLook: true }));
  const count = facts.reduce((sum, { rows }) => sum + rows, 0);
  return [{ words: say('rows.total', { count, lists: facts.length }), needsLook: false }];
}

function versionLines(
  { name, versionLimit }: Facts,
  { versionLimit: wanted }: Pick<ListDefinition, 'versionLimit'>,
): string[] {
  if (versionLimit === null) return [say('versions.off', { list: listName(name), wanted })];
  return versionLimit < wanted
    ? [say('versions.few', { list: listName(name), kept: versionLimit, wanted })]
    : [];
}

function rowLines(
  { name, rows }: Facts,
  list: ListDefinition | LibraryDefinition,
  shape: 'force' | 'national',
): string[] {
  if (!('rows' in list)) return [];
  if (rows >= nearFrom) return [say('rows.near', { list: listName(name), count: rows, most: mostWhole })];
  const expected = list.rows[shape];
  return rows > expected ? [say('rows.many', { list: listName(name), count: rows, expected })] : [];
}

/** What a check of the site came to: complete, or what would be repaired, the first ten in words. */
export function planLines(plan: Plan): { summary: string; lines: string[]; isComplete: boolean } {
  const { steps, problems, takesAway } = plan;
  const isComplete = steps.length === 0 && problems.length === 0;
  const more = Math.max(0, steps.length - stepsShown);
  const lines = [
    ...problems,
    ...takesAway.map(({ list, who, level }) => say('site.takesAway', { who, level, list: listName(list) })),
    ...steps.slice(0, stepsShown),
    ...(more > 0 ? [say('site.more', { count: more })] : []),
  ];
  const summary = isComplete ? say('site.complete') : say('site.toRepair', { count: steps.length });
  return { summary, lines, isComplete };
}
