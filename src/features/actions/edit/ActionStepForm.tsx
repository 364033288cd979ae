import { useMemo } from 'react';
import { useHubRow } from '../../../data/hooks/useHubRow.ts';
import { editAction, saidBySecondPerson, stillSo } from '../../../domain/actionChanges.ts';
import type { ActionChange, ChangeContext } from '../../../domain/actionChanges.ts';
import { mergeInto, moveToBody, nowNormalBusiness } from '../../../domain/actionParting.ts';
import type { Action } from '../../../domain/actions.ts';
import { addresses } from '../../../domain/addresses.ts';
import type { ActionStep } from '../../../domain/addresses.ts';
import { settingsOf } from '../../../domain/hub.ts';
import { goTo } from '../../../ui/address.ts';
import { useWhyNotPost } from '../useMayPost.ts';
import type { RegisterState } from '../useRegister.ts';
import { EditAction } from './EditAction.tsx';
import { say } from './editWords.ts';
import type { Option } from './fields.tsx';
import { NewAction } from './NewAction.tsx';
import type { ReasonDraft } from './ReasonForm.tsx';
import { ReasonForm } from './ReasonForm.tsx';
import { SplitAction } from './SplitAction.tsx';
import { useWhyNotChange } from '../useWhyNotChange.ts';

type ReasonStep = Exclude<ActionStep, 'update' | 'edit' | 'split'>;

interface StepProps {
  state: RegisterState;
  action: Action;
  query: string;
}

/** The form a step of an action's address asks for; without an action a new one is written. */
export function ActionStepForm({
  step,
  action,
  ...props
}: Omit<StepProps, 'action'> & { action: Action | null; step: Exclude<ActionStep, 'update'> | 'new' }) {
  if (step === 'new' || action === null) return <NewAction {...props} />;
  if (step === 'edit') return <EditAction {...props} action={action} />;
  if (step === 'split') return <SplitAction {...props} action={action} />;
  return <ReasonStepForm {...props} action={action} step={step} />;
}

function ReasonStepForm({ state, action, query, step }: StepProps & { step: ReasonStep }) {
  const { hub } = useHubRow();
  const whyNotChange = useWhyNotChange();
  const whyNotPost = useWhyNotPost();
  const { register } = state;
  const target = useMemo(() => targetOf(step, action, register), [step, action, register]);
  const mine = [action.ownerPostKey, action.deputyPostKey].some((key) => register.myPosts.has(key ?? ''));
  const isOwner = step === 'second-person' && mine ? say('second-person.isOwner') : null;
  const label = step === 'second-person' || step === 'check' ? say(`${step}.words`) : say('why');
  return (
    <ReasonForm
      key={step}
      draftName={`actions/${action.recordKey}/${step}`}
      title={say(step)}
      lead={say(`${step}.lead`, { count: settingsOf(hub).checkAgainMonths })}
      label={label}
      press={say(`${step}.do`)}
      target={target}
      whyNot={isOwner ?? (step === 'second-person' ? whyNotPost : whyNotChange)}
      change={(draft, context) => changeFor(step, action, draft, context, register.actions)}
      close={() => goTo(addresses.action(action.ref) + query)}
    />
  );
}

function changeFor(
  step: ReasonStep,
  action: Action,
  { why, target }: ReasonDraft,
  context: ChangeContext,
  actions: readonly Action[],
): ActionChange {
  switch (step) {
    case 'merge': {
      const into = actions.find(({ recordKey }) => recordKey === target);
      return into ? mergeInto(action, into, why, context) : { changes: [], adds: [], events: [] };
    }
    case 'move':
      return moveToBody(action, target, why, context);
    case 'normal-business':
      return nowNormalBusiness(action, why, context);
    case 'second-person':
      return saidBySecondPerson(action, why, context);
    case 'check':
      return stillSo(action, why, context);
    case 'reopen':
      return editAction(action, { state: 'inProgress' }, { state: why }, context);
  }
}

/** What there is to choose from: other open actions, or other bodies. */
function targetOf(step: ReasonStep, action: Action, { actions, bodiesByKey }: RegisterState['register']) {
  if (step === 'merge') {
    const others = actions.filter((one) => one !== action && one.state !== 'closed');
    const options = others.map(({ recordKey, ref, title }): Option => ({
      value: recordKey,
      words: `${ref} ${title}`,
    }));
    return { label: say('merge.into'), options, problem: say('merge.choose') };
  }
  if (step !== 'move') return null;
  const others = [...(bodiesByKey?.values() ?? [])].filter(
    ({ kind, recordKey }) => kind !== 'workstream' && recordKey !== action.bodyKey,
  );
  const options = others.map(({ recordKey, title }): Option => ({ value: recordKey, words: title }));
  return { label: say('move.to'), options, problem: say('move.choose') };
}
