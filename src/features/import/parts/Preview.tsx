import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { ImportPlan } from '../../../domain/sheets/planImport.ts';
import type { TitleOf } from '../../../ui/records/columnWords.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { Section } from '../../../ui/Section.tsx';
import { say } from '../importWords.ts';
import { RowList } from './RowList.tsx';

const useStyles = makeStyles({
  counts: { fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  save: { alignSelf: 'flex-start' },
  hint: { color: tokens.colorNeutralForeground2 },
});

interface PreviewProps {
  plan: ImportPlan;
  /** Answers that are only proposed, and questions without any. */
  open: { proposed: number; unanswered: number };
  isPlanning: boolean;
  isStarting: boolean;
  /** Why nothing can be saved here; null where it can. */
  whyNot: string | null;
  titleOf: TitleOf;
  onLeaveOut: (id: string, isOut: boolean) => void;
  onSave: () => void;
}

/** Step 3: how many rows are added, changed and skipped, each with its fields and reasons, and [Save 36 changes]. */
export function Preview({
  plan,
  open,
  isPlanning,
  isStarting,
  whyNot,
  titleOf,
  onLeaveOut,
  onSave,
}: PreviewProps) {
  const styles = useStyles();
  const { counts, rows, newNames } = plan;
  const lists = useMemo(
    () =>
      (['added', 'changed', 'skipped'] as const).map((result) => ({
        result,
        rows: rows.filter((row) => row.result === result),
      })),
    [rows],
  );
  const count = counts.added + counts.changed;
  const names = newNames.map(({ title }) => title).join(', ');
  const isOpen = open.proposed > 0;
  return (
    <Section title={say('step.preview')}>
      <Text role="status" className={styles.counts}>
        {isPlanning ? say('planning') : say('counts', { ...counts, count: counts.all })}
      </Text>
      {counts.blank > 0 ? <Text className={styles.hint}>{say('blank', { count: counts.blank })}</Text> : null}
      {newNames.length > 0 ? <Text>{say('newNames', { count: newNames.length, names })}</Text> : null}
      {open.unanswered > 0 ? <Text>{say('openCells', { count: open.unanswered })}</Text> : null}
      {isOpen ? <Notice intent="info">{say('confirmFirst', { count: open.proposed })}</Notice> : null}
      {count === 0 ? (
        <Text>{say('nothingToSave')}</Text>
      ) : whyNot === null ? (
        <Button
          appearance="primary"
          className={styles.save}
          disabledFocusable={isOpen || isPlanning || isStarting}
          onClick={onSave}
        >
          {say('save', { count })}
        </Button>
      ) : (
        <Text>{whyNot}</Text>
      )}
      <div role="status">{isStarting ? <Text>{say('starting')}</Text> : null}</div>
      {lists.map((list) => (
        <RowList key={list.result} {...list} titleOf={titleOf} onLeaveOut={onLeaveOut} />
      ))}
    </Section>
  );
}
