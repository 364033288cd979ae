import { asks } from '../../domain/asks.ts';
import type { Ask } from '../../domain/asks.ts';
import type { Person } from '../../domain/columns/person.ts';
import { cellsToFields, fieldsToCells } from '../../domain/list.ts';

/** An ask, or a change of one, that this person wrote, as the outbox holds it. */
export interface UnsentAsk {
  key: string;
  list: string;
  kind: 'add' | 'change';
  cells: Record<string, string | number | boolean | string[] | null>;
  keptAt: string;
  state: 'kept' | 'sending' | 'waiting' | 'conflict' | 'refused' | 'saved';
}

const onTheWay: readonly UnsentAsk['state'][] = ['kept', 'sending', 'waiting'];

/**
 * Asks as this person left them: new ones that are not in SharePoint yet, and changes on their way. What was refused or
 * changed by somebody else meanwhile stands as SharePoint has it.
 */
export function withUnsent(items: readonly Ask[], entries: readonly UnsentAsk[], me: Person): Ask[] {
  const mine = entries.filter(({ list }) => list === asks.name);
  const changed = items.map((ask) => {
    const entry = mine.find(({ key, state }) => key === ask.recordKey && onTheWay.includes(state));
    return entry ? overlaid(ask, entry) : ask;
  });
  const known = new Set(items.map(({ recordKey }) => recordKey));
  const added = mine.filter(({ kind, key }) => kind === 'add' && !known.has(key));
  return [...changed, ...added.flatMap((entry) => asNew(entry, me))];
}

/** The columns that the change names, over those of the row. */
function overlaid(ask: Ask, { cells }: UnsentAsk): Ask {
  const before = fieldsToCells(asks, ask).cells;
  const { fields } = cellsToFields(asks, { ...before, ...cells });
  return fields ? { ...fields, row: ask.row } : ask;
}

function asNew({ cells, keptAt }: UnsentAsk, me: Person): Ask[] {
  const { fields } = cellsToFields(asks, cells);
  const stamp = { at: keptAt, by: me };
  return fields ? [{ ...fields, row: { id: '', eTag: '', created: stamp, modified: stamp } }] : [];
}
