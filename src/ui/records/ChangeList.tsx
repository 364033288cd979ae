import { makeStyles, tokens } from '@fluentui/react-components';
import type { Day } from '../../domain/days.ts';
import { DayText } from '../DayText.tsx';
import { PlaceLink } from '../TextLink.tsx';
import type { ChangeLine } from './changeLines.ts';
import { say } from './recordWords.ts';

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    maxWidth: '720px',
    display: 'grid',
    rowGap: tokens.spacingVerticalXS,
  },
  line: {
    display: 'grid',
    gridTemplateColumns: '5em minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    overflowWrap: 'anywhere',
    padding: `${tokens.spacingVerticalXXS} 0`,
  },
  day: { color: tokens.colorNeutralForeground2 },
  more: {
    cursor: 'pointer',
    padding: `${tokens.spacingVerticalXS} 0`,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

const atFirst = 5;

/** The newest five changes, each a link; the rest behind one press. */
export function ChangeList({ lines, today }: { lines: readonly ChangeLine[]; today: Day }) {
  const styles = useStyles();
  const rest = lines.slice(atFirst);
  return (
    <div>
      <Lines lines={lines.slice(0, atFirst)} today={today} />
      {rest.length > 0 ? (
        <details data-print="no">
          <summary className={styles.more}>{say('changedMore', { count: rest.length })}</summary>
          <Lines lines={rest} today={today} />
        </details>
      ) : null}
    </div>
  );
}

function Lines({ lines, today }: { lines: readonly ChangeLine[]; today: Day }) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {lines.map(({ key, text, address, day }) => (
        <li key={key} className={styles.line}>
          <span className={styles.day}>
            <DayText day={day} today={today} />
          </span>
          <span>{address === null ? text : <PlaceLink to={address}>{text}</PlaceLink>}</span>
        </li>
      ))}
    </ul>
  );
}
