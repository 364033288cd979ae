import { memo, useMemo } from 'react';
import { QuickFilters as Presses } from '../../../ui/QuickFilters.tsx';
import type { ActionsFilter, QuickFilter } from '../actionsFilter.ts';
import { quickFiltersOf } from '../actionsView.ts';
import type { Register } from '../register.ts';

interface QuickFiltersProps {
  register: Register;
  on: QuickFilter | null;
  onChange: (part: Partial<ActionsFilter>) => void;
}

/** The register's quick filters; typing in the search box must not count them again. */
export const QuickFilters = memo(function QuickFilters({ register, on, onChange }: QuickFiltersProps) {
  const filters = useMemo(() => quickFiltersOf(register, on), [register, on]);
  return <Presses filters={filters} on={on} onChange={(show) => onChange({ show })} />;
});
