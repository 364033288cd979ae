import type { AccessDifference } from '../../domain/access.ts';
import { staysReader } from '../../domain/access.ts';
import { say } from '../../ui/records/accessWords.ts';
import { errorInWords } from '../../ui/uiWords.ts';

/** How putting a difference right ended, as the data hands it over. */
export interface RightPut {
  difference: AccessDifference;
  failure: Parameters<typeof errorInWords>[0] | 'unseen' | null;
}

/** One difference in finished words. */
export interface AccessRow {
  key: string;
  difference: AccessDifference;
  sentence: string;
  why: string;
  /** What came of putting it right; null while nobody did. */
  outcome: string | null;
  isDone: boolean;
}

/** What still differs, and what was put right in this visit: each stays at its place, so that nothing jumps. */
export function accessRows(
  differences: readonly AccessDifference[],
  outcomes: readonly RightPut[],
): AccessRow[] {
  const outcomeByKey = new Map(outcomes.map((one) => [keyOf(one.difference), one]));
  const left = new Set(differences.map(keyOf));
  const done = outcomes.filter(({ failure, difference }) => failure === null && !left.has(keyOf(difference)));
  return [...differences, ...done.map(({ difference }) => difference)]
    .map((difference) => toRow(difference, outcomeByKey.get(keyOf(difference)), left))
    .sort((a, b) => a.key.localeCompare(b.key));
}

/** Names a difference: the same while it stands and after it was put right. */
function keyOf({ kind, group, person }: AccessDifference): string {
  const first = kind === 'holdsNoPost' ? '1' : '2';
  return [first, person.name, group, person.oid ?? person.mail ?? ''].join('|');
}

function toRow(
  difference: AccessDifference,
  outcome: RightPut | undefined,
  left: ReadonlySet<string>,
): AccessRow {
  const { kind, person, group } = difference;
  const words = { name: person.name, does: say(`does.${group}`) };
  const key = keyOf(difference);
  const isDone = outcome?.failure === null && !left.has(key);
  return {
    key,
    difference,
    sentence: say(`row.${kind}`, words),
    why: whyOf(difference),
    outcome: isDone ? say(`done.${kind}`, words) : failureInWords(outcome?.failure ?? null),
    isDone,
  };
}

function whyOf({ kind, because, group }: AccessDifference): string {
  if (kind === 'cannotYet') return say('because.cannotYet', { post: because?.title ?? '' });
  const why = because ? say('because.holdsNoPost', { post: because.title }) : say('because.none');
  return `${why} ${say(staysReader(group) ? 'then.stays' : 'then.leaves')}`;
}

function failureInWords(failure: RightPut['failure']): string | null {
  if (failure === null) return null;
  return failure === 'unseen' ? say('unseen') : say('failed', { reason: errorInWords(failure) });
}
