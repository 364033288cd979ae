import { toLine } from '../sheets/cellText.ts';
import type { Attribute, Reading, StandardNamed } from './facts.ts';
import { attributes } from './facts.ts';
import { problemAt } from './problems.ts';
import type { FrameworkProblem } from './problems.ts';
import { readDirection, splitLines } from './readCells.ts';
import type { LevelWord } from './readCells.ts';
import { readKind, splitLinks } from './readLinks.ts';
import type { RowContext } from './rowContext.ts';
import type { FilledCell, TableRow } from './tableRow.ts';

/** Kinds of cells that were read while the context moved. */
const ofContext: ReadonlySet<string> = new Set(['number', 'standard', 'title', 'level', 'levelName', 'left']);

/** Everything a row says about its standard. */
export function readContents(row: TableRow, context: RowContext, into: Reading): void {
  if (row.kinds.has('standardStatements')) return readAcross(row, context, into);
  const { standard } = context;
  if (standard === null) {
    into.problems.push(problemAt('noStandard', row.place, row.words));
    return;
  }
  into.facts.standards.push({ at: row.place, standard: { ...standard }, said: saidOf(row, context) });
  for (const cell of row.filled) readCell(cell, { row, standard: { ...standard }, context, into });
  readMeasure(row, { ...standard }, into);
}

/** A level's row under a column for each standard. */
function readAcross(row: TableRow, context: RowContext, into: Reading): void {
  for (const cell of row.filled) {
    const { meaning, text } = cell;
    if (meaning === null || ofContext.has(meaning.is)) continue;
    const fail = (kind: FrameworkProblem['kind']) =>
      into.problems.push(problemAt(kind, row.place, toLine(text)));
    if (meaning.is !== 'standardStatements') fail('noStandard');
    else if (context.level === null) fail('noLevel');
    else if (cell.mergedTo > 0) fail('mergedAcross');
    else {
      const standard = { ...meaning.standard };
      into.facts.standards.push({ at: row.place, standard, said: {} });
      addStatements(text, context.level, { row, standard, context, into });
    }
  }
}

function saidOf(row: TableRow, context: RowContext): Partial<Record<Attribute, string>> {
  const said: Partial<Record<Attribute, string>> = {};
  for (const attribute of attributes) {
    const words = attribute === 'group' ? (context.group ?? '') : row.held(attribute).trim();
    if (words !== '') said[attribute] = words;
  }
  const isQuestion = !isStatementDescription(row) && !row.kinds.has('question');
  const description = isQuestion ? row.held('description').trim() : '';
  return description === '' ? said : { ...said, question: description };
}

/** "Level | Description" below a standard: the descriptions are its statements. */
function isStatementDescription({ kinds }: TableRow): boolean {
  return kinds.has('level') && !kinds.has('statement') && !kinds.has('levelStatements');
}

interface At {
  row: TableRow;
  standard: StandardNamed;
  context: RowContext;
  into: Reading;
}

function readCell(cell: FilledCell, at: At): void {
  const { meaning, text } = cell;
  const { row, standard, into } = at;
  const fail = (kind: FrameworkProblem['kind'], words = toLine(text)) =>
    into.problems.push(problemAt(kind, row.place, words));
  // Unknown columns are told once a column, not once a cell.
  if (meaning === null || ofContext.has(meaning.is)) return;
  if (meaning.is === 'levelStatements') {
    if (cell.mergedTo > 0 && isAcrossLevels(cell, row)) return void fail('mergedAcross');
    return addStatements(text, meaning.level, at);
  }
  if (meaning.is === 'linkOf') {
    for (const words of splitLinks(text))
      into.facts.links.push({ at: row.place, standard, kind: meaning.kind, words });
    return;
  }
  if (meaning.is === 'statement' || (meaning.is === 'description' && isStatementDescription(row))) {
    return at.context.level ? addStatements(text, at.context.level, at) : void fail('noLevel');
  }
  if (meaning.is === 'prompt') {
    for (const words of splitLines(text)) into.facts.prompts.push({ at: row.place, standard, words });
    return;
  }
  if (meaning.is === 'link' || (meaning.is === 'linkTitle' && !row.own('link'))) return readLink(text, at);
  if (meaning.is === 'description' && row.kinds.has('question')) return void fail('notRead');
  if (meaning.is === 'meaning') return void fail('notRead');
  if (meaning.is === 'statementKey' && !row.kinds.has('statement')) fail('notRead');
}

function isAcrossLevels({ column, mergedTo, meaning }: FilledCell, row: TableRow): boolean {
  const level = meaning?.is === 'levelStatements' ? meaning.level : null;
  return (
    row.levelAt(column + mergedTo) !== null &&
    JSON.stringify(row.levelAt(column + mergedTo)) !== JSON.stringify(level)
  );
}

function addStatements(text: string, level: LevelWord, { row, standard, into }: At): void {
  const lines = splitLines(text);
  const key = lines.length === 1 ? toLine(row.own('statementKey')) || null : null;
  for (const words of lines) into.facts.statements.push({ at: row.place, standard, level, words, key });
}

function readLink(text: string, { row, standard, into }: At): void {
  const said = readKind(row.held('linkKind'));
  const title = toLine(row.own('linkTitle'));
  for (const part of splitLinks(text)) {
    const kind = said ?? readKind(part);
    const words = title !== '' && title !== part ? `${part} ${title}` : part;
    if (kind === null) into.problems.push(problemAt('unknownLink', row.place, part));
    else into.facts.links.push({ at: row.place, standard, kind, words });
  }
}

/** A measure with its fraction, or several titles in one cell. */
function readMeasure(row: TableRow, standard: StandardNamed, into: Reading): void {
  const [title, numerator, denominator, towards] = (
    ['measure', 'numerator', 'denominator', 'direction'] as const
  ).map((kind) => row.own(kind)) as [string, string, string, string];
  const hasParts = numerator + denominator + towards !== '';
  if (title === '') {
    if (hasParts) into.problems.push(problemAt('measureNoTitle', row.place, row.words));
    return;
  }
  const direction = readDirection(towards);
  if (direction === null) into.problems.push(problemAt('unknownDirection', row.place, towards));
  for (const one of hasParts ? [toLine(title)] : splitLines(title)) {
    into.facts.measures.push({
      at: row.place,
      standard,
      title: one,
      numerator: toLine(numerator) || null,
      denominator: toLine(denominator) || null,
      direction: direction ?? 'explained',
    });
  }
}
