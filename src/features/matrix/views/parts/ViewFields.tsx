import { Checkbox, Field, Input, Select, Text, Textarea } from '@fluentui/react-components';
import type { FieldProps } from '@fluentui/react-components';
import { FieldGroup } from '../../../../ui/FieldGroup.tsx';
import { levelInWords } from '../../standardView.ts';
import type { StandardViews } from '../useStandardViews.ts';
import { asksFor, longestReason, scoreRange } from '../viewForm.ts';
import type { ViewProblem, ViewTyped } from '../viewForm.ts';
import type { ViewForm } from '../viewOffers.ts';
import { say } from '../viewsWords.ts';

interface ViewFieldsProps {
  form: ViewForm;
  views: StandardViews;
  typed: ViewTyped;
  /** Shown once somebody tried to save. */
  problems: readonly ViewProblem[];
  onChange: (part: Partial<ViewTyped>) => void;
}

/** The fields of a view: who speaks, the level, why, when, the sheet, and the evidence they opened. */
export function ViewFields({ form, views, typed, problems, onChange }: ViewFieldsProps) {
  const asked = asksFor[form];
  const { today, file } = views.matrix;
  const range = scoreRange(file.content);
  const at = (field: ViewProblem['field']) => {
    const problem = problems.find((one) => one.field === field);
    if (!problem) return {};
    const words =
      problem.code === 'long'
        ? say('need.long', { max: longestReason, length: typed.reason.length })
        : field === 'level' && range
          ? say('need.score', range)
          : say(`need.${field}`);
    return { validationState: 'error', validationMessage: words } as const;
  };
  return (
    <>
      {asked.saidBy ? (
        <Field label={say(form === 'peer' ? 'saidBy.peer' : 'saidBy.community')} required {...at('saidBy')}>
          <Input
            value={typed.saidBy}
            maxLength={255}
            onChange={(_, { value }) => onChange({ saidBy: value })}
          />
        </Field>
      ) : null}
      {asked.level ? (
        <LevelField form={form} views={views} typed={typed} onChange={onChange} problem={at('level')} />
      ) : null}
      <Field
        label={say(form === 'reply' ? 'replyWords' : 'reason')}
        hint={say('reasonHint')}
        required={form === 'final' || form === 'reply' || form === 'peer'}
        {...at('reason')}
      >
        <Textarea
          value={typed.reason}
          rows={5}
          resize="vertical"
          onChange={(_, { value }) => onChange({ reason: value })}
        />
      </Field>
      {asked.day ? (
        <Field label={say('day')} required {...at('day')}>
          <Input
            type="date"
            value={typed.day}
            max={today}
            onChange={(_, { value }) => onChange({ day: value })}
          />
        </Field>
      ) : null}
      {asked.sheet ? (
        <Field label={say('sheet')} hint={say('sheetHint')} required {...at('sheet')}>
          <Select value={typed.sheet} onChange={(_, { value }) => onChange({ sheet: value })}>
            <option value="">{say('chooseSheet')}</option>
            {views.evidence.all.map(({ recordKey, title }) => (
              <option key={recordKey} value={recordKey}>
                {title}
              </option>
            ))}
          </Select>
        </Field>
      ) : null}
      {asked.seen ? <Seen views={views} typed={typed} onChange={onChange} /> : null}
    </>
  );
}

type PartProps = Pick<ViewFieldsProps, 'views' | 'typed' | 'onChange'>;

interface LevelFieldProps extends PartProps {
  form: ViewForm;
  problem: Pick<FieldProps, 'validationState' | 'validationMessage'>;
}

/** A level of the edition, chosen or entered as a number as the edition wants it. */
function LevelField({ problem, ...rest }: LevelFieldProps) {
  const { form, views, typed, onChange } = rest;
  const range = scoreRange(views.matrix.file.content);
  const isNone = typed.level === 'none';
  if (range === null)
    return (
      <Field label={say('level')} required {...problem}>
        <LevelSelect {...rest} />
      </Field>
    );
  return (
    <>
      <Field label={say('score', range)} required={!isNone} {...problem}>
        <Input
          type="number"
          min={range.from}
          max={range.to}
          step="any"
          disabled={isNone}
          value={isNone ? '' : typed.level}
          onChange={(_, { value }) => onChange({ level: value })}
        />
      </Field>
      {form === 'final' ? null : (
        <Checkbox
          label={say('noLevel')}
          checked={isNone}
          onChange={(_, { checked }) => onChange({ level: checked === true ? 'none' : '' })}
        />
      )}
    </>
  );
}

/** The edition's own levels; whoever is not the force may leave the level out. */
function LevelSelect({ form, views, typed, onChange, ...field }: PartProps & { form: ViewForm }) {
  const { file, framework } = views.matrix;
  const around = { file: file.content, isSample: framework?.sample ?? false };
  return (
    <Select {...field} value={typed.level} onChange={(_, { value }) => onChange({ level: value })}>
      <option value="">{say('chooseLevel')}</option>
      {(file.content?.levels ?? []).map(({ level }) => (
        <option key={level} value={String(level)}>
          {levelInWords(level, around)}
        </option>
      ))}
      {form === 'final' ? null : <option value="none">{say('noLevel')}</option>}
    </Select>
  );
}

function Seen({ views, typed, onChange }: PartProps) {
  const { here } = views.evidence;
  const toggle = (key: string, isSeen: boolean) =>
    onChange({ seen: isSeen ? [...typed.seen, key] : typed.seen.filter((one) => one !== key) });
  return (
    <FieldGroup title={say('seenTitle')}>
      {here.length === 0 ? <Text>{say('seenNone')}</Text> : null}
      {here.map(({ recordKey, title }) => (
        <Checkbox
          key={recordKey}
          checked={typed.seen.includes(recordKey)}
          label={title ?? ''}
          onChange={(_, { checked }) => toggle(recordKey, checked === true)}
        />
      ))}
    </FieldGroup>
  );
}
