import { makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import type { Counted } from './CountedStandards.tsx';
import { say } from './progressWords.ts';

const CountedStandards = lazy(() =>
  import(/* webpackChunkName: "counted-standards" */ './CountedStandards.tsx').then((part) => ({
    default: part.CountedStandards,
  })),
);

const useStyles = makeStyles({
  root: { color: tokens.colorNeutralForeground2, maxWidth: '720px' },
  summary: {
    cursor: 'pointer',
    minHeight: '24px',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  words: { margin: `0 0 ${tokens.spacingVerticalXS}` },
});

interface HowCountedProps {
  definition: string;
  standards: Counted | null;
}

/** What is counted, and which standards count and which do not yet; opens in place. */
export function HowCounted({ definition, standards }: HowCountedProps) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  return (
    <details className={styles.root} data-print="no" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={styles.summary}>{say('howCounted')}</summary>
      <p className={styles.words}>{definition}</p>
      {isOpen && standards ? (
        <Suspense>
          <CountedStandards standards={standards} />
        </Suspense>
      ) : null}
    </details>
  );
}
