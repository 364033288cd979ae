import { Input, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Cycle } from '../../../domain/cycles.ts';
import type { Day } from '../../../domain/days.ts';
import { usualDays } from '../../../domain/planBackwards.ts';
import { StackingCell, StackingRow, StackingTable } from '../../../ui/StackingTable.tsx';
import { planOf } from './cyclePlanView.ts';
import { say } from './cyclesWords.ts';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    maxWidth: '960px',
    minWidth: 0,
  },
  days: { width: '5em' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface BackwardPlanProps {
  cycle: Cycle;
  today: Day;
  isBilingual: boolean;
}

/** Planned backwards from publication: each step with its latest safe date; how long a step takes can be changed here. */
export function BackwardPlan({ cycle, today, isBilingual }: BackwardPlanProps) {
  const styles = useStyles();
  const [days, setDays] = useState(usualDays);
  const plan = planOf(cycle, today, { days, isBilingual });
  if (plan === null) return <Text>{say('planNoDay')}</Text>;
  const columns = [
    { title: say('plan.step'), width: '45%' },
    { title: say('plan.latest'), width: '35%' },
    { title: say('days'), width: '20%' },
  ];
  return (
    <div className={styles.root}>
      <Text>{plan.intro}</Text>
      <StackingTable caption={say('plan')} columns={columns}>
        {plan.rows.map(({ step, title, when, left, takes }) => (
          <StackingRow key={step} heading={title}>
            <StackingCell>{[when, left].filter(Boolean).join(' · ')}</StackingCell>
            <StackingCell>
              <Input
                type="number"
                min={0}
                max={99}
                className={styles.days}
                aria-label={say('daysLabel', { step: title })}
                value={String(takes)}
                onChange={(_, { value }) => setDays({ ...days, [step]: toDays(value) })}
              />
            </StackingCell>
          </StackingRow>
        ))}
      </StackingTable>
      <Text size={200} className={styles.quiet}>
        {plan.holidays}
      </Text>
    </div>
  );
}

function toDays(typed: string): number {
  const days = Math.round(Number(typed));
  return Number.isFinite(days) ? Math.min(99, Math.max(0, days)) : 0;
}
