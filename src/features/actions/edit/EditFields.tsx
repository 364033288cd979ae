import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useFormContext, useWatch } from 'react-hook-form';
import { reasonsNeeded } from '../../../domain/actionChanges.ts';
import type { Action } from '../../../domain/actions.ts';
import { updateLengths } from '../../../domain/actionUpdates.ts';
import { reasonLength, valuesToFields } from './editForm.ts';
import type { EditValues } from './editForm.ts';
import { say } from './editWords.ts';
import { ChoiceField, DayField, NoteField } from './fields.tsx';
import type { EditOptions } from './useEditOptions.ts';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  because: {
    display: 'flex',
    flexDirection: 'column',
    '> button': { alignSelf: 'flex-start' },
    gap: tokens.spacingVerticalXS,
  },
});

interface EditFieldsProps {
  options: EditOptions;
  before: EditValues;
  /** Why embedded cannot be chosen; null where it can. */
  whyNotEmbedded: string | null;
  /** The last update in words; null where there is none. */
  lastSaid: string | null;
}

/** The five fields people change: owner, state, due date, last update, next step, and the reasons two of them want. */
export function EditFields({ options, before, whyNotEmbedded, lastSaid }: EditFieldsProps) {
  const styles = useStyles();
  const { control } = useFormContext<EditValues>();
  const [state, dueDay] = useWatch({ control, name: ['state', 'dueDay'] });
  const seen = valuesToFields(before) as Action;
  const typed = valuesToFields({ ...before, state, dueDay });
  const needed = reasonsNeeded(seen, typed);
  return (
    <div className={styles.root}>
      <ChoiceField name="ownerPostKey" options={options.posts} empty={say('noOwner')} />
      <StateField options={options} before={before} whyNotEmbedded={whyNotEmbedded} />
      {needed.includes('state') ? (
        <>
          {state === 'closed' ? (
            <ChoiceField name="closedAs" label={say('closedAs')} options={options.closings} />
          ) : null}
          <NoteField
            name="whyState"
            label={say(state === 'closed' ? 'whyClosed' : 'whyReopened')}
            max={reasonLength}
            isRequired
          />
        </>
      ) : null}
      <DayField name="dueDay" />
      {needed.includes('dueDay') ? (
        <NoteField
          name="whyDue"
          label={say('whyDue')}
          hint={say('whyDueHint')}
          max={reasonLength}
          isRequired
        />
      ) : null}
      <NoteField
        name="update"
        label={say('lastUpdate')}
        hint={[lastSaid, say('lastUpdateHint')].filter(Boolean).join(' ')}
        rows={3}
        max={updateLengths.update}
      />
      <NoteField name="nextStep" />
    </div>
  );
}

/** Embedded stands in the list and cannot be chosen before all five facts are met; what is missing is named. */
function StateField({
  options,
  before,
  whyNotEmbedded,
}: Pick<EditFieldsProps, 'options' | 'before' | 'whyNotEmbedded'>) {
  const styles = useStyles();
  const { control, setValue } = useFormContext<EditValues>();
  const state = useWatch({ control, name: 'state' });
  const isBarred = whyNotEmbedded !== null && before.state !== 'embedded';
  const isAsked = state === 'embedded' && isBarred;
  return (
    <div className={styles.because}>
      <ChoiceField name="state" options={options.states} />
      <div role="status">{isAsked ? <Text>{whyNotEmbedded}</Text> : null}</div>
      {isAsked ? (
        <Button onClick={() => setValue('state', 'deliveredEffectUnknown', { shouldDirty: true })}>
          {say('offerDelivered')}
        </Button>
      ) : null}
    </div>
  );
}
