import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { RowResult } from '../../../domain/sheets/rowResults.ts';
import type { TitleOf } from '../../../ui/records/columnWords.ts';
import { rowLine } from '../importView.ts';
import { say } from '../importWords.ts';

const useStyles = makeStyles({
  summary: {
    cursor: 'pointer',
    paddingBlock: tokens.spacingVerticalSNudge,
    fontWeight: tokens.fontWeightSemibold,
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  list: { listStyleType: 'none', margin: 0, padding: 0, maxWidth: '960px' },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    alignItems: 'start',
    columnGap: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  place: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  title: { fontWeight: tokens.fontWeightSemibold },
  fields: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    display: 'grid',
    gridTemplateColumns: 'fit-content(180px) minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    whiteSpace: 'pre-line',
    '& dt': { color: tokens.colorNeutralForeground2 },
    '& dd': { margin: 0, maxHeight: '9em', overflowY: 'auto' },
  },
  before: { color: tokens.colorNeutralForeground2 },
  notes: { margin: `${tokens.spacingVerticalXS} 0 0`, paddingInlineStart: tokens.spacingHorizontalL },
  more: { marginBlock: tokens.spacingVerticalS },
});

const atOnce = 50;

interface RowListProps {
  result: RowResult['result'];
  rows: readonly RowResult[];
  titleOf: TitleOf;
  onLeaveOut: (id: string, isOut: boolean) => void;
}

/** Rows of one result, closed where they are only skipped; 50 at a time. */
export function RowList({ result, rows, titleOf, onLeaveOut }: RowListProps) {
  const styles = useStyles();
  const [shown, setShown] = useState(atOnce);
  const [isOpen, setIsOpen] = useState(result !== 'skipped');
  if (rows.length === 0) return null;
  const more = Math.min(atOnce, rows.length - shown);
  return (
    <details open={isOpen} onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary className={styles.summary}>{say(`list.${result}`, { count: rows.length })}</summary>
      {isOpen ? (
        <ul className={styles.list}>
          {rows.slice(0, shown).map((row) => (
            <Row key={row.id} {...{ row, titleOf, onLeaveOut }} />
          ))}
        </ul>
      ) : null}
      {isOpen && more > 0 ? (
        <Button className={styles.more} onClick={() => setShown(shown + atOnce)}>
          {say('more', { count: more })}
        </Button>
      ) : null}
    </details>
  );
}

function Row({
  row,
  titleOf,
  onLeaveOut,
}: { row: RowResult } & Pick<RowListProps, 'titleOf' | 'onLeaveOut'>) {
  const styles = useStyles();
  const { id, title, place, reason, changes, notes, mayLeaveOut, isLeftOut } = rowLine(row, titleOf);
  return (
    <li className={styles.row}>
      <div>
        <div className={styles.title}>
          <bdi>{title}</bdi>
        </div>
        <div className={styles.place}>{reason === null ? place : `${place} · ${reason}`}</div>
        {changes.length > 0 ? (
          <dl className={styles.fields}>
            {changes.map(({ label, before, after }, at) => (
              <Change key={at} {...{ label, before, after }} />
            ))}
          </dl>
        ) : null}
        {notes.length > 0 ? (
          <ul className={styles.notes}>
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        ) : null}
      </div>
      {mayLeaveOut || isLeftOut ? (
        <Button
          appearance="subtle"
          size="small"
          aria-label={say(isLeftOut ? 'takeInOf' : 'leaveOutOf', { title })}
          onClick={() => onLeaveOut(id, !isLeftOut)}
        >
          {say(isLeftOut ? 'takeIn' : 'leaveOut')}
        </Button>
      ) : null}
    </li>
  );
}

function Change({ label, before, after }: { label: string; before: string | null; after: string }) {
  const styles = useStyles();
  return (
    <>
      <dt>{label}</dt>
      <dd>
        <bdi>{after}</bdi>
        {before === null ? null : (
          <Text className={styles.before}>
            {' '}
            (<bdi>{say('was', { before })}</bdi>)
          </Text>
        )}
      </dd>
    </>
  );
}
