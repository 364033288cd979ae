import { isDay } from '../../../domain/columns/day.ts';
import type { Day } from '../../../domain/days.ts';
import type { Marking } from '../../../domain/list.ts';
import { fold } from '../../../domain/sheets/cellText.ts';
import type { KnownForce } from '../../../domain/peer/ownForce.ts';
import { isOwnForce } from '../../../domain/peer/ownForce.ts';

/** What somebody chooses and types to ask another force. Kept on the device as it is. */
export type AskTyped = {
  packKey: string;
  /** A force's key, or `other` with its name. */
  force: string;
  forceName: string;
  post: string;
  byDay: string;
  asked: string;
  upTo: Marking;
  /** Keys of standards ticked; null until somebody ticks: then those that are ready. */
  standards: string[] | null;
  /** Keys of evidence that stays here. */
  kept: string[];
};

/** How much fits into what is asked. */
export const longestAsked = 2_000;

/** A field that needs another look. */
export type AskProblem = {
  field: 'force' | 'ownForce' | 'post' | 'byDay' | 'asked' | 'standards' | 'evidence';
};

/** An empty form. */
export function newAsk(packKey: string, post: string): AskTyped {
  return {
    ...{ packKey, post, force: '', forceName: '', byDay: '', asked: '' },
    ...{ upTo: 'OFFICIAL', standards: null, kept: [] },
  };
}

/** The force asked: key and name; null where none is chosen. A force typed by name gets a key of its name. */
export function forceAsked(
  { force, forceName }: Pick<AskTyped, 'force' | 'forceName'>,
  forces: readonly KnownForce[],
): { forceKey: string; force: string } | null {
  if (force === 'other') {
    const known = forces.find(({ title }) => fold(title) === fold(forceName));
    if (known) return { forceKey: known.recordKey, force: known.title };
    const key = fold(forceName)
      .normalize('NFKD')
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 60);
    return key === '' ? null : { forceKey: key, force: forceName.trim() };
  }
  const known = forces.find(({ recordKey }) => recordKey === force);
  return known ? { forceKey: known.recordKey, force: known.title } : null;
}

/** Every field that keeps a pack from being made, in its order. */
export function askProblems(
  typed: AskTyped,
  around: {
    forces: readonly KnownForce[];
    own: KnownForce;
    today: Day;
    chosen: number;
    isEvidenceKnown: boolean;
  },
): AskProblem[] {
  const { forces, own, today, chosen, isEvidenceKnown } = around;
  const asked = forceAsked(typed, forces);
  const isOwn = asked !== null && isOwnForce({ force: asked.force, forceKeys: [asked.forceKey] }, own);
  const isPast = typed.byDay !== '' && (!isDay(typed.byDay) || typed.byDay < today);
  const found: [boolean, AskProblem['field']][] = [
    [asked === null, 'force'],
    [isOwn, 'ownForce'],
    [typed.post.trim() === '', 'post'],
    [isPast, 'byDay'],
    [typed.asked.length > longestAsked, 'asked'],
    [chosen === 0, 'standards'],
    [chosen > 0 && !isEvidenceKnown, 'evidence'],
  ];
  return found.flatMap(([isWrong, field]) => (isWrong ? [{ field }] : []));
}
