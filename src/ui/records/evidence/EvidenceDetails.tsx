import { makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import { useHubRow } from '../../../data/hooks/useHubRow.ts';

const EvidencePanel = lazy(() =>
  import(/* webpackChunkName: "evidence" */ './EvidencePanel.tsx').then((part) => ({
    default: part.EvidencePanel,
  })),
);

const useStyles = makeStyles({
  root: { width: '100%', maxWidth: '720px' },
  summary: {
    cursor: 'pointer',
    fontWeight: tokens.fontWeightSemibold,
    paddingBlock: tokens.spacingVerticalSNudge,
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
});

interface EvidenceDetailsProps {
  title: string;
  toKey: string;
  toTitle: string;
}

/** The evidence of an action or a commitment: its rows and its code are fetched when somebody opens it. */
export function EvidenceDetails({ title, toKey, toTitle }: EvidenceDetailsProps) {
  const styles = useStyles();
  const { hub } = useHubRow();
  const [isOpen, setOpen] = useState(false);
  return (
    <details className={styles.root} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className={styles.summary}>{title}</summary>
      {isOpen && hub ? (
        <Suspense>
          <EvidencePanel key={toKey} toKey={toKey} toTitle={toTitle} forceKey={hub.forceKey} />
        </Suspense>
      ) : null}
    </details>
  );
}
