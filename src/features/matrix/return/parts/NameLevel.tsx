import { Button, Field, Select } from '@fluentui/react-components';
import { agreeAgain, disagree, nameLevel } from '../../../../domain/levelChanges.ts';
import type { LevelRules } from '../../../../domain/levelFromStatements.ts';
import { returnLengths } from '../../../../domain/returns.ts';
import { useFormStyles } from '../../../../ui/formStyles.ts';
import type { LevelView } from '../levelView.ts';
import { say } from '../returnWords.ts';
import type { StandardWork } from '../useStandard.ts';
import { Score } from './Score.tsx';
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
        <Score
          label={say('level.score', view.range)}
          value={shown.level ?? null}
          range={view.range}
          isReadOnly={isReadOnly}
          onChange={(level) => part.change(nameLevel(level))}
          isFirst
        />
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
