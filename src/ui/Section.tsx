import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useId } from 'react';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    minWidth: 0,
    // Further from the part before than from its own content.
    'section + &': { marginTop: tokens.spacingVerticalS },
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  deeper: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
});

/** A titled part of a page, a landmark for screen readers. `as` is the heading's depth. */
export function Section({
  title,
  as: Heading = 'h2',
  children,
}: {
  title: string;
  as?: 'h2' | 'h3';
  children: ReactNode;
}) {
  const styles = useStyles();
  const id = useId();
  return (
    <section className={styles.root} aria-labelledby={id}>
      <Heading id={id} className={mergeClasses(styles.title, Heading === 'h3' && styles.deeper)}>
        {title}
      </Heading>
      {children}
    </section>
  );
}
