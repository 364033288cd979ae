import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { Ask } from '../../../domain/asks.ts';
import { PlaceLink } from '../../../ui/TextLink.tsx';
import { addressOf } from '../asksFilter.ts';
import type { AsksFilter } from '../asksFilter.ts';
import { barrierLines } from '../asksView.ts';
import { say } from '../asksWords.ts';

const useStyles = makeStyles({
  summary: {
    cursor: 'pointer',
    minHeight: '24px',
    fontWeight: tokens.fontWeightSemibold,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  list: { margin: `${tokens.spacingVerticalS} 0 0`, paddingLeft: tokens.spacingHorizontalXL },
  line: { padding: `${tokens.spacingVerticalXXS} 0`, listStyleType: 'disc' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** What is in the way, with how much it holds up and how much was solved; a press narrows the list to it. */
export function Barriers({ asked, filter }: { asked: readonly Ask[]; filter: AsksFilter }) {
  const styles = useStyles();
  const lines = barrierLines(asked);
  if (lines.length === 0) return null;
  return (
    <details open={filter.way !== null}>
      <summary className={styles.summary}>{say('barriers')}</summary>
      <Text className={styles.quiet}>{say('barriersWhy')}</Text>
      <ul className={styles.list}>
        {lines.map(({ obstacle, words }) => (
          <li key={obstacle} className={styles.line}>
            <PlaceLink to={addressOf({ ...filter, way: obstacle })}>{words}</PlaceLink>
          </li>
        ))}
      </ul>
    </details>
  );
}
