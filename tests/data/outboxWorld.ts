import 'fake-indexeddb/auto';
import type { IDBPDatabase } from 'idb';
import { openDeviceStore } from '../../src/data/deviceStore.ts';
import type { WordsDatabase } from '../../src/data/deviceStore.ts';
import type { ListStore } from '../../src/data/listStore.ts';
import { openOutbox } from '../../src/data/outbox.ts';
import type { Outbox } from '../../src/data/outbox.ts';
import type { OutboxEntry } from '../../src/data/outboxEntry.ts';
import type { OutboxOptions } from '../../src/data/outboxSender.ts';

const columns = {
  RecordKey: { type: 'text' },
  Words: { type: 'note' },
  Other: { type: 'text' },
  DueDay: { type: 'dateOnly' },
} as const;

/** A device on which one person may open and leave the hub; `leave` closes every outbox it opened. */
export async function openDevice(oid = 'oid-1', siteUrl = `https://x.example/${crypto.randomUUID()}`) {
  const { words } = await openDeviceStore({ tenantId: 't', oid, siteUrl });
  const opened: Outbox[] = [];
  const open = async (store: ListStore, options: Partial<OutboxOptions> = {}): Promise<Outbox> => {
    const outbox = await openOutbox({
      db: words,
      store,
      oid,
      columnsOf: () => columns,
      pause: () => 1,
      ...options,
    });
    opened.push(outbox);
    return outbox;
  };
  return {
    siteUrl,
    words: words as IDBPDatabase<WordsDatabase>,
    open,
    leave() {
      for (const outbox of opened) outbox.close();
      words?.close();
    },
  };
}

/** Resolves with an entry once it is in this state. */
export function entryIn(outbox: Outbox, key: string, state: OutboxEntry['state']): Promise<OutboxEntry> {
  const find = () => outbox.entries().find((entry) => entry.key === key && entry.state === state);
  return new Promise((resolve) => {
    const stop = outbox.subscribe(look);
    function look(): void {
      const entry = find();
      if (!entry) return;
      stop();
      resolve(entry);
    }
    look();
  });
}
