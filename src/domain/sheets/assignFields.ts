import { foldRef, toLine } from './cellText.ts';
import { proposedState, readState, signsToWords } from './readChoices.ts';
import { headingToField } from './sheetFields.ts';
import type { Guess, SheetField } from './sheetFields.ts';

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
  const wishes = guessed
    .map(({ column, under, guess }): Wish => ({
      ...guess,
      column,
      field: meant(guess.field, under, { describing, all: guessed }),
    }))
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
  return isGuess ? taken : withTitle(columns, taken, new Set(used.keys()));
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
    const beside = columns.filter(({ column }) => column > ref)[0];
    const isTitle = beside && free.includes(beside) && saysTitles(beside.under);
    return isTitle ? taken.set(beside.column, 'title') : taken;
  }
  const lengthOf = ({ under }: Unread) => under.reduce((sum, text) => sum + text.length, 0);
  const [longest] = columns
    .filter(({ column }) => !taken.has(column))
    .sort((a, b) => lengthOf(b) - lengthOf(a));
  return longest ? taken.set(longest.column, 'title') : taken;
}

function isUnknown(heading: string): boolean {
  return heading !== '' && headingToField(heading) === null;
}

/** Texts of some words, hardly one of them twice. */
function saysTitles(under: readonly string[]): boolean {
  const length = under.reduce((sum, text) => sum + text.length, 0);
  return under.length > 0 && length / under.length >= 15 && new Set(under).size >= under.length * 0.8;
}

function looksLikeRef(text: string): boolean {
  return text.length <= 12 && /^([A-Z]{1,5}-?)?\d+[A-Z]?(-\d+[A-Z]?){0,3}$/.test(foldRef(toLine(text)));
}
