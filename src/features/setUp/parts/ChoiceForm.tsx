import { Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { Ref } from 'react';
import { useState } from 'react';
import { readChoice, titleFor, whoseChoices } from '../hubChoice.ts';
import type { ChoiceForm as Values } from '../hubChoice.ts';
import { say } from '../setUpWords.ts';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, maxWidth: '480px' },
  button: { alignSelf: 'flex-start' },
});

interface ChoiceFormProps {
  ref: Ref<HTMLFormElement>;
  values: Values;
  onChange: (values: Values) => void;
  isPlanned: boolean;
  onLook: () => void;
}

/** Whose hub this is to be, and what it is called. */
export function ChoiceForm({ ref, values, onChange, isPlanned, onLook }: ChoiceFormProps) {
  const styles = useStyles();
  const [isTried, setTried] = useState(false);
  const { choice, problems } = readChoice(values);
  const shown = isTried ? problems : { whose: null, title: null };
  const choose = (whose: string) => {
    const isOwnName = values.title !== '' && values.title !== titleFor(values.whose);
    onChange({ whose, title: isOwnName ? values.title : titleFor(whose) });
  };
  return (
    <form
      ref={ref}
      className={styles.root}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (choice) onLook();
      }}
    >
      <Field label={say('whose')} required validationMessage={shown.whose}>
        <Select value={values.whose} onChange={(_, { value }) => choose(value)}>
          <option value="">{say('choose')}</option>
          {whoseChoices().map(({ key, name }) => (
            <option key={key} value={key}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={say('name')} required validationMessage={shown.title}>
        <Input value={values.title} onChange={(_, { value }) => onChange({ ...values, title: value })} />
      </Field>
      <Button type="submit" className={styles.button} appearance={isPlanned ? 'secondary' : 'primary'}>
        {say(isPlanned ? 'lookAgain' : 'look')}
      </Button>
    </form>
  );
}
