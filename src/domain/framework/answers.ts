import type { Answered, AnsweredKind, StandardInFile } from '../frameworkFile.ts';
import type { Link } from '../links.ts';

/**
 * The scope of every link that says what a standard also answers: one filter finds all of them, and they are few (people
 * add them by hand; what an edition says itself is in its file).
 */
export const answersScope = 'all|alsoAnswers';

/** What a standard also answers: what its edition says, then what people added; each once. */
export function answersOf(
  standardKey: string,
  inFile: Pick<StandardInFile, 'alsoAnswers'> | null,
  links: readonly Pick<Link, 'kind' | 'fromKey' | 'toKey' | 'title'>[],
): Answered[] {
  const added = links
    .filter(({ kind, fromKey }) => kind === 'alsoAnswers' && fromKey === standardKey)
    .map(({ toKey, title }): Answered => ({ kind: kindOfKey(toKey), key: toKey, title }));
  const all = [...(inFile?.alsoAnswers ?? []), ...added];
  return all.filter(({ key }, at) => all.findIndex((one) => one.key === key) === at);
}

/** The kind of a thing by its key, as far as the key says it; `theme` where it says nothing. */
export function kindOfKey(key: string): AnsweredKind {
  if (key.startsWith('action-') || key.startsWith('action:')) return 'action';
  if (key.startsWith('commitment')) return 'commitment';
  if (key.startsWith('peel')) return 'peel';
  if (key.startsWith('apcc')) return 'apcc';
  if (key.startsWith('equality')) return 'equalityDuty';
  if (key.startsWith('standard')) return 'standard';
  return key.startsWith('aim') ? 'aim' : 'theme';
}
