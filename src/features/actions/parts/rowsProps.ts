import type { Action } from '../../../domain/actions.ts';
import type { ActionsFilter } from '../actionsFilter.ts';
import type { Register } from '../register.ts';

/** What draws rows needs to know, be they drawn whole or near the screen only. */
export interface RowsProps {
  register: Register;
  shown: readonly Action[];
  /** The reference of the action that is open. */
  open: string | null;
  /** How they stand together. */
  group: ActionsFilter['group'];
}
