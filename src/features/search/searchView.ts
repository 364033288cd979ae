import type { Entry, EntryKind } from '../../domain/search.ts';
import { entryKinds } from '../../domain/search.ts';
import type { Marking } from '../../domain/list.ts';
import { say } from './searchWords.ts';

/** One thing found. */
export interface Hit {
  key: string;
  title: string;
  detail: string | null;
  address: string;
  marking: Marking | null;
}

/** What was found of one kind. */
export interface HitGroup {
  kind: EntryKind;
  title: string;
  hits: Hit[];
}

/** Results grouped by kind. The kind of the best result comes first; the others keep their order. */
export function hitGroups(found: readonly Entry[]): HitGroup[] {
  const best = found[0]?.kind;
  const order = [...entryKinds].sort((a, b) => Number(b === best) - Number(a === best));
  return order.flatMap((kind) => {
    const hits = found.filter((entry) => entry.kind === kind).map(toHit);
    return hits.length > 0
      ? [{ kind, title: say('group', { kind: say(`kind.${kind}`), count: hits.length }), hits }]
      : [];
  });
}

function toHit({ id, kind, title, names, address, marking }: Entry): Hit {
  const [first] = names;
  const isNumbered = kind === 'action' || kind === 'standard';
  return {
    key: id,
    title: isNumbered && first ? `${first} ${title}` : title,
    detail: detailOf(kind, names),
    address,
    marking: marking === 'OFFICIAL-SENSITIVE' ? marking : null,
  };
}

function detailOf(kind: EntryKind, names: readonly string[]): string | null {
  if (kind === 'post')
    return [names[0] && say('heldBy', { who: names[0] }), say('postDetail')].filter(Boolean).join(' · ');
  if (kind === 'body') {
    return [names.length > 0 && say('also', { names: names.join(', ') }), say('bodyDetail')]
      .filter(Boolean)
      .join(' · ');
  }
  return null;
}

/** How far a list behind the search has come. */
export interface ListProgress {
  kind: EntryKind;
  hasAnswered: boolean;
  isComplete: boolean;
  hasFailed: boolean;
  loaded: { count: number; total: number | null };
}

/** What must be said beside the results: which kinds are not all here, and which lists failed. Nothing where all is well. */
export function notAllInWords(lists: readonly ListProgress[]): string[] {
  const coming = lists.filter(({ hasAnswered, hasFailed }) => !hasAnswered && !hasFailed).map(comingInWords);
  const failed = lists.filter(({ hasFailed }) => hasFailed);
  return [
    ...(coming.length > 0 ? [say('notAll', { lists: coming.join(', ') })] : []),
    ...failed.map(({ kind }) => say('notAnswered', { kind: say(`kind.${kind}`) })),
  ];
}

function comingInWords({ kind, loaded: { count, total } }: ListProgress): string {
  const name = say(`kind.${kind}`);
  if (count === 0) return name;
  return total === null
    ? say('notAllPartUnknown', { kind: name, loaded: count })
    : say('notAllPart', { kind: name, loaded: count, total });
}

/** "12 results for “custody”", or that nothing matches; "so far" while something is still coming. */
export function countInWords(words: string, count: number, isAll: boolean): string {
  if (count > 0) return say('found', { count, words });
  return say(isAll ? 'foundNone' : 'foundNoneYet', { words });
}
