import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useId } from 'react';
import { highestMarking } from '../domain/marking.ts';
import type { Marking } from '../domain/list.ts';
import { asOfWords } from './dayWords.ts';
import { MarkingBadge } from './MarkingBadge.tsx';
import { PlaceLink } from './TextLink.tsx';
import { say } from './uiWords.ts';

/** What an editor sets of a summary: a title (ours where it is empty) and how many rows at most. */
export interface SummarySettings {
  title: string | null;
  rows: number;
}

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    minWidth: 0,
    maxWidth: '720px',
    overflowWrap: 'anywhere',
  },
  head: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  line: {
    color: tokens.colorNeutralForeground2,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
  },
  foot: { display: 'block', padding: `${tokens.spacingVerticalXS} 0` },
});

interface SummaryProps {
  /** What the editor wrote; null or empty for ours. */
  title: string | null;
  ours: string;
  force: string | null;
  asOf: string | null;
  /** The markings of what is shown. The highest is said once. */
  markings: readonly (Marking | null)[];
  /** The one way to the whole place. */
  whole: { to: string; label: string };
  children: ReactNode;
}

/** One place in short, on somebody else's page: a title, whose hub and how old, the content, the way to the whole. */
export function Summary({ title, ours, force, asOf, markings, whole, children }: SummaryProps) {
  const styles = useStyles();
  const id = useId();
  const said = [force, asOf && say('asOf', { time: asOfWords(asOf, new Date()) })].filter(Boolean);
  return (
    <section className={styles.root} aria-labelledby={id}>
      <div className={styles.head}>
        <h2 id={id} className={styles.title}>
          {title?.trim() || ours}
        </h2>
        {asOf === null ? null : (
          <Text className={styles.line}>
            <span>{said.join(' · ')}</span>
            <MarkingBadge marking={highestMarking(markings)} />
          </Text>
        )}
      </div>
      {children}
      <Text className={styles.foot}>
        <PlaceLink to={whole.to}>{whole.label}</PlaceLink>
      </Text>
    </section>
  );
}
