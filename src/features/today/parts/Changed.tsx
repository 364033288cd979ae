import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { ChangeList } from '../../../ui/records/ChangeList.tsx';
import { changedSince } from '../../../ui/records/changedSince.ts';
import { useIsWide } from '../../../ui/useIsWide.ts';
import type { TodayData } from '../useToday.ts';

const useStyles = makeStyles({
  summary: {
    cursor: 'pointer',
    paddingBottom: tokens.spacingVerticalS,
    minHeight: '24px',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  title: {
    display: 'inline',
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** What changed since the last board; closed at first on narrow screens. */
export function Changed({ data }: { data: TodayData }) {
  const styles = useStyles();
  const isWide = useIsWide(720);
  const { title, lines, empty } = changedSince(data);
  return (
    <details open={isWide}>
      <summary className={styles.summary}>
        <h2 className={styles.title}>{title}</h2>
      </summary>
      {empty === null ? <ChangeList lines={lines} today={data.today} /> : <Text>{empty}</Text>}
    </details>
  );
}
