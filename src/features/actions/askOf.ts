import type { Action } from '../../domain/actions.ts';
import type { AskStart } from '../../domain/addresses.ts';

/** An ask for a change of an action: what it is about, and whom it is asked of. */
export function askOf({ recordKey, ownerPostKey }: Pick<Action, 'recordKey' | 'ownerPostKey'>): AskStart {
  return { about: recordKey, need: 'help', ...(ownerPostKey ? { of: ownerPostKey } : {}) };
}
