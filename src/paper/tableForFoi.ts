import type { Cell, Person, Table } from './table.ts';

/** The words that a request for information needs besides the rows. */
export interface FoiWords {
  /** Stands where a person's post is not known: "a named person". */
  namedPerson: string;
  /** Stands under the title: that a marking does not decide release, and what a person must still look for. */
  about: string;
}

/**
 * The chosen rows with posts in the place of names, hidden columns left out, the marking kept. Names of these persons
 * inside other text are replaced as well; `people` are further names to look for (holders, leavers).
 */
export function tableForFoi(
  table: Table,
  chosen: readonly number[],
  words: FoiWords,
  people: readonly Person[] = [],
): Table {
  const shown = table.columns.flatMap((column, at) => (column.isHidden ? [] : [at]));
  const replace = nameReplacer([...personsIn(table), ...people], words.namedPerson);
  return {
    ...table,
    about: words.about,
    sheetNote: undefined,
    columns: shown.flatMap((at) => table.columns[at] ?? []),
    rows: chosen.flatMap((index) => {
      const row = table.rows[index];
      return row ? [shown.map((at) => replaceCell(row[at] ?? null))] : [];
    }),
  };

  function replaceCell(cell: Cell): Cell {
    if (typeof cell === 'string') return replace(cell);
    if (cell === null || typeof cell !== 'object') return cell;
    if ('person' in cell) return cell.person === '' ? null : (cell.post ?? words.namedPerson);
    return 'link' in cell ? replace(cell.text) : cell;
  }
}

function personsIn({ rows }: Table): Person[] {
  return rows.flatMap((row) =>
    row.flatMap((cell) => (cell !== null && typeof cell === 'object' && 'person' in cell ? [cell] : [])),
  );
}

/** Puts posts in the place of names, longest name first, whatever the case; names stand as whole words. */
function nameReplacer(people: readonly Person[], otherwise: string): (text: string) => string {
  const posts = new Map(people.map(({ person, post }) => [person.trim().toLowerCase(), post ?? otherwise]));
  const names = [...posts.keys()].filter((name) => name.length > 2).sort((a, b) => b.length - a.length);
  if (names.length === 0) return (text) => text;
  const written = names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+'));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${written.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  return (text) =>
    text.replace(pattern, (name) => posts.get(name.toLowerCase().replace(/\s+/g, ' ')) ?? otherwise);
}
