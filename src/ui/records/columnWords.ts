import english from '../../content/messages/en-GB/columns.json' with { type: 'json' };
import type { Cell, Column, ColumnDefinition } from '../../domain/columns/definition.ts';
import { instantToDay } from '../../domain/days.ts';
import type { ListDefinition } from '../../domain/list.ts';
import { columnName } from '../../domain/list.ts';
import { dayInWords } from '../dayWords.ts';
import { catalogue } from '../words.ts';

const say = catalogue(english);

/** As much of a list as words need: which columns it has. */
export interface WithColumns {
  columns: Partial<ListDefinition['columns']>;
}

/** The title of a record by its key; null where it is not known here. */
export type TitleOf = (key: string) => string | null;

/** What a column is called on screen: `ownerPostKey` is "Owner". A column without a word of its own says its name. */
export function labelOf(field: string): string {
  return wordOf(`column.${field}`) ?? inWords(field);
}

/** What one of a column's fixed choices is called: `state`, `inProgress` is "In progress". */
export function choiceInWords(field: string, value: string): string {
  return wordOf(`value.${field}.${value}`) ?? inWords(value);
}

/** The field behind SharePoint's internal name of a column; null where the list has no such column. */
export function fieldOf(list: WithColumns, column: string): string | null {
  return Object.keys(list.columns).find((field) => columnName(field) === column) ?? null;
}

/** A cell as people read it: days, choices and keys in words, text as it is. */
export function cellInWords(
  list: WithColumns,
  field: string,
  cell: Cell | undefined,
  titleOf: TitleOf,
): string {
  if (cell === null || cell === undefined || cell === '') return say('empty');
  if (Array.isArray(cell)) return cell.map((one) => choiceInWords(field, one)).join(', ') || say('empty');
  if (typeof cell === 'boolean') return say(cell ? 'yes' : 'no');
  if (typeof cell === 'number') return cell.toLocaleString('en-GB');
  const column = (list.columns as Record<string, Column<unknown> | undefined>)[field]?.column;
  return textInWords(column, field, cell, titleOf);
}

function textInWords(
  column: ColumnDefinition | undefined,
  field: string,
  cell: string,
  titleOf: TitleOf,
): string {
  if (column?.type === 'dateOnly' && !Number.isNaN(Date.parse(cell))) return dayInWords(instantToDay(cell));
  if (column?.type === 'choice') return choiceInWords(field, cell);
  if (!/Keys?$/.test(field)) return cell;
  const titles = cell.split('\n').filter(Boolean);
  return titles.map((key) => titleOf(key) ?? say('gone')).join(', ');
}

function wordOf(key: string): string | null {
  return key in english ? say(key as keyof typeof english) : null;
}

/** `someFieldKey` as "Some field". */
function inWords(name: string): string {
  const plain = name.replace(/Keys?$/, '').replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return plain.charAt(0).toUpperCase() + plain.slice(1);
}
