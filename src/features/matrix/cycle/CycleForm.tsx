import { Button, Field, Input, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useState } from 'react';
import { useAddItem } from '../../../data/hooks/useAddItem.ts';
import { useChangeItem } from '../../../data/hooks/useChangeItem.ts';
import { useDraft } from '../../../data/hooks/useDraft.ts';
import type { DraftState } from '../../../data/hooks/useDraft.ts';
import { addresses } from '../../../domain/addresses.ts';
import { cycles, stages } from '../../../domain/cycles.ts';
import type { Cycle, Stage } from '../../../domain/cycles.ts';
import { goTo } from '../../../ui/address.ts';
import { asOfWords } from '../../../ui/dayWords.ts';
import { FieldGroup } from '../../../ui/FieldGroup.tsx';
import { useFormStyles } from '../../../ui/formStyles.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { problemInWords } from '../../../ui/uiWords.ts';
import { withSample } from '../standardsView.ts';
import type { Matrix } from '../useMatrix.ts';
import { cycleTyped, draftOf, problemsOf } from './cycleForm.ts';
import type { CycleDraft, CycleProblems } from './cycleForm.ts';
import { say } from './cyclesWords.ts';
import { useWhyNotLead } from './useWhyNotLead.ts';

const useStyles = makeStyles({
  days: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    gap: tokens.spacingHorizontalM,
    '@container hub (max-width: 419px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
});

interface CycleFormProps {
  matrix: Matrix;
  cycle: Cycle | null;
}

/** The name, the edition and the dates of a cycle. */
export function CycleForm(props: CycleFormProps) {
  const draft = useDraft<CycleDraft>(`cycles/${props.cycle?.recordKey ?? 'new'}`);
  const whyNot = useWhyNotLead('cycles', props.matrix);
  if (whyNot !== null) return <Text>{whyNot}</Text>;
  return draft.isKnown ? <Fields {...props} draft={draft} /> : null;
}

function Fields({ matrix, cycle, draft }: CycleFormProps & { draft: DraftState<CycleDraft> }) {
  const look = useFormStyles();
  const [typed, setTyped] = useState(
    () => draft.fields ?? draftOf(cycle, matrix.framework?.recordKey ?? null),
  );
  const [hasTried, setTried] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const add = useAddItem(cycles);
  const change = useChangeItem(cycles);
  const problems: CycleProblems = hasTried ? problemsOf(typed) : {};
  const type = (part: Partial<CycleDraft>) => {
    const next = { ...typed, ...part };
    setTyped(next);
    draft.keep(next);
  };
  const save = async () => {
    setTried(true);
    if (Object.keys(problemsOf(typed)).length > 0) return;
    const fields = cycleTyped(typed, cycle);
    const kept = cycle ? await change(cycle, fields) : await add({ ...fields, recordKey: typed.recordKey });
    const [first] = kept.problems;
    if (first) return setFailure(problemInWords(first.problem));
    await draft.drop().catch(() => undefined);
    goTo(addresses.cycles);
  };
  const count = Object.keys(problems).length;
  return (
    <form
      className={look.form}
      noValidate
      aria-label={cycle ? say('editTitle', { cycle: cycle.title }) : say('newTitle')}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Named label={say('field.title')} problem={problems.title} isRequired>
        <Input value={typed.title} onChange={(_, { value }) => type({ title: value })} />
      </Named>
      <Field label={say('field.edition')}>
        <Select value={typed.frameworkKey} onChange={(_, { value }) => type({ frameworkKey: value })}>
          <option value="">{say('noneYet')}</option>
          {matrix.lists.frameworks.items.map(({ recordKey, title, sample }) => (
            <option key={recordKey} value={recordKey}>
              {withSample(title, sample)}
            </option>
          ))}
        </Select>
      </Field>
      {stages.map((stage) => (
        <StageDays key={stage} stage={stage} typed={typed} problems={problems} onType={type} />
      ))}
      <div className={look.foot}>
        {failure ? <Notice intent="error">{say('failed', { reason: failure })}</Notice> : null}
        <Text role="status" size={200} className={look.quiet}>
          {count > 0
            ? say('correct', { count })
            : draft.keptAt
              ? say('kept', { time: asOfWords(draft.keptAt, new Date()) })
              : ''}
        </Text>
        <div className={look.buttons}>
          <Button type="submit" appearance="primary">
            {say('save')}
          </Button>
          <Button onClick={() => goTo(addresses.cycles)}>{say('cancel')}</Button>
        </div>
      </div>
    </form>
  );
}

interface StageDaysProps {
  stage: Stage;
  typed: CycleDraft;
  problems: CycleProblems;
  onType: (part: Partial<CycleDraft>) => void;
}

function StageDays({ stage, typed, problems, onType }: StageDaysProps) {
  const styles = useStyles();
  return (
    <FieldGroup title={say(`stage.${stage}`)}>
      <div className={styles.days}>
        {(['From', 'To'] as const).map((end) => (
          <Named key={end} label={say(end === 'From' ? 'from' : 'to')} problem={problems[`${stage}${end}`]}>
            <Input
              type="date"
              value={typed[`${stage}${end}`]}
              onChange={(_, { value }) => onType({ [`${stage}${end}`]: value })}
            />
          </Named>
        ))}
      </div>
    </FieldGroup>
  );
}

function Named({
  label,
  problem,
  isRequired = false,
  children,
}: {
  label: string;
  problem: string | undefined;
  isRequired?: boolean;
  children: ReactElement;
}) {
  return (
    <Field
      label={label}
      required={isRequired}
      validationState={problem ? 'error' : 'none'}
      validationMessage={problem ?? null}
    >
      {children}
    </Field>
  );
}
