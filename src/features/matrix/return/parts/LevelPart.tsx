import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { KeyboardEvent } from 'react';
import { stillTrueLevel } from '../../../../domain/carryForward.ts';
import { withStatements } from '../../../../domain/levelChanges.ts';
import type { LevelRules } from '../../../../domain/levelFromStatements.ts';
import { dayInWords } from '../../../../ui/dayWords.ts';
import { JudgeStandard } from '../../framework/StandardHelp.tsx';
import { LevelMeanings } from '../../parts/LevelMeanings.tsx';
import { levelInWords } from '../../standardView.ts';
import { levelView, statementAt, toggled } from '../levelView.ts';
import { say } from '../returnWords.ts';
import { levelNotes } from '../returnView.ts';
import type { StandardWork } from '../useStandard.ts';
import { NameLevel } from './NameLevel.tsx';
import { PartSection } from './PartSection.tsx';
import { Statements } from './Statements.tsx';

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2 },
  words: { whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** 1 Level: last time's and the next, by statements or as the framework has it. */
export function LevelPart({ work }: { work: StandardWork }) {
  const { rules } = work;
  return (
    <PartSection work={work} part="level" title={say('level.title')}>
      <LastLevel work={work} />
      {rules ? <Levels work={work} rules={rules} /> : <Text>{say('level.noFile')}</Text>}
      <JudgeStandard standard={work.standard} file={work.around.file} />
      <LevelMeanings matrix={work.matrix} />
    </PartSection>
  );
}

function LastLevel({ work }: { work: StandardWork }) {
  const styles = useStyles();
  const { standing, around, part, rules, isReadOnly, matrix } = work;
  const { last } = standing;
  if (last === null || last.level === null)
    return <Text className={styles.quiet}>{say('level.lastNone')}</Text>;
  const stillTrueDay = part.shown.levelStillTrueDay ?? null;
  const level = levelInWords(last.level, around);
  return (
    <>
      <Text>{say('level.last', { cycle: last.cycle.title, level })}</Text>
      {last.reason ? (
        <Text className={styles.words}>{say('level.lastReason', { reason: last.reason })}</Text>
      ) : null}
      {levelNotes(standing).map((note) => (
        <Text key={note} weight="semibold">
          {note}
        </Text>
      ))}
      <div className={styles.buttons}>
        {stillTrueDay !== null ? (
          <Text role="status">{say('level.stillTrueOn', { day: dayInWords(stillTrueDay) })}</Text>
        ) : rules && !isReadOnly ? (
          <Button onClick={() => part.change(stillTrueLevel(last, rules, matrix.today))}>
            {say('level.stillTrue')}
          </Button>
        ) : null}
      </div>
    </>
  );
}

function Levels({ work, rules }: { work: StandardWork; rules: LevelRules }) {
  const styles = useStyles();
  const { part, standing, around, isReadOnly } = work;
  const [isAll, setAll] = useState(false);
  const { shown } = part;
  const view = levelView({ rules, shown, last: standing.last, isAll, around });
  const met = shown.statementsMet ?? [];
  const meet = (keys: readonly string[]) => part.change(withStatements(rules, shown, keys));
  const press = (event: KeyboardEvent) => {
    if (isReadOnly || event.ctrlKey || event.altKey || event.metaKey) return;
    const statement = statementAt(view.groups, event.key);
    if (!statement) return;
    event.preventDefault();
    meet(toggled(met, statement.key));
  };
  const hasStatements = rules.statements.length > 0;
  return (
    <>
      {hasStatements ? (
        <Statements
          rules={rules}
          groups={view.groups}
          met={met}
          isReadOnly={isReadOnly}
          onMeet={meet}
          onKeyDown={press}
        />
      ) : (
        <Text>{say('level.noStatements')}</Text>
      )}
      {view.hasOthers ? (
        <div className={styles.buttons}>
          <Button appearance="subtle" aria-expanded={isAll} onClick={() => setAll(!isAll)}>
            {say(isAll ? 'level.fewer' : 'level.others')}
          </Button>
        </div>
      ) : null}
      <div role="status">
        {view.given ? <Text>{view.given} </Text> : null}
        {view.stands ? <Text weight="semibold">{view.stands}</Text> : null}
      </div>
      <NameLevel work={work} rules={rules} view={view} />
    </>
  );
}
