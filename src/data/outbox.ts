import type { Cell } from '../domain/columns/definition.ts';
import type { Row } from './listStore.ts';
import { createLateSender } from './lateSender.ts';
import { openBook } from './outboxBook.ts';
import type { OutboxBook } from './outboxBook.ts';
import { newChange, newRow, withMore } from './outboxEntry.ts';
import type { OutboxEntry } from './outboxEntry.ts';
import type { OutboxOptions } from './outboxSender.ts';

/** What a person wrote and SharePoint does not have yet. Nothing else in the product ever tries a write again. */
export interface Outbox {
  /** Keeps a new row and begins to send it. Resolves once it is on the device; `RecordKey` must be among the cells. */
  add(list: string, cells: Record<string, Cell>): Promise<OutboxEntry>;
  /** Keeps a change of a row, as the writer saw it, and begins to send it. Resolves once it is on the device. */
  change(list: string, row: Row, cells: Record<string, Cell>): Promise<OutboxEntry>;
  /** Oldest first; the same array until something changes. */
  entries(): readonly OutboxEntry[];
  subscribe(listener: () => void): () => void;
  /** Tries everything that waits, now; only a time the service has asked for is still respected. */
  flush(): Promise<void>;
  /**
   * Answers a conflict. `mine` also tries a refused entry again; `theirs` drops the words, but for those of the columns
   * named in `keep` (`keptBeside`).
   */
  resolve(key: string, choice: 'mine' | 'theirs', keep?: readonly string[]): Promise<void>;
  /** Takes note of a saved entry, which then goes. Words that came for the same row meanwhile stay, whatever was seen. */
  acknowledge(key: string): Promise<void>;
  /** Drops an entry, also one that was not sent: only ever asked for by its writer. */
  forget(key: string): Promise<void>;
  /** Hears of every row that arrived, as the service has it now. */
  onSaved(listener: (list: string, row: Row) => void): () => void;
  /** False where words are lost when the page is closed. */
  isDurable: boolean;
  close(): void;
}

const fetchAnswer = () => import(/* webpackChunkName: "sender" */ './outboxAnswer.ts');

/** Opens a person's outbox and begins to send what was left from the last visit. */
export async function openOutbox(options: OutboxOptions): Promise<Outbox> {
  const book = await openBook(options.db, options.oid, (options.now ?? Date.now)());
  const sender = createLateSender(book, options);
  const flush = () => void sender.flush();
  globalThis.addEventListener?.('online', flush);
  const nextInstant = growingInstant(options.now ?? Date.now);

  async function keep(entry: OutboxEntry): Promise<OutboxEntry> {
    const kept = await book.swap(entry.list, entry.key, (current) =>
      current ? withMore(current, entry) : entry,
    );
    void sender.run();
    return kept ?? entry;
  }

  void sender.run();
  return {
    isDurable: book.isDurable,
    add: (list, cells) => {
      const key = String(cells['RecordKey']);
      return keep(newRow({ list, key, oid: options.oid, keptAt: nextInstant() }, cells));
    },
    change: (list, row, cells) => {
      const key = String(row.cells['RecordKey'] ?? row.id);
      return keep(newChange({ list, key, oid: options.oid, keptAt: nextInstant() }, row, cells));
    },
    entries: book.entries,
    subscribe: book.subscribe,
    onSaved: book.onSaved,
    flush: sender.flush,
    acknowledge: async (key) => {
      const seen = book.entries().find((one) => one.key === key && one.state === 'saved');
      if (!seen || restsStill(seen, options)) return;
      await book.swap(seen.list, key, (current) => (current?.state === 'saved' ? undefined : current));
    },
    forget: async (key) => {
      const entry = book.entries().find((one) => one.key === key);
      if (entry && !restsStill(entry, options)) await drop(book, entry);
    },
    async resolve(key, choice, keep = []) {
      const stuck = book.entries().find(({ state, ...entry }) => entry.key === key && isStuck(state));
      // Comes with the sender, without which nothing is ever stuck. Where it cannot be fetched, nothing is decided yet.
      const answer = await fetchAnswer().catch(() => null);
      if (!stuck || !answer) return;
      const { onlyWith, overTheirs } = answer;
      if (choice === 'theirs') await drop(book, stuck, keep.length > 0 ? onlyWith(stuck, keep) : undefined);
      else await book.swap(stuck.list, key, (current) => current && overTheirs(current, stuck.theirs));
      await sender.flush();
    },
    close() {
      globalThis.removeEventListener?.('online', flush);
      sender.close();
      book.close();
    },
  };
}

/** True where a saved entry still tells when the next words for its row may go. */
function restsStill(
  { list, state, savedAt }: OutboxEntry,
  { restOf, now = Date.now }: OutboxOptions,
): boolean {
  if (state !== 'saved' || savedAt === null) return false;
  return now() < Date.parse(savedAt) + (restOf?.(list) ?? 0);
}

function isStuck(state: OutboxEntry['state']): boolean {
  return state === 'conflict' || state === 'refused';
}

async function drop(book: OutboxBook, entry: OutboxEntry, rest?: OutboxEntry): Promise<void> {
  await book.swap(entry.list, entry.key, () => rest);
  if (entry.theirs) book.announce(entry.list, entry.theirs);
}

/** Now, and later than any instant before: what was written first is sent first, even within a millisecond. */
function growingInstant(now: () => number): () => string {
  let last = 0;
  return () => {
    last = Math.max(now(), last + 1);
    return new Date(last).toISOString();
  };
}
