import { Button, Field, Input, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useFilePicker } from '../useFilePicker.tsx';
import { say } from './evidenceFormWords.ts';
import type { FormFor } from './itemForm.ts';
import { fileInWords } from './itemForm.ts';
import type { ItemFormState } from './useItemForm.ts';

const useStyles = makeStyles({
  file: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXS,
    overflowWrap: 'anywhere',
  },
});

/** Where the item is: an address or a file; for a newer version either. */
export function PlaceFields({ form, item }: { form: FormFor; item: ItemFormState }) {
  const { typed, problems, set, setAddress } = item;
  return (
    <>
      {form.kind === 'version' ? (
        <Field label={say('kind')}>
          <RadioGroup
            value={typed.kind}
            onChange={(_, { value }) => set({ kind: value === 'file' ? 'file' : 'link' })}
          >
            <Radio value="link" label={say('isLink')} />
            <Radio value="file" label={say('isFile')} />
          </RadioGroup>
        </Field>
      ) : null}
      {typed.kind === 'link' ? (
        <Field
          label={say('address')}
          hint={say('addressHint')}
          required
          validationState={problems.address ? 'error' : 'none'}
          validationMessage={problems.address}
        >
          <Input
            name="address"
            dir="ltr"
            inputMode="url"
            autoComplete="off"
            spellCheck={false}
            value={typed.address}
            data-focus={form.kind === 'link' && form.address !== '' ? undefined : ''}
            onChange={(_, { value }) => setAddress(value)}
          />
        </Field>
      ) : (
        <ChosenFile item={item} />
      )}
    </>
  );
}

function ChosenFile({ item: { file, problems, choose } }: { item: ItemFormState }) {
  const styles = useStyles();
  const ask = useFilePicker(([chosen]) => chosen && choose(chosen));
  return (
    <Field validationState={problems.file ? 'error' : 'none'} validationMessage={problems.file}>
      <div className={styles.file}>
        {file ? <span dir="auto">{fileInWords(file)}</span> : null}
        <Button
          size="small"
          aria-invalid={problems.file ? true : undefined}
          data-focus={file ? undefined : ''}
          onClick={ask.choose}
        >
          {say(file ? 'otherFile' : 'chooseFile')}
        </Button>
        {ask.picker}
      </div>
    </Field>
  );
}
