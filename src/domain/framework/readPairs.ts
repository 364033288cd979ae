import { isNothing, toLine, toText } from '../sheets/cellText.ts';
import type { Grid } from '../sheets/grid.ts';
import type { Attribute, Reading, StandardNamed } from './facts.ts';
import { attributes } from './facts.ts';
import { headingToMeaning } from './columns.ts';
import { problemAt } from './problems.ts';
import { readRef, readStandard, splitLines } from './readCells.ts';
import { readKind, splitLinks } from './readLinks.ts';
import type { RowContext } from './rowContext.ts';

/** A label with what it says beside it, above the table of a sheet: "Question | What is different?". */
interface Pair {
  row: number;
  kind: string;
  text: string;
}

const naming: ReadonlySet<string> = new Set(['standard', 'title', 'number']);
const saying: ReadonlySet<string> = new Set([...attributes, 'description', 'prompt', 'link']);

/** Reads what labels above the table of a sheet say of its one standard; answers with the rows that were read. */
export function readPairs(
  grid: Grid,
  headRow: number,
  context: RowContext,
  into: Reading,
): ReadonlySet<number> {
  const pairs = pairsOf(grid, headRow);
  for (const { kind, text } of pairs) nameStandard(kind, text, context);
  const { standard } = context;
  // A sheet's name alone is a guess: then nothing is said of a standard, and the rows are told as they stand.
  if (standard === null || standard.isGuess === true) return new Set();
  for (const pair of pairs.filter(({ kind }) => !naming.has(kind))) {
    readPair(pair, { ...standard }, { sheet: grid.name, row: pair.row + 1 }, into);
  }
  return new Set(pairs.map(({ row }) => row));
}

function pairsOf({ rows }: Grid, headRow: number): Pair[] {
  const noNames = new Set<string>();
  return rows.slice(0, headRow).flatMap((cells, row): Pair[] => {
    const filled = cells.map((value) => toText(value)).filter((text) => toLine(text) !== '');
    const [label = '', text = ''] = filled;
    if (filled.length !== 2 || isNothing(text)) return [];
    const kind = headingToMeaning(label, noNames)?.is ?? '';
    return naming.has(kind) || saying.has(kind) ? [{ row, kind, text }] : [];
  });
}

function nameStandard(kind: string, text: string, context: RowContext): void {
  if (!naming.has(kind)) return;
  const before = context.standard?.isGuess === true ? null : context.standard;
  const said = kind === 'number' ? { ref: readRef(text), title: null } : readStandard(text);
  context.standard = {
    ...before,
    ref: said.ref ?? before?.ref ?? null,
    title: said.title ?? before?.title ?? null,
    isGuess: false,
  };
}

function readPair(
  { kind, text }: Pair,
  standard: StandardNamed,
  at: { sheet: string; row: number },
  { facts, problems }: Reading,
): void {
  if (kind === 'prompt') {
    for (const words of splitLines(text)) facts.prompts.push({ at, standard, words });
    return;
  }
  if (kind === 'link') {
    for (const words of splitLinks(text)) {
      const of = readKind(words);
      if (of === null) problems.push(problemAt('unknownLink', at, words));
      else facts.links.push({ at, standard, kind: of, words });
    }
    return;
  }
  const attribute = (kind === 'description' ? 'question' : kind) as Attribute;
  facts.standards.push({ at, standard, said: { [attribute]: text } });
}
