import { makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import type { Action } from '../../../domain/actions.ts';
import type { ActionUpdate } from '../../../domain/actionUpdates.ts';
import type { Day } from '../../../domain/days.ts';
import { say } from '../panelWords.ts';
import { FormMissing } from './FormMissing.tsx';

const ActionHistory = lazy(() =>
  import('./ActionHistory.tsx').then(
    (part) => ({ default: part.ActionHistory }),
    () => ({ default: FormMissing }),
  ),
);

const useStyles = makeStyles({
  summary: {
    cursor: 'pointer',
    fontWeight: tokens.fontWeightSemibold,
    paddingBlock: tokens.spacingVerticalSNudge,
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
});

interface HistoryPartProps {
  action: Action;
  updates: readonly ActionUpdate[];
  today: Day;
}

/** The history of an action; SharePoint is asked for it when somebody opens it. */
export function HistoryPart(props: HistoryPartProps) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={styles.summary}>{say('history')}</summary>
      {isOpen ? (
        <Suspense>
          <ActionHistory {...props} />
        </Suspense>
      ) : null}
    </details>
  );
}
