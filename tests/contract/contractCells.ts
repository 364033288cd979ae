import { randomUUID } from 'node:crypto';
import type { Cell } from '../../src/domain/columns/definition.ts';
import type { ListStore, Row, RowPage, RowQuery } from '../../src/data/listStore.ts';
import type { ContractWorld } from '../support/contractWorld.ts';
import { toStoreError } from '../../src/data/storeError.ts';
import type { StoreError } from '../../src/data/storeError.ts';

/** The columns of the contract's lists, as the outbox wants them. */
export const columnsOfThings = {
  RecordKey: { type: 'text' },
  ScopeKey: { type: 'text' },
  Title: { type: 'text' },
  Words: { type: 'note' },
  Colour: { type: 'choice' },
  Colours: { type: 'multiChoice' },
  DueDay: { type: 'dateOnly' },
  StartsAt: { type: 'dateTime' },
  Amount: { type: 'number' },
  IsOpen: { type: 'yesNo' },
} as const;

const columns = Object.keys(columnsOfThings);

/** Cells of a new row with a key of its own. */
export function newCells(more: Record<string, Cell> = {}): Record<string, Cell> & { RecordKey: string } {
  return { RecordKey: randomUUID(), ...more };
}

/** All pages of a query. */
export async function allPages(
  lists: ListStore,
  query: Partial<RowQuery> = {},
  signal?: AbortSignal,
): Promise<RowPage[]> {
  const pages: RowPage[] = [];
  for await (const page of lists.query({ list: 'things', columns, ...query }, signal)) pages.push(page);
  return pages;
}

/** All rows of a query. */
export async function allRows(lists: ListStore, query: Partial<RowQuery> = {}): Promise<Row[]> {
  return (await allPages(lists, query)).flatMap(({ rows }) => rows);
}

/** The rows with a key: one, if all is well. */
export function rowsWithKey(lists: ListStore, key: string, list = 'things'): Promise<Row[]> {
  return allRows(lists, { list, where: { column: 'RecordKey', equals: key } });
}

/** Adds rows until the list has so many. */
export async function fillTo(world: ContractWorld, list: string, count: number): Promise<void> {
  const before = (await allRows(world.stores('writer').lists, { list, columns: ['RecordKey'] })).length;
  if (before < count) await world.fill(list, count - before);
}

/** The plain error of a promise that must fail. */
export async function errorOf(promise: Promise<unknown>): Promise<StoreError> {
  try {
    await promise;
  } catch (thrown) {
    return toStoreError(thrown);
  }
  throw new Error('nothing was thrown');
}
