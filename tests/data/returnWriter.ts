import { changeOf } from '../../src/data/itemChange.ts';
import type { ListStore, Row } from '../../src/data/listStore.ts';
import { openList } from '../../src/data/openList.ts';
import type { Outbox } from '../../src/data/outbox.ts';
import { cellsToFields, columnName, columnsOf, fieldsToCells, writtenEvery } from '../../src/domain/list.ts';
import { givenUpIn, keptBeside } from '../../src/data/outboxAnswer.ts';
import {
  afterWrite,
  asSeen,
  isTyped,
  nothingTyped,
  typeInto,
  untyped,
} from '../../src/domain/returnDraft.ts';
import type { ReturnChange, Typed } from '../../src/domain/returnDraft.ts';
import { returnKey, returns } from '../../src/domain/returns.ts';
import type { Return } from '../../src/domain/returns.ts';
import { openDevice } from './outboxWorld.ts';

export const recordKey = returnKey('northshire', '2027', 'S01');
const skeleton = {
  recordKey,
  title: 'Standard',
  scopeKey: 'northshire|2027',
  forceKey: 'northshire',
  cycleKey: '2027',
  standardKey: 'S01',
  state: 'draft' as const,
};

export const fields = ['narrative', 'levelReason', 'plan'] as const;
export type Field = (typeof fields)[number];
export const columnOf = { narrative: 'Narrative', levelReason: 'LevelReason', plan: 'Plan' } as const;

interface WriterParts {
  oid: string;
  store: ListStore;
  now: () => number;
  /** The rows of the return as the service has them. */
  read: () => readonly Row[] | Promise<readonly Row[]>;
}

/** One writer's screen over the real outbox, as the page of a standard stands on it. */
export async function openWriter({ oid, store, now, read }: WriterParts) {
  const device = await openDevice(oid);
  const open = () =>
    device.open(store, {
      columnsOf: () => columnsOf(returns),
      restOf: () => writtenEvery[returns.name] ?? 0,
      now,
    });
  let outbox = await open();
  let typed: Typed = nothingTyped;
  let known: Return | null = null;
  const entry = () => outbox.entries().find(({ key }) => key === recordKey);
  const shown = (): ReturnChange => {
    const before = known ? (fieldsToCells(returns, known as ReturnChange).cells ?? {}) : {};
    const waiting = entry();
    const cells = waiting && waiting.state !== 'saved' ? { ...before, ...waiting.cells } : before;
    const seen = cellsToFields(returns, { Title: 't', ...cells });
    return { ...(seen.fields ?? {}), ...typed.fields };
  };
  const know = (rows: readonly Row[]) => {
    known = openList(returns, structuredClone([...rows])).items[0] ?? null;
  };
  const refresh = async () => know(await read());
  const watch = (one: Outbox) => one.onSaved((_, row) => know([row]));
  watch(outbox);
  return {
    typeToken(field: Field, token: string) {
      const before = shown()[field] ?? '';
      typed = typeInto(typed, shown(), { [field]: `${before} ${token}` });
    },
    async leave() {
      if (!isTyped(typed)) return;
      const writing = typed;
      if (known === null)
        await outbox.add('returns', fieldsToCells(returns, { ...skeleton, ...writing.fields }).cells!);
      else {
        const { row, cells } = changeOf(returns, asSeen(known, writing), writing.fields);
        await outbox.change('returns', row!, cells!);
      }
      typed = afterWrite(typed, writing.fields);
    },
    refresh,
    flush: () => outbox.flush(),
    /** The page goes and comes back: what was typed is on the device, what was known is asked for again. */
    async reload() {
      outbox.close();
      outbox = await open();
      watch(outbox);
      await refresh();
    },
    /** [Use theirs]: given up is what was asked about, handed over or still being typed; the texts that go. */
    async useTheirs(): Promise<Partial<Record<Field, string[]>>> {
      const asked = entry();
      if (asked?.state !== 'conflict') return {};
      const cells = givenUpIn(asked);
      const lost = fields.filter((field) => columnOf[field] in cells);
      const gone = lost.map((field) => [field, [String(cells[columnOf[field]]), typed.fields[field] ?? '']]);
      typed = untyped(typed, (field) => columnName(field) in cells);
      await outbox.resolve(recordKey, 'theirs', keptBeside(asked));
      return Object.fromEntries(gone) as Partial<Record<Field, string[]>>;
    },
    /** [Keep mine]: the other's words where both wrote, which the writer saw and decided against. */
    async keepMine(): Promise<Partial<Record<Field, string>>> {
      const asked = entry();
      if (asked?.state !== 'conflict' || !asked.theirs) return {};
      const { theirs, both = [] } = asked;
      const over = fields.filter((field) => both.includes(columnOf[field]));
      await outbox.resolve(recordKey, 'mine');
      return Object.fromEntries(over.map((field) => [field, String(theirs.cells[columnOf[field]] ?? '')]));
    },
    entry,
    typed: () => typed,
    close: () => device.leave(),
  };
}

export type ReturnWriter = Awaited<ReturnType<typeof openWriter>>;

/** How often a token stands in a text. */
export function count(text: unknown, token: string): number {
  return (typeof text === 'string' ? text : '').split(' ').filter((word) => word === token).length;
}
