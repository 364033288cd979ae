import { hub } from '../domain/hub.ts';
import type { Keeping } from './keeping.ts';
import type { ListStore, Row } from './listStore.ts';

/** A list store that tells, from every row of the hub's list the service sends, whether anything may rest here. */
export function obeyHub(store: ListStore, keeping: Pick<Keeping, 'hear'>): ListStore {
  const hearRow = ({ cells }: Row) =>
    keeping.hear(cells['SharedDevices'] === 'keepNothing' ? 'keepNothing' : 'keep');
  return {
    get: (list, id, columns, signal) => store.get(list, id, columns, signal),
    add: (list, cells) => store.add(list, cells),
    history: (list, id) => store.history(list, id),
    rights: (list) => store.rights(list),
    async *query(query, signal) {
      const isHub = query.list === hub.name && query.columns.includes('SharedDevices');
      try {
        for await (const page of store.query(query, signal)) {
          if (isHub) for (const row of page.rows) await hearRow(row);
          yield page;
        }
      } finally {
        // No row, no answer: what this device knows stands.
        if (isHub) await keeping.hear(null);
      }
    },
    async change(list, id, cells, eTag) {
      const row = await store.change(list, id, cells, eTag);
      if (list === hub.name) await hearRow(row);
      return row;
    },
  };
}
