import { Button, Field, Input, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { agreeAgain, disagree, nameLevel } from '../../../../domain/levelChanges.ts';
import type { LevelRules } from '../../../../domain/levelFromStatements.ts';
import { returnLengths } from '../../../../domain/returns.ts';
import { useFormStyles } from '../../../../ui/formStyles.ts';
import type { LevelView } from '../levelView.ts';
import { numberIn } from '../measureView.ts';
import { say } from '../returnWords.ts';
import type { StandardWork } from '../useStandard.ts';
import { WordsBox } from './WordsBox.tsx';

interface NameLevelProps {
  work: StandardWork;
  rules: LevelRules;
  view: LevelView;
}

/** A level the writer names: because they disagree with the statements, or because the framework asks them to. */
export function NameLevel({ work, rules, view }: NameLevelProps) {
  const look = useFormStyles();
  const { part, isReadOnly } = work;
  const { shown } = part;
  if (!view.isNaming)
    return isReadOnly ? null : (
      <div className={look.buttons}>
        <Button onClick={() => part.change(disagree)}>{say('level.disagree')}</Button>
      </div>
    );
  return (
    <div className={look.form}>
      {view.naming === 'score' ? (
        <Score work={work} rules={rules} />
      ) : (
        <Field label={say('level.yours')}>
          <Select
            value={String(shown.level ?? '')}
            disabled={isReadOnly}
            data-first={rules.statements.length === 0 ? '' : undefined}
            onChange={(_, { value }) => part.change(nameLevel(value === '' ? null : Number(value)))}
          >
            <option value="">{say('level.choose')}</option>
            {view.options.map(({ level, words }) => (
              <option key={level} value={level}>
                {words}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <WordsBox
        label={say('level.reason')}
        value={shown.levelReason ?? null}
        max={returnLengths.reason}
        rows={3}
        isReadOnly={isReadOnly}
        problem={view.reasonMissing ? say('level.reasonWanted') : null}
        onChange={(levelReason) => part.change({ levelReason })}
      />
      {view.naming === 'disagree' && !isReadOnly ? (
        <div className={look.buttons}>
          <Button onClick={() => part.change(agreeAgain(rules, shown))}>{say('level.agree')}</Button>
        </div>
      ) : null}
    </div>
  );
}

/** A number within the level set. What is none stays typed and is said. */
function Score({ work, rules }: Pick<NameLevelProps, 'work' | 'rules'>) {
  const { part, isReadOnly } = work;
  const [typing, setTyping] = useState<string | null>(null);
  const all = rules.levels.map(({ level }) => level);
  const range = { from: Math.min(...all), to: Math.max(...all) };
  const text = typing ?? String(part.shown.level ?? '');
  const number = numberIn(text);
  const isBad = number !== null && !(number >= range.from && number <= range.to);
  return (
    <Field
      label={say('level.score', range)}
      validationState={isBad ? 'error' : 'none'}
      validationMessage={isBad ? say('level.scoreBad', range) : null}
    >
      <Input
        value={text}
        inputMode="decimal"
        readOnly={isReadOnly}
        data-first=""
        onChange={(_, { value }) => {
          setTyping(value);
          const next = numberIn(value);
          if (next === null || (next >= range.from && next <= range.to)) part.change(nameLevel(next));
        }}
      />
    </Field>
  );
}
