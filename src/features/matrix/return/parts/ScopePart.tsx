import { Checkbox } from '@fluentui/react-components';
import { returnLengths } from '../../../../domain/returns.ts';
import { useFormStyles } from '../../../../ui/formStyles.ts';
import { say } from '../returnWords.ts';
import type { StandardWork } from '../useStandard.ts';
import { whenLeft } from './whenLeft.ts';
import { WordsBox } from './WordsBox.tsx';

/** A standard that does not apply to this force, and why; what was written stays. */
export function ScopePart({ work }: { work: StandardWork }) {
  const look = useFormStyles();
  const { part, isReadOnly } = work;
  const isOut = part.shown.outOfScope === true;
  return (
    <div className={look.form} onBlur={whenLeft(() => void part.leave())}>
      <Checkbox
        label={say('scope.apply')}
        checked={isOut}
        disabled={isReadOnly}
        onChange={(_, { checked }) => part.change({ outOfScope: checked === true })}
      />
      {isOut ? (
        <WordsBox
          label={say('scope.reason')}
          value={part.shown.outOfScopeReason ?? null}
          max={returnLengths.reason}
          rows={3}
          isReadOnly={isReadOnly}
          problem={part.shown.outOfScopeReason?.trim() ? null : say('scope.reasonWanted')}
          onChange={(outOfScopeReason) => part.change({ outOfScopeReason })}
        />
      ) : null}
    </div>
  );
}
