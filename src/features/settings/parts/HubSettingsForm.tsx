import { Button, Field, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useChangeItem } from '../../../data/hooks/useChangeItem.ts';
import type { Hub } from '../../../domain/hub.ts';
import { hub as hubList } from '../../../domain/hub.ts';
import { markings } from '../../../domain/list.ts';
import { StateText } from '../../../ui/StateText.tsx';
import { TypedInput } from '../../../ui/TypedInput.tsx';
import type { HubForm } from '../hubForm.ts';
import { changesTyped, formOf, hubFormResolver } from '../hubForm.ts';
import { say } from '../hubSettingsWords.ts';
import type { Settings } from '../useSettings.ts';
import { unsavedInWords } from '../waitingView.ts';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, maxWidth: '480px' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
  save: { alignSelf: 'flex-start', minHeight: '44px' },
});

/** The hub's own settings, changed by its site owner: kept in the outbox, sent with the row's eTag. */
export function HubSettingsForm({ row, settings }: { row: Hub; settings: Settings }) {
  const styles = useStyles();
  const changeHub = useChangeItem(hubList);
  const [isUnchanged, setUnchanged] = useState(false);
  const { control, register, handleSubmit, formState } = useForm<HubForm>({
    values: formOf(row),
    resetOptions: { keepDirtyValues: true },
    resolver: hubFormResolver,
    mode: 'onSubmit',
  });
  const { errors } = formState;
  const save = async (form: HubForm): Promise<void> => {
    const changes = changesTyped(form, row);
    setUnchanged(Object.keys(changes).length === 0);
    if (Object.keys(changes).length > 0) await changeHub(row, changes);
  };
  const entry = settings.entries.find(({ list, key }) => list === hubList.name && key === row.recordKey);
  const state = entry ? unsavedInWords(entry, new Date()) : null;
  return (
    <form className={styles.form} noValidate onSubmit={(event) => void handleSubmit(save)(event)}>
      <Field label={say('hub.usualMarking')}>
        <Select {...register('usualMarking')}>
          {markings.map((marking) => (
            <option key={marking}>{marking}</option>
          ))}
        </Select>
      </Field>
      <Field label={say('hub.namesKeptMonths')} validationMessage={errors.namesKeptMonths?.message}>
        <TypedInput control={control} name="namesKeptMonths" inputMode="numeric" />
      </Field>
      <Field label={say('hub.checkAgainMonths')} validationMessage={errors.checkAgainMonths?.message}>
        <TypedInput control={control} name="checkAgainMonths" inputMode="numeric" />
      </Field>
      <Field label={say('hub.retentionLabel')} validationMessage={errors.retentionLabel?.message}>
        <TypedInput control={control} name="retentionLabel" />
      </Field>
      <Field label={say('hub.sharedDevices')}>
        <Select {...register('sharedDevices')}>
          {(['keep', 'keepNothing'] as const).map((one) => (
            <option key={one} value={one}>
              {say(`hub.sharedDevices.${one}`)}
            </option>
          ))}
        </Select>
      </Field>
      <Button type="submit" className={styles.save} disabledFocusable={formState.isSubmitting}>
        {say('hub.save')}
      </Button>
      <div role="status">
        {isUnchanged ? <Text>{say('hub.unchanged')}</Text> : null}
        {state && !isUnchanged ? <StateText icon={state.icon}>{state.words}</StateText> : null}
      </div>
      {entry?.state === 'conflict' || entry?.state === 'refused' ? (
        <div className={styles.buttons}>
          <Button onClick={() => void settings.outbox.resolve(entry.key, 'mine')}>{say('hub.mine')}</Button>
          <Button onClick={() => void settings.outbox.resolve(entry.key, 'theirs')}>
            {say('hub.theirs')}
          </Button>
        </div>
      ) : null}
    </form>
  );
}
