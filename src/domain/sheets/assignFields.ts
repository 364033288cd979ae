import { foldRef, toLine } from './cellText.ts';
import { proposedState, readState, signsToWords } from './readChoices.ts';
import { headingToField, isKnownHeading } from './headings.ts';
import type { Guess } from './headings.ts';
import type { SheetField } from './sheetFields.ts';

/** A column before anybody knows what it holds. */
export interface Unread {
  column: number;
  heading: string;
  /** What stands under it, empty cells left out. */
  under: readonly string[];
}

interface Wish extends Guess {
  column: number;
}

/** Each field goes to the column that names it best; what stands under a heading says which of two things it means. */
export function assignFields(columns: readonly Unread[], isGuess: boolean): Map<number, SheetField> {
  const guessed = columns.flatMap((one) => {
    const guess = one.heading ? headingToField(one.heading) : null;
    return guess ? [{ ...one, guess }] : [];
  });
  const describing = guessed.filter(
    ({ guess }) => guess.field === 'title' || guess.field === 'summary',
  ).length;
  const wishes = withoutPast(
    guessed.map(({ column, under, guess, heading }) => ({
      ...guess,
      ...{ column, heading },
      field: meant(guess.field, under, { describing, all: guessed }),
    })),
  )
    .map((wish) => withParts(wish, guessed))
    .sort((a, b) => b.score - a.score || a.rank - b.rank || a.column - b.column);
  const taken = new Map<number, SheetField>();
  const used = new Map<SheetField, Wish>();
  for (const wish of withMovedDay(wishes, columns)) {
    const { column, field } = wish;
    const before = used.get(field);
    if (before && !isSeries(before, wish)) continue;
    if (!before) used.set(field, wish);
    taken.set(column, field);
  }
  return isGuess ? taken : withTitle(columns, beside(columns, taken, used), new Set(used.keys()));
}

const past =
  /\b(previous(ly)?|prev|prior|former|last (quarter|month|year|week|period|time|meeting|report|return))\b/i;

/** Of "Status last quarter" and "Status this quarter" the present one is meant; a former day is what the day was. */
function withoutPast(wishes: readonly (Wish & { heading: string })[]): Wish[] {
  const isPast = ({ heading }: { heading: string }) => past.test(heading);
  return wishes.flatMap((wish): Wish[] => {
    const isOver = isPast(wish) && wishes.some((one) => one.field === wish.field && !isPast(one));
    if (!isOver) return [wish];
    return wish.field === 'dueDay' ? [{ ...wish, field: 'dueWas' }] : [];
  });
}

/** Where one action stands over several rows, each with a part of its own, the parts are the actions. */
function withParts(wish: Wish, all: Around['all']): Wish {
  if (wish.field !== 'title') return wish;
  const under = all.find(({ column }) => column === wish.column)?.under ?? [];
  const hasParts = all.some(
    (one) =>
      one.column > wish.column &&
      one.guess.field === 'title' &&
      saysTitles(one.under) &&
      new Set(under).size <= one.under.length * 0.7,
  );
  return hasParts ? { ...wish, score: 0 } : wish;
}

/** "Action" over references, and beside it texts with no heading of their own: these are the actions. */
function beside(
  columns: readonly Unread[],
  taken: Map<number, SheetField>,
  used: ReadonlyMap<SheetField, Wish>,
): Map<number, SheetField> {
  const title = columns.find(({ column }) => taken.get(column) === 'title');
  const next = columns.find(({ column, heading }) => column === (title?.column ?? NaN) + 1 && heading === '');
  if (!title || !next || used.has('ref') || title.under.length === 0) return taken;
  if (!title.under.every(looksLikeRef) || !saysTitles(next.under)) return taken;
  return taken.set(title.column, 'ref').set(next.column, 'title');
}

/** "Status Q1", "Status Q2": one thing as time goes by; the last that says something holds. */
function isSeries(first: Wish, next: Wish): boolean {
  const isTold = next.field === 'state' || next.field === 'update';
  return isTold && next.score === first.score && next.rank === first.rank && next.column > first.column;
}

interface Around {
  describing: number;
  all: readonly (Unread & { guess: Guess })[];
}

