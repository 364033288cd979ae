import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useEffect } from 'react';
import type { Host } from '../hosts/host.ts';

const useStyles = makeStyles({
  // The section's own colour shows through; only text and lines are ours.
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

/** Around a summary: tells the host that it stands. */
export function SummaryReady({ host, children }: { host: Host; children: ReactNode }) {
  const styles = useStyles();
  useEffect(() => host.ready(), [host]);
  return <div className={styles.root}>{children}</div>;
}
