import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo, useMemo } from 'react';
import type { ActionsFilter, QuickFilter } from '../actionsFilter.ts';
import { quickFiltersOf } from '../actionsView.ts';
import { say } from '../actionsWords.ts';
import type { Register } from '../register.ts';

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  // A toggle of Fluent's own weighs 8 kB on the way to the first row.
  on: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    border: `2px solid ${tokens.colorBrandStroke1}`,
    ':hover': {
      backgroundColor: tokens.colorBrandBackground2Hover,
      color: tokens.colorBrandForeground2Hover,
    },
  },
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
        <Button
          key={quick}
          shape="circular"
          aria-pressed={quick === on}
          className={mergeClasses(quick === on && styles.on)}
          onClick={() => onChange({ show: quick === on ? null : quick })}
        >
          {label}
        </Button>
      ))}
    </div>
  );
});
