import type { Keeping } from '../keeping.ts';
import { useData } from './DataContext.tsx';

/** Whether what a person reads may rest on this device, and the switch for this device. */
export function useKeeping(): Pick<Keeping, 'isNothing' | 'isNothingHere' | 'setNothingHere'> {
  return useData().keeping;
}