/** "Action" over references is the reference; reports under "Status" are reports, and states under "Progress" states. */
function meant(field: SheetField, under: readonly string[], { describing, all }: Around): SheetField {
  if (field === 'title' && describing > 1 && under.length > 0 && under.every(looksLikeRef)) return 'ref';
  if (field === 'ref' && under.length > 1 && !under.some((text) => text.length <= 20)) return 'title';
  const others = (wanted: SheetField) =>
    all.filter((one) => one.under !== under && one.guess.field === wanted);
  if (field === 'state' && others('state').length > 0 && isReport(under)) return 'update';
  if (field === 'update' && others('state').length === 0 && saysStates(under)) return 'state';
  return field;
}

function isReport(under: readonly string[]): boolean {
  const long = under.filter((text) => text.length > 40 && readState(null, text) === null);
  return under.length > 0 && long.length / under.length > 0.5;
}

function saysStates(under: readonly string[]): boolean {
  const isState = (text: string) =>
    readState(null, text) !== null || (text.length <= 25 && proposedState(text) !== null);
  const states = under.filter((text) => isState(signsToWords(text)));
  return under.length > 1 && states.length / under.length >= 0.8;
}

/** Of "Due date" and "Revised date" the revised one holds; the other is what it was. */
function withMovedDay(wishes: readonly Wish[], columns: readonly Unread[]): Wish[] {
  const days = wishes.filter(({ field }) => field === 'dueDay');
  const headingOf = ({ column }: Wish) => columns.find((one) => one.column === column)?.heading ?? '';
  const moved = days.find((one) =>
    /^\W*(revised|new|current|latest|amended|forecast)\b/i.test(headingOf(one)),
  );
  if (!moved || days.length < 2) return [...wishes];
  return [
    moved,
    ...wishes
      .filter((one) => one !== moved)
      .map((one): Wish => (one.field === 'dueDay' ? { ...one, field: 'dueWas' } : one)),
  ];
}

/**
 * A table must have titles: where no heading says so the description has them, else the column of texts beside the
 * reference, else the one with the longest texts.
 */
function withTitle(
  columns: readonly Unread[],
  taken: Map<number, SheetField>,
  used: ReadonlySet<SheetField>,
): Map<number, SheetField> {
  if (used.has('title')) return taken;
  const described = [...taken].find(([, field]) => field === 'summary');
  if (described) return taken.set(described[0], 'title');
  if (used.has('recordKey')) return taken;
  const free = columns.filter(({ column, heading }) => !taken.has(column) && isUnknown(heading));
  const ref = [...taken].find(([, field]) => field === 'ref')?.[0];
  if (ref !== undefined) {
    const told = free.find(({ column, under }) => column > ref && saysTitles(under));
    return told ? taken.set(told.column, 'title') : taken;
  }
  const told = free.find(
    ({ under }) => saysTitles(under) && under.some((text) => text.split(' ').length > 2),
  );
  if (told) return taken.set(told.column, 'title');
  if (used.has('ownerPostKey') && used.has('state') && used.has('dueDay')) return taken;
  const lengthOf = ({ under }: Unread) => under.reduce((sum, text) => sum + text.length, 0);
  const [longest] = columns
    .filter(({ column }) => !taken.has(column))
    .sort((a, b) => lengthOf(b) - lengthOf(a));
  return longest ? taken.set(longest.column, 'title') : taken;
}

function isUnknown(heading: string): boolean {
  return heading !== '' && headingToField(heading) === null && !isKnownHeading(heading);
}

/** Texts of some words, hardly one of them twice. */
function saysTitles(under: readonly string[]): boolean {
  const length = under.reduce((sum, text) => sum + text.length, 0);
  return under.length > 0 && length / under.length >= 15 && new Set(under).size >= under.length * 0.8;
}

/** "1.4", "Action 3", "WS1-04". */
export function looksLikeRef(text: string): boolean {
  return text.length <= 12 && /^([A-Z]{1,5}-?)?\d+[A-Z]?(-\d+[A-Z]?){0,3}$/.test(foldRef(toLine(text)));
}
