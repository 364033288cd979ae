import type { Action } from './actions.ts';
import { addresses } from './addresses.ts';
import type { Standard } from './frameworks.ts';

/** The record something is about. */
export type About =
  | { kind: 'action'; action: Action; address: string }
  | { kind: 'standard'; standard: Standard; address: string }
  | { kind: 'cycle'; address: string };

/** Looks up the record a key names among what is known; null where it names nothing we know. */
export function aboutKey(
  key: string | null,
  known: {
    actions: readonly Action[];
    standards: readonly Standard[];
    cycles: readonly { recordKey: string }[];
  },
): About | null {
  if (key === null) return null;
  const action = known.actions.find(({ recordKey }) => recordKey === key);
  if (action) return { kind: 'action', action, address: addresses.action(action.ref) };
  const standard = known.standards.find(({ recordKey }) => recordKey === key);
  if (standard) return { kind: 'standard', standard, address: addresses.standard(standard.number) };
  const isCycle = known.cycles.some(({ recordKey }) => recordKey === key);
  return isCycle ? { kind: 'cycle', address: addresses.matrix } : null;
}
