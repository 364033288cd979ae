import { makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import { memo, useMemo } from 'react';
import type { ActionsFilter, QuickFilter } from '../actionsFilter.ts';
import { quickFiltersOf } from '../actionsView.ts';
import { say } from '../actionsWords.ts';
import type { Register } from '../register.ts';

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface QuickFiltersProps {
  register: Register;
  on: QuickFilter | null;
  onChange: (part: Partial<ActionsFilter>) => void;
}

/** "No owner (2)", "Overdue (4)", "Mine (3)": one press on, one press off. */
export const QuickFilters = memo(function QuickFilters({ register, on, onChange }: QuickFiltersProps) {
  const styles = useStyles();
  const filters = useMemo(() => quickFiltersOf(register, on), [register, on]);
  return (
    <div className={styles.root} role="group" aria-label={say('quickFilters')}>
      {filters.map(({ quick, label }) => (
        <ToggleButton
          key={quick}
          shape="circular"
          checked={quick === on}
          onClick={() => onChange({ show: quick === on ? null : quick })}
        >
          {label}
        </ToggleButton>
      ))}
    </div>
  );
});
