import { Button, Field, Input, Select, Text } from '@fluentui/react-components';
import { useState } from 'react';
import { useAddItem } from '../../../data/hooks/useAddItem.ts';
import { useChangeItem } from '../../../data/hooks/useChangeItem.ts';
import { useDraft } from '../../../data/hooks/useDraft.ts';
import type { DraftState } from '../../../data/hooks/useDraft.ts';
import { addresses } from '../../../domain/addresses.ts';
import { cycles, stages } from '../../../domain/cycles.ts';
import type { Cycle } from '../../../domain/cycles.ts';
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
import { Named } from './Named.tsx';
import { OtherStages } from './OtherStages.tsx';
import { StageDays } from './StageDays.tsx';
import { useWhyNotLead } from './useWhyNotLead.ts';

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
  const [typed, setTyped] = useState((): CycleDraft => ({
    ...draftOf(cycle, matrix.framework?.recordKey ?? null),
    ...draft.fields,
  }));
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
        <FieldGroup key={stage} title={say(`stage.${stage}`)}>
          <StageDays
            from={typed[`${stage}From`]}
            to={typed[`${stage}To`]}
            problem={problems[`${stage}To`]}
            onChange={({ from, to }) =>
              type({
                ...(from === undefined ? {} : { [`${stage}From`]: from }),
                ...(to === undefined ? {} : { [`${stage}To`]: to }),
              })
            }
          />
        </FieldGroup>
      ))}
      <OtherStages others={typed.others} problems={problems} onType={(others) => type({ others })} />
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
