import { toLine } from '../sheets/cellText.ts';
import type { ColumnKind } from './columns.ts';
import type { StandardNamed } from './facts.ts';
import type { FrameworkTable } from './findTables.ts';
import type { LevelWord, StandardWord } from './readCells.ts';
import { readLevel, readRef, readStandard, squeeze } from './readCells.ts';
import type { TableRow } from './tableRow.ts';

/** What holds from the rows above, or from the sheet's name, until a row says otherwise. */
export interface RowContext {
  standard: StandardNamed | null;
  level: LevelWord | null;
  group: string | null;
}

/**
 * Moves the context to a row. An empty cell means what stands above it; where an outer column says something new, the
 * columns to its right no longer hold what stood above.
 */
export function contextMover({ columns }: FrameworkTable): (row: TableRow, context: RowContext) => void {
  const firstOf = (...kinds: ColumnKind[]) =>
    Math.min(
      ...columns
        .filter(({ meaning }) => meaning && kinds.includes(meaning.is as ColumnKind))
        .map(({ column }) => column),
    );
  const standardAt = firstOf('number', 'standard', 'title');
  const levelAt = firstOf('level', 'levelName');
  const groupAt = firstOf('group');
  const hasRefColumn = standardAt < Infinity;
  return (row, context) => {
    const named = hasRefColumn ? standardOf(row) : null;
    const level = levelOf(row);
    const isNew = named !== null && !isSame(named, context.standard);
    if (
      level &&
      standardAt < Infinity &&
      levelAt < standardAt &&
      !isSameLevel(level, context.level) &&
      !named
    ) {
      context.standard = null;
    }
    if (named)
      context.standard = isNew ? named : ({ ...context.standard, ...withoutNulls(named) } as StandardNamed);
    if (isNew && levelAt > standardAt && levelAt < Infinity) context.level = null;
    if (level) context.level = level;
    const group = toLine(row.held('group'));
    if (group !== '') context.group = group;
    else if (isNew && groupAt > standardAt && groupAt < Infinity) context.group = null;
  };
}

/** The standard a row names in its own cells, or in cells merged down to it; null where it names none. */
function standardOf(row: TableRow): StandardWord | null {
  const isOwn = row.own('number') + row.own('standard') + row.own('title') !== '';
  const [number, standard, title] = [row.held('number'), row.held('standard'), row.held('title')];
  if (!isOwn && number + standard + title === '') return null;
  const hasNumber = row.kinds.has('number');
  const said = readStandard(standard);
  if (hasNumber) {
    const words = readStandard(title || standard);
    return { ref: readRef(number) ?? words.ref, title: words.title };
  }
  if (row.kinds.has('title') && row.kinds.has('standard')) {
    return { ref: said.ref ?? readRef(standard), title: readStandard(title).title };
  }
  return row.kinds.has('standard') ? said : readStandard(title);
}

function levelOf(row: TableRow): LevelWord | null {
  const text = row.held('level');
  const name = row.held('levelName');
  if (text + name === '') return null;
  const level = readLevel(text || name);
  return text && name ? { number: level.number, name: level.name ?? toLine(name) } : level;
}

function isSame(named: StandardWord, before: StandardNamed | null): boolean {
  if (before === null) return false;
  const isTitle =
    named.title === null || before.title === null || squeeze(named.title) === squeeze(before.title);
  if (named.ref !== null && before.ref !== null) return named.ref === before.ref && isTitle;
  return named.title !== null && before.title !== null && isTitle;
}

function isSameLevel(level: LevelWord, before: LevelWord | null): boolean {
  return level.number === before?.number && level.name === before?.name;
}

function withoutNulls({ ref, title }: StandardWord): Partial<StandardWord> {
  return { ...(ref === null ? {} : { ref }), ...(title === null ? {} : { title }) };
}
