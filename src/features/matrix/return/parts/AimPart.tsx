import { Field, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import { returnLengths } from '../../../../domain/returns.ts';
import { useFormStyles } from '../../../../ui/formStyles.ts';
import { levelInWords } from '../../standardView.ts';
import { choicesOf } from '../levelView.ts';
import { say } from '../returnWords.ts';
import type { StandardWork } from '../useStandard.ts';
import { Score } from './Score.tsx';
import { whenLeft } from './whenLeft.ts';
import { WordsBox } from './WordsBox.tsx';

const useStyles = makeStyles({
  summary: {
    cursor: 'pointer',
    minHeight: '24px',
    fontWeight: tokens.fontWeightSemibold,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    '@container hub (max-width: 719px)': { paddingBlock: tokens.spacingVerticalM },
  },
});

/** The level the force set itself, and what it will do until then: a row of the action plan. Never asked for. */
export function AimPart({ work }: { work: StandardWork }) {
  const styles = useStyles();
  const look = useFormStyles();
  const { part, rules, isReadOnly, around, standing } = work;
  const { aimedLevel = null, plan = null } = part.shown;
  const { options, range } = choicesOf(rules?.levels ?? [], around);
  const aim = (level: number | null) => part.change({ aimedLevel: level });
  const isReached = aimedLevel !== null && standing.level !== null && standing.level >= aimedLevel;
  return (
    <details onBlur={whenLeft(() => void part.leave())}>
      <summary className={styles.summary}>
        {aimedLevel === null
          ? say('aim.title')
          : say('aim.titleLevel', { level: levelInWords(aimedLevel, around) })}
      </summary>
      <div className={look.form}>
        <Text>{say('aim.about')}</Text>
        {rules?.way === 'score' ? (
          <Score
            label={say('aim.score', range)}
            value={aimedLevel}
            range={range}
            isReadOnly={isReadOnly}
            onChange={aim}
          />
        ) : (
          <Field label={say('aim.level')}>
            <Select
              value={aimedLevel === null ? '' : String(aimedLevel)}
              disabled={isReadOnly}
              onChange={(_, { value }) => aim(value === '' ? null : Number(value))}
            >
              <option value="">{say('aim.none')}</option>
              {options.map(({ level, words }) => (
                <option key={level} value={String(level)}>
                  {words}
                </option>
              ))}
            </Select>
          </Field>
        )}
        <WordsBox
          label={say('aim.plan')}
          value={plan}
          max={returnLengths.plan}
          rows={4}
          isReadOnly={isReadOnly}
          under={isReached ? say('aim.reached') : say('aim.under')}
          onChange={(words) => part.change({ plan: words })}
        />
      </div>
    </details>
  );
}
