import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { MarkingBadge } from '../../../ui/MarkingBadge.tsx';
import { PlaceLink } from '../../../ui/TextLink.tsx';
import type { NeedLine } from '../statusView.ts';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: '1px solid color-mix(in srgb, currentColor 24%, transparent)',
    overflowWrap: 'anywhere',
    maxWidth: '720px',
    breakInside: 'avoid',
  },
  words: { flex: '1 1 240px', minWidth: 0 },
  sentence: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  detail: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface NeedLinesProps {
  lines: readonly NeedLine[];
  /** What stands beside a line: its button, or how a decision stands. */
  wayOf?: (line: NeedLine) => ReactNode;
}

/** Needs as lines: the sentence leads to the question, which says why and what it is about. */
export function NeedLines({ lines, wayOf }: NeedLinesProps) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {lines.map((line) => (
        <li key={line.key} className={styles.line}>
          <div className={styles.words}>
            <p className={styles.sentence}>
              <PlaceLink to={line.address}>{line.sentence}</PlaceLink>{' '}
              {line.marking ? <MarkingBadge marking={line.marking} /> : null}
            </p>
            <p className={styles.detail}>{line.detail}</p>
          </div>
          {wayOf?.(line)}
        </li>
      ))}
    </ul>
  );
}
