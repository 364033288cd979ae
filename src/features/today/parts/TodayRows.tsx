import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useLinkTo } from '../../../ui/SurroundingsContext.tsx';
import { MarkingBadge } from '../../../ui/MarkingBadge.tsx';
import type { TodayRow } from '../todayRow.ts';

const wide = '@container hub (min-width: 720px)';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  row: {
    display: 'grid',
    rowGap: tokens.spacingVerticalS,
    columnGap: tokens.spacingHorizontalL,
    padding: `${tokens.spacingVerticalM} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ':last-child': { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
    [wide]: { gridTemplateColumns: 'minmax(0, 1fr) max-content', alignItems: 'center' },
  },
  words: { minWidth: 0, maxWidth: '720px', overflowWrap: 'anywhere' },
  sentence: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  why: { margin: 0, color: tokens.colorNeutralForeground2 },
  button: { minHeight: '44px', [wide]: { minHeight: '32px' } },
});

interface TodayRowsProps {
  rows: readonly TodayRow[];
  /** Whether the first row's button is the one primary action of the page. */
  hasPrimary?: boolean;
  /** A last row of its own making. */
  children?: ReactNode;
}

/** A row each: what it is, why it is yours, by when, and the one thing to do. */
export function TodayRows({ rows, hasPrimary = false, children }: TodayRowsProps) {
  const styles = useStyles();
  const linkTo = useLinkTo();
  return (
    <ul className={styles.list}>
      {rows.map((row, index) => (
        <li key={row.key} className={styles.row}>
          <div className={styles.words}>
            <p className={styles.sentence}>
              {row.sentence} {row.marking ? <MarkingBadge marking={row.marking} /> : null}
            </p>
            <p className={styles.why}>{row.day ? `${row.why} ${row.day}.` : row.why}</p>
          </div>
          {row.way ? (
            <Button
              as="a"
              href={linkTo(row.way.address)}
              className={styles.button}
              appearance={hasPrimary && index === 0 ? 'primary' : 'secondary'}
            >
              {row.way.label}
            </Button>
          ) : null}
        </li>
      ))}
      {children ? <li className={styles.row}>{children}</li> : null}
    </ul>
  );
}
