import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { DropIn } from '../../../domain/dropIns.ts';
import { PlaceLink } from '../../../ui/TextLink.tsx';
import type { DropInRow } from '../dropInsView.ts';
import { AddToCalendar } from './AddToCalendar.tsx';
import { JoinLink } from './JoinLink.tsx';
import { Materials } from './Materials.tsx';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    justifyContent: 'space-between',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXL}`,
    padding: `${tokens.spacingVerticalM} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  words: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    flex: '1 1 260px',
    maxWidth: '720px',
    minWidth: 0,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** A drop-in in the list: when, where, how to join, its material. */
export function DropInEntry({ row, dropIn }: { row: DropInRow; dropIn: DropIn | undefined }) {
  const styles = useStyles();
  return (
    <li className={styles.root}>
      <div className={styles.words}>
        <PlaceLink to={row.address}>{row.title}</PlaceLink>
        <Text>
          <time dateTime={row.startsAt}>{row.time}</time>
        </Text>
        <Text className={styles.quiet}>
          {[row.workstream, row.isOver ? null : row.place].filter(Boolean).join(' · ')}
        </Text>
        {row.isOver ? null : <JoinLink row={row} />}
        {row.noRecording && !row.isOver ? <Text>{row.noRecording}</Text> : null}
        <Materials materials={row.materials} />
      </div>
      {dropIn && !row.isOver ? <AddToCalendar dropIn={dropIn} /> : null}
    </li>
  );
}
