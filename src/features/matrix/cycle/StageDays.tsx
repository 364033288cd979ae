import { Input, makeStyles, tokens } from '@fluentui/react-components';
import { say } from './cyclesWords.ts';
import { Named } from './Named.tsx';

const useStyles = makeStyles({
  days: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    gap: tokens.spacingHorizontalM,
    '@container hub (max-width: 419px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
});

interface StageDaysProps {
  from: string;
  to: string;
  problem: string | undefined;
  onChange: (ends: { from?: string; to?: string }) => void;
}

/** The first and the last day of a stage. */
export function StageDays({ from, to, problem, onChange }: StageDaysProps) {
  const styles = useStyles();
  return (
    <div className={styles.days}>
      <Named label={say('from')} problem={undefined}>
        <Input type="date" value={from} onChange={(_, { value }) => onChange({ from: value })} />
      </Named>
      <Named label={say('to')} problem={problem}>
        <Input type="date" value={to} onChange={(_, { value }) => onChange({ to: value })} />
      </Named>
    </div>
  );
}
