import { fold } from './cellText.ts';
import { otherHeadings, sheetFields } from './sheetFields.ts';
import type { SheetField } from './sheetFields.ts';
import { welshHeadings } from './welshHeadings.ts';

interface KnownName {
  field: SheetField | null;
  rank: number;
}

const fieldByName = new Map<string, KnownName>(
  Object.entries(sheetFields).flatMap(([field, { names }]) => namesOf(field as SheetField, names, 0)),
);
for (const [field, names] of Object.entries(welshHeadings))
  for (const [name, known] of namesOf(field as SheetField, names, 50)) fieldByName.set(name, known);
for (const name of otherHeadings.split(',')) fieldByName.set(name, { field: null, rank: 0 });
const firstWords = new Set([...fieldByName].map(([name]) => name.split(' ')[0]));
const bySqueezed = new Map([...fieldByName].map(([name, known]) => [name.replaceAll(' ', ''), known]));
const fields = [...fieldByName].map(([name, known]) => ({ ...known, words: name.split(' ') }));

function namesOf(field: SheetField, names: string, from: number): [string, KnownName][] {
  return names.split(',').map((name, rank) => [name, { field, rank: from + rank }]);
}

/** A field a heading may mean, and how sure that is: 1 is a heading we know word for word. */
export interface Guess {
  field: SheetField;
  score: number;
  /** Where it stands among the names of the field: what says it most plainly comes first. */
  rank: number;
}

/** How sure a heading is that says two names, one of which we know. */
export const nearlySure = 0.98;

const guesses = new Map<string, Guess | null>();

/** What a heading means; null for one that nothing of ours goes by. */
export function headingToField(heading: string): Guess | null {
  if (heading.length > 200) return null;
  const known = guesses.get(heading);
  if (known !== undefined) return known;
  const bare = foldHeading(heading.replace(/\([^)]*\)|\[[^\]]*\]/g, ' '));
  const guess = bare.length > 80 ? null : guessOf(heading, bare);
  if (guesses.size > 5_000) guesses.clear();
  guesses.set(heading, guess);
  return guess;
}

/** True where a heading is one we know word for word, ours or somebody else's. */
export function isKnownHeading(heading: string): boolean {
  return mayBeName(heading) && fieldByName.has(foldHeading(heading));
}

/** Thousands of cells are asked about: no name has a figure in it, and each begins with one of few words. */
function mayBeName(heading: string): boolean {
  if (heading.length > 80 || /\d/.test(heading)) return false;
  const [first] = /[A-Za-z%]+/.exec(heading) ?? [];
  return (
    first === undefined || /\p{Ll}\p{Lu}|[^\x20-\x7e]/u.test(heading) || firstWords.has(first.toLowerCase())
  );
}

/** "#" counts rows, and "DueDate" and "due_date" are two words. */
function foldHeading(heading: string): string {
  return fold(heading.replaceAll('#', ' no ').replace(/(?<=\p{Ll})(?=\p{Lu}\p{L})/gu, ' '));
}

function guessOf(heading: string, bare: string): Guess | null {
  const whole = foldHeading(heading);
  if (/^(number|no|count|sum|total|percentage|how many) of /.test(whole)) return null;
  for (const name of [whole, bare]) {
    const known = fieldByName.get(name) ?? (name.includes(' ') ? undefined : bySqueezed.get(name));
    if (known !== undefined) return known.field && { field: known.field, score: 1, rank: known.rank };
  }
  // "Gweithred / Action", "Statws – Status", "Arweinydd (Lead)": one of two names is enough.
  for (const part of heading.split(/[/|\n()[\]]| [-–—] /)) {
    const known = fieldByName.get(foldHeading(part));
    if (known?.field) return { field: known.field, score: nearlySure, rank: known.rank };
  }
  const words = asked(heading, bare).split(' ');
  let best: { field: SheetField | null; score: number; rank: number } | null = null;
  for (const known of fields) {
    if (!known.words.every((word) => words.includes(word))) continue;
    // What a heading is about stands last: "Force deadline" is a deadline.
    const isLast = words.at(-1) === known.words.at(-1);
    const score = (0.9 * known.words.length) / words.length + (isLast ? 0.05 : 0);
    if (score >= 0.3 && score > (best?.score ?? 0)) best = { ...known, score };
  }
  return best?.field ? { field: best.field, score: best.score, rank: best.rank } : null;
}

/** What a question asks about: "Who owns this action?" the owner, "What is the status of this action?" the status. */
function asked(heading: string, bare: string): string {
  if (!/\?\s*$/.test(heading)) return bare;
  const words = bare.split(' ').filter((word) => !fillers.has(word));
  const [first = ''] = words;
  if (first === 'who' || first === 'when') return first;
  const more = words.filter((word) => word !== 'action');
  return more.some((word) => fieldByName.get(word)?.field) ? more.join(' ') : words.join(' ') || bare;
}

const fillers = new Set(
  'what which is are was will be the a an of for on in to this that your you we any do does did please and reporting describe'.split(
    ' ',
  ),
);
