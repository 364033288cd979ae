import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  pair: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 180px), 1fr))',
    gap: tokens.spacingHorizontalM,
  },
});

/** Two short fields side by side where there is room. */
export function Pair({ children }: { children: ReactNode }) {
  return <div className={useStyles().pair}>{children}</div>;
}
