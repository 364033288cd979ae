import type { LooseTie } from '../../domain/looseTies.ts';
import { labelOf } from '../../ui/records/columnWords.ts';
import type { FaultRow } from './faultsView.ts';
import { rowAddress } from './faultsView.ts';
import { listName, say } from './settingsWords.ts';

/** Records that do not fit together, a row each with everything the matter with it. */
export function tieRows(ties: readonly LooseTie[], siteUrl: string): FaultRow[] {
  const rows = new Map<string, FaultRow>();
  for (const { list, id, title, field, problem } of ties) {
    const key = `${list} ${id}`;
    const row = rows.get(key) ?? {
      ...{ key, title: say('faultRow', { list: listName(list), title }), reasons: [] },
      url: rowAddress(siteUrl, list, id),
    };
    row.reasons.push(say(`tie.${problem}`, { field: labelOf(field) }));
    rows.set(key, row);
  }
  return [...rows.values()];
}
