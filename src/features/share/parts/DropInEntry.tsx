import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { DropIn } from '../../../domain/dropIns.ts';
import { AddDropIn } from '../../../ui/records/AddDropIn.tsx';
import { PlaceLink } from '../../../ui/TextLink.tsx';
import type { DropInRow } from '../dropInsView.ts';
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
  title: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2 },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    '@container hub (max-width: 719px)': { flexBasis: '100%', '> a': { flexGrow: 1, minHeight: '44px' } },
  },
});

interface DropInEntryProps {
  row: DropInRow;
  dropIn: DropIn | undefined;
  /** True for the next session: its join link is the page's one primary action. */
  isNext: boolean;
}

/** A drop-in in the list: when, where, how to join, its material. */
export function DropInEntry({ row, dropIn, isNext }: DropInEntryProps) {
  const styles = useStyles();
  const where = [row.workstream, row.isOver ? null : row.place].filter(Boolean).join(' · ');
  return (
    <li className={styles.root}>
      <div className={styles.words}>
        <Text className={styles.title}>
          <PlaceLink to={row.address}>{row.title}</PlaceLink>
        </Text>
        <Text>
          <time dateTime={row.startsAt}>{row.time}</time>
        </Text>
        {where ? <Text className={styles.quiet}>{where}</Text> : null}
        {row.noRecording && !row.isOver ? <Text>{row.noRecording}</Text> : null}
        <Materials materials={row.materials} />
      </div>
      {dropIn && !row.isOver ? (
        <div className={styles.actions}>
          <JoinLink row={row} isPrimary={isNext} />
          <AddDropIn dropIn={dropIn} />
        </div>
      ) : null}
    </li>
  );
}
