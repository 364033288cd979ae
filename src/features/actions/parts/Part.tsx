import { makeStyles, tokens } from '@fluentui/react-components';
import { use } from 'react';
import type { ReactNode } from 'react';
import { HeadingDepth } from './headingDepth.ts';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXS,
    minWidth: 0,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** A titled part of one action. */
export function Part({ title, children }: { title: string; children: ReactNode }) {
  const styles = useStyles();
  const Heading = use(HeadingDepth);
  return (
    <div className={styles.root}>
      <Heading className={styles.title}>{title}</Heading>
      {children}
    </div>
  );
}
