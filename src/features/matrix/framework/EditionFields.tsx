import { Checkbox, Field, Input, Radio, RadioGroup, Select, Textarea } from '@fluentui/react-components';
import { checkNames, levelWays } from '../../../domain/frameworkFile.ts';
import { FieldGroup } from '../../../ui/FieldGroup.tsx';
import { useFormStyles } from '../../../ui/formStyles.ts';
import { Section } from '../../../ui/Section.tsx';
import type { EditionDetails } from './editionRun.ts';
import { say } from './editionsWords.ts';

const kinds = [
  'matrix',
  'apcc',
  'peel',
  'equalityDuty',
  'other',
] as const satisfies readonly EditionDetails['kind'][];

interface EditionFieldsProps {
  details: EditionDetails;
  hasTried: boolean;
  onChange: (part: Partial<EditionDetails>) => void;
}

/** Name, kind, where it comes from, how a level comes about, and the mark of a sample. */
export function EditionFields({ details, hasTried, onChange }: EditionFieldsProps) {
  const look = useFormStyles();
  const problem = hasTried && details.title.trim() === '' ? say('problem.title') : null;
  return (
    <Section title={say('details')}>
      <div className={look.form}>
        <Field
          label={say('field.title')}
          required
          validationState={problem ? 'error' : 'none'}
          validationMessage={problem}
        >
          <Input
            value={details.title}
            maxLength={200}
            onChange={(_, { value }) => onChange({ title: value })}
          />
        </Field>
        <Field label={say('field.kind')}>
          <Select
            value={details.kind}
            onChange={(_, { value }) => onChange({ kind: kinds.find((kind) => kind === value) ?? 'other' })}
          >
            {kinds.map((kind) => (
              <option key={kind} value={kind}>
                {say(`kind.${kind}`)}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={say('field.edition')}>
          <Input
            value={details.edition}
            maxLength={60}
            onChange={(_, { value }) => onChange({ edition: value })}
          />
        </Field>
        <Field label={say('field.published')}>
          <Input
            type="date"
            value={details.published}
            onChange={(_, { value }) => onChange({ published: value })}
          />
        </Field>
        <Field label={say('field.source')}>
          <Textarea
            rows={2}
            value={details.source}
            onChange={(_, { value }) => onChange({ source: value })}
          />
        </Field>
        <Field label={say('field.way')}>
          <RadioGroup
            value={details.way}
            onChange={(_, { value }) => onChange({ way: levelWays.find((way) => way === value) ?? 'chosen' })}
          >
            {levelWays.map((way) => (
              <Radio key={way} value={way} label={say(`way.${way}`)} />
            ))}
          </RadioGroup>
        </Field>
        <Field label={say('field.how')}>
          <Textarea rows={2} value={details.how} onChange={(_, { value }) => onChange({ how: value })} />
        </Field>
        <FieldGroup title={say('holdsBack')}>
          <div>
            {checkNames.map((name) => (
              <div key={name}>
                <Checkbox
                  label={say(`hold.${name}`)}
                  checked={details.holdsBack.includes(name)}
                  onChange={(_, { checked }) =>
                    onChange({
                      holdsBack: checkNames.filter((one) =>
                        one === name ? checked === true : details.holdsBack.includes(one),
                      ),
                    })
                  }
                />
              </div>
            ))}
          </div>
        </FieldGroup>
        <Checkbox
          label={say('field.sample')}
          checked={details.isSample}
          onChange={(_, { checked }) => onChange({ isSample: checked === true })}
        />
      </div>
    </Section>
  );
}
