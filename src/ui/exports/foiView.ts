import type { Post } from '../../domain/posts.ts';
import type { Person, Table } from '../../paper/table.ts';
import { cellToText, shownColumns } from '../../paper/table.ts';
import { say } from './exportWords.ts';

/** As many rows as are offered at once; more are found by their words. */
const mostShown = 200;

/** One row to choose or leave. */
export interface FoiRow {
  index: number;
  label: string;
}

/** Rows that hold all of some words, by what their first shown cells say, and how many more there are. */
export function foiRows(table: Table, words: string): { rows: FoiRow[]; found: number[]; more: number } {
  const asked = plain(words).split(/\s+/).filter(Boolean);
  const shown = shownColumns(table);
  const found = table.rows.flatMap((row, index) => {
    const cells = shown.map((at) => cellToText(row[at]));
    const text = plain(cells.join(' '));
    if (!asked.every((word) => text.includes(word))) return [];
    const label = cells.filter(Boolean).slice(0, 2).join(' ');
    return [{ index, label: label || say('foi.emptyRow', { number: index + 1 }) }];
  });
  return {
    rows: found.slice(0, mostShown),
    found: found.map(({ index }) => index),
    more: Math.max(found.length - mostShown, 0),
  };
}

/** Everybody whom posts name, with the post: names to look for inside texts. */
export function peopleOf(posts: readonly Post[]): Person[] {
  return posts.flatMap(({ title, holderName, coverName, formerName }) =>
    [formerName, coverName, holderName].flatMap((person) => (person ? [{ person, post: title }] : [])),
  );
}

function plain(words: string): string {
  return words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
