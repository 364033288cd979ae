import { say } from './setUpWords.ts';

/** A plan as the data hands it over. */
export interface Plan {
  steps: readonly string[];
  parts: readonly {
    kind: 'people' | 'lists' | 'libraries' | 'content';
    things: number;
    steps: readonly string[];
  }[];
  takesAway: readonly { list: string; who: string; level: string }[];
  problems: readonly string[];
  isHub: boolean;
}

/** A plan in finished words: what it takes away stands first. */
export interface PlanView {
  problems: readonly string[];
  takesAway: string[];
  title: string;
  parts: { key: string; words: string; steps: readonly string[] }[];
  /** What the one button says; null where there is nothing to do or no way to do it. */
  press: string | null;
}

/** What would be done, in parts with their number; the steps themselves on demand. */
export function planView({ steps, parts, takesAway, problems, isHub }: Plan): PlanView {
  const canGoOn = problems.length === 0 && steps.length > 0;
  return {
    problems,
    takesAway: takesAway.map((right) => say('takesAway', right)),
    title: say(isHub ? 'repairTitle' : 'planTitle'),
    parts: parts.map(({ kind, things, steps: inPart }) => ({
      key: kind,
      words: say(`part.${kind}`, { count: things, steps: inPart.length }),
      steps: inPart,
    })),
    press: canGoOn ? say(isHub ? 'repair' : 'setUp') : null,
  };
}

/** How far it has come; the first step has no number yet. */
export function progressWords({ done, of, words }: { done: number; of: number; words: string }): string {
  return of === 0 ? say('begins') : say('progress', { done, of, words });
}

/** Why it stopped, and what stays done. */
export function stoppedWords(reason: string, progress: { done: number; of: number } | null): string[] {
  const { done, of } = progress ?? { done: 0, of: 0 };
  return [say('stopped', { reason }), ...(done > 0 ? [say('stoppedAt', { done, of })] : [])];
}

/** Whom to ask, by name where SharePoint shows the names. */
export function askWords(owners: readonly { name: string }[], siteUrl: string): string {
  const names = owners.map(({ name }) => name);
  const [last, ...rest] = names.reverse();
  if (last === undefined) return say('askOwner', { site: siteUrl });
  const some = rest.reverse().join(', ');
  return say('ask', { names: some === '' ? last : say('or', { some, last }) });
}
