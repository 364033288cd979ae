import type { IDBPDatabase } from 'idb';
import type { WordsDatabase } from './deviceStore.ts';

/** Words being typed, with the moment they were kept (ISO instant of this device). */
interface Draft {
  key: string;
  fields: Record<string, unknown>;
  keptAt: string;
}

/** What a person is typing, kept on this device at each pause so that a crash costs no more than the last words. */
export interface Drafts {
  draft(key: string): Promise<Draft | null>;
  /** When it was kept; null where this browser keeps nothing beyond the open page. */
  saveDraft(key: string, fields: Record<string, unknown>): Promise<string | null>;
  dropDraft(key: string): Promise<void>;
}

/** The drafts of one person, in the same database as the outbox; in memory where there is none. */
export function openDrafts(db: IDBPDatabase<WordsDatabase> | null, now: () => number = Date.now): Drafts {
  const inMemory = new Map<string, Draft>();
  const toDraft = (key: string, fields: Record<string, unknown>): Draft => ({
    key,
    fields,
    keptAt: new Date(now()).toISOString(),
  });
  if (!db)
    return {
      draft: async (key) => inMemory.get(key) ?? null,
      saveDraft: async (key, fields) => (inMemory.set(key, toDraft(key, fields)), null),
      dropDraft: async (key) => void inMemory.delete(key),
    };
  return {
    draft: async (key) => (await db.get('drafts', key)) ?? null,
    async saveDraft(key, fields) {
      const draft = toDraft(key, fields);
      const transaction = db.transaction('drafts', 'readwrite', { durability: 'strict' });
      await Promise.all([transaction.store.put(draft), transaction.done]);
      return draft.keptAt;
    },
    dropDraft: (key) => db.delete('drafts', key),
  };
}
