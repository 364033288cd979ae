import { Field, Input, makeStyles, Select, Textarea, tokens } from '@fluentui/react-components';
import type { ReasonNeeded } from '../../../../domain/actionChanges.ts';
import { labelOf } from '../../../../ui/records/columnWords.ts';
import type { EditOptions } from '../../edit/useEditOptions.ts';
import type { ManyDraft, ManyField } from '../manyChange.ts';
import { manyFields, neverEmpty } from '../manyChange.ts';
import type { manyProblems } from '../manyView.ts';
import { say } from '../manyWords.ts';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gap: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    gridTemplateColumns: 'minmax(0, 1fr)',
    maxWidth: '720px',
    '@container hub (min-width: 720px)': { gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)' },
  },
  cell: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, minWidth: 0 },
  select: { minWidth: 0, '& select': { width: '100%', minWidth: 0 } },
  whole: { gridColumn: '1 / -1' },
});

interface ChooseFieldsProps {
  draft: ManyDraft;
  options: EditOptions;
  reasons: readonly ReasonNeeded[];
  /** Shown only once somebody pressed [Save]. */
  problems: ReturnType<typeof manyProblems>;
  onChange: (part: Partial<ManyDraft>) => void;
}

/** Step 2: what the chosen actions are given; everything else of them stays. */
export function ChooseFields({ draft, options, reasons, problems, onChange }: ChooseFieldsProps) {
  const styles = useStyles();
  const give = (field: ManyField, value: string | null | undefined) => {
    const others = Object.entries(draft.values).filter(([name]) => name !== field);
    const given = value === undefined ? [] : [[field, value]];
    onChange({ values: Object.fromEntries([...others, ...given]) as ManyDraft['values'] });
  };
  const why = (field: 'whyDue' | 'whyState') => (
    <Field
      key={field}
      className={styles.whole}
      label={say(field)}
      hint={say('whyHint')}
      required
      {...shown(problems[field])}
    >
      <Textarea
        dir="auto"
        rows={2}
        resize="vertical"
        value={draft[field]}
        onChange={(_event, { value }) => onChange({ [field]: value })}
      />
    </Field>
  );
  return (
    <div className={styles.root}>
      {manyFields.map((field) => (
        <div key={field} className={styles.cell}>
          <FieldChoice
            field={field}
            value={draft.values[field]}
            options={optionsOf(field, options)}
            problem={problems[field]}
            onGive={(value) => give(field, value)}
          />
        </div>
      ))}
      {reasons.includes('dueDay') ? why('whyDue') : null}
      {reasons.includes('state') ? why('whyState') : null}
    </div>
  );
}

interface FieldChoiceProps {
  field: ManyField;
  value: string | null | undefined;
  /** Null for a day. */
  options: EditOptions['posts'] | null;
  problem: string | undefined;
  onGive: (value: string | null | undefined) => void;
}

function FieldChoice({ field, value, options, problem, onGive }: FieldChoiceProps) {
  const styles = useStyles();
  const label = labelOf(field);
  const isDay = options === null;
  const now = value === undefined ? 'leave' : value === null ? 'empty' : isDay ? 'day' : `=${value}`;
  const choose = (chosen: string) => {
    if (chosen === 'leave') onGive(undefined);
    else if (chosen === 'empty') onGive(null);
    else onGive(chosen.startsWith('=') ? chosen.slice(1) : '');
  };
  return (
    <>
      <Field label={label} hint={field === 'state' ? say('embeddedAlone') : undefined}>
        <Select className={styles.select} value={now} onChange={(_event, data) => choose(data.value)}>
          <option value="leave">{say('leave')}</option>
          {neverEmpty.includes(field) ? null : <option value="empty">{say('empty')}</option>}
          {isDay ? <option value="day">{say('setDay')}</option> : null}
          {options?.map((one) => (
            <option key={one.value} value={`=${one.value}`}>
              {one.words}
            </option>
          ))}
        </Select>
      </Field>
      {isDay && typeof value === 'string' ? (
        <Field label={say('day', { field: label })} {...shown(problem)}>
          <Input
            type="date"
            min="2000-01-01"
            max="2099-12-31"
            value={value}
            onChange={(_event, data) => onGive(data.value)}
          />
        </Field>
      ) : null}
    </>
  );
}

function optionsOf(field: ManyField, options: EditOptions): EditOptions['posts'] | null {
  switch (field) {
    case 'ownerPostKey':
    case 'deputyPostKey':
      return options.posts;
    case 'state':
      return options.states.filter(({ value }) => value !== 'embedded');
    case 'bodyKey':
      return options.bodies;
    case 'workstreamKey':
      return options.workstreams;
    case 'marking':
      return options.markings;
    case 'dueDay':
    case 'nextReviewDay':
      return null;
  }
}

function shown(problem: string | undefined) {
  return { validationState: problem ? 'error' : 'none', validationMessage: problem } as const;
}
