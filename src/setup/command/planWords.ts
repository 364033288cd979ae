import type { SetUpPart, SetUpPlan } from '../../data/siteOwner.ts';

const headings: Record<SetUpPart['kind'], string> = {
  people: 'Groups and levels',
  lists: 'Lists',
  libraries: 'Libraries',
  content: 'Content',
};

/** The plan as lines: every step where `isWhole`, else how much of each. What is taken away is always said first. */
export function planInWords({ parts, steps, takesAway, isHub }: SetUpPlan, isWhole: boolean): string[] {
  if (steps.length === 0) return ['The site is complete. There is nothing to make or repair.'];
  const away = takesAway.map(({ list, who, level }) => `! Takes "${level}" in ${list} away from ${who}.`);
  const told = parts.flatMap((part) =>
    isWhole ? [`${headings[part.kind]}:`, ...part.steps.map((words) => `  ${words}`)] : [inShort(part)],
  );
  const begin = isHub ? 'The site is a hub already. It lacks:' : 'To make the site a hub:';
  const end = isWhole
    ? 'Nothing was changed.'
    : 'Add --plan to read every step. No list, column or row is ever deleted.';
  return [begin, ...away, ...told, end];
}

function inShort({ kind, steps, things }: SetUpPart): string {
  const number =
    kind === 'people' ? `${steps.length} steps` : `${things} to make or repair, ${steps.length} steps`;
  return `  ${headings[kind]}: ${kind === 'content' ? `${things} rows and files to add` : number}`;
}
