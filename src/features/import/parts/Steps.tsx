import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { useRuns } from '../../../data/hooks/useRuns.ts';
import { unanswered } from '../../../domain/sheets/questions.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { fileInWords } from '../importView.ts';
import { importRun } from '../importWrites.ts';
import { say } from '../importWords.ts';
import type { SheetFile } from '../sheetFile.ts';
import type { ImportState } from '../useImport.ts';
import { useWhyNotImport } from '../useWhyNotImport.ts';
import { Columns } from './Columns.tsx';
import { Preview } from './Preview.tsx';
import { Questions } from './Questions.tsx';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXL, minWidth: 0 },
  file: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  known: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

/** The three steps of one file: columns, questions, what will change. */
export function Steps({ file, state }: { file: SheetFile; state: ImportState }) {
  const styles = useStyles();
  const { draft, planned, isPlanning, named, titleOf } = state;
  const whyNot = useWhyNotImport();
  const { save, isStarting, unfit } = useSave(file, state);
  const { answers, leftOut } = draft.draft;
  const { start } = state;
  const titleOfAction = useMemo(() => {
    const titles = new Map((start?.actions ?? []).map(({ recordKey, title }) => [recordKey, title]));
    return (key: string) => titles.get(key) ?? null;
  }, [start]);
  const proposed = Object.fromEntries(
    Object.entries(planned?.proposed ?? {}).filter(([id]) => !Object.hasOwn(answers, id)),
  );
  const onLeaveOut = (id: string, isOut: boolean) =>
    draft.change({ leftOut: isOut ? [...leftOut, id] : leftOut.filter((one) => one !== id) });
  const questions = planned?.plan.questions ?? [];
  return (
    <div className={styles.root}>
      <div>
        <div className={styles.file}>
          <Text className={styles.name}>{say('read', { name: file.name })}</Text>
          <Button onClick={() => draft.begin(null)}>{say('another')}</Button>
        </div>
        <ul className={styles.known}>
          {fileInWords(file.notes).map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      </div>
      {planned === null ? (
        <Text role="status">{say('planning')}</Text>
      ) : (
        <>
          <Columns tables={planned.plan.tables} onCorrect={draft.correct} />
          {questions.length > 0 ? (
            <Questions
              {...{ questions, answers, proposed, named, titleOfAction }}
              onAnswer={(next) => draft.change({ answers: next })}
            />
          ) : null}
          <Preview
            plan={planned.plan}
            open={{
              proposed: Object.keys(proposed).length,
              unanswered: unanswered(questions, { ...proposed, ...answers }).length,
            }}
            {...{ isPlanning, isStarting, whyNot, titleOf, onLeaveOut }}
            onSave={save}
          />
        </>
      )}
      {unfit ? <Notice intent="warning">{unfit}</Notice> : null}
    </div>
  );
}

/** [Save 36 changes]: the run is kept on this device before the first row is sent; a second press starts nothing. */
function useSave(file: SheetFile, { draft, planned, isPlanning, context }: ImportState) {
  const { runs } = useRuns();
  const [isStarting, setIsStarting] = useState(false);
  const [unfit, setUnfit] = useState<string | null>(null);
  const save = () => {
    if (!planned || isPlanning || isStarting) return;
    setIsStarting(true);
    const { eventKey } = draft.draft;
    const { run, unfit: left } = importRun(planned.plan, { ...context, eventKey, name: file.name });
    const rows = left.map(({ id }) => id).join(', ');
    setUnfit(left.length > 0 ? say('notPlanned', { count: left.length, rows: rows.slice(0, 300) }) : null);
    void runs
      .start(run)
      .then(() => draft.change({ isStarted: true }))
      .finally(() => setIsStarting(false));
  };
  return { save, isStarting, unfit };
}
