import type { Action } from '../../../domain/actions.ts';
import type { ActionsFilter } from '../actionsFilter.ts';
import type { RegisterState } from '../useRegister.ts';

/** What is done with the register as a whole is done with the view on screen. */
export interface ToolsProps {
  state: RegisterState;
  shown: readonly Action[];
  asked: ActionsFilter;
  /** What papers are called: "Actions – Northshire Police". */
  title: string;
  /** Where there is no room they stand behind [More]. */
  isNarrow: boolean;
}
