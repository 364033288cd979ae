import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { say } from './uiWords.ts';

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

interface QuickFiltersProps<Quick extends string> {
  filters: readonly { quick: Quick; label: string }[];
  on: Quick | null;
  /** Hears of the filter that is on from now, null where none is. */
  onChange: (on: Quick | null) => void;
}

/** "No owner (2)", "Overdue (4)", "Mine (3)": one press on, one press off. */
export function QuickFilters<Quick extends string>({ filters, on, onChange }: QuickFiltersProps<Quick>) {
  const styles = useStyles();
  return (
    <div className={styles.root} role="group" aria-label={say('quickFilters')}>
      {filters.map(({ quick, label }) => (
        <Button
          key={quick}
          shape="circular"
          aria-pressed={quick === on}
          className={mergeClasses(quick === on && styles.on)}
          onClick={() => onChange(quick === on ? null : quick)}
        >
          {label}
        </Button>
      ))}
    </div>
  );
}
