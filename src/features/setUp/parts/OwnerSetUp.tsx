import { Text } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { useDraft } from '../../../data/hooks/useDraft.ts';
import { useHubRow } from '../../../data/hooks/useHubRow.ts';
import type { useSetUp } from '../../../data/hooks/useSetUp.ts';
import { groups } from '../../../domain/groups.ts';
import { libraries, lists } from '../../../domain/lists.ts';
import { readChoice } from '../hubChoice.ts';
import type { ChoiceForm as Values } from '../hubChoice.ts';
import { say } from '../setUpWords.ts';
import { ChoiceForm } from './ChoiceForm.tsx';
import { SetUpStage } from './SetUpStage.tsx';

const counts = { lists: lists.length, libraries: libraries.length, groups: Object.keys(groups).length };
const notChosen: Values = { whose: '', title: '' };

interface OwnerSetUpProps {
  setUp: ReturnType<typeof useSetUp>;
}

/** The set-up for whoever may: a hub that stands is checked, any other site is made one. */
export function OwnerSetUp({ setUp }: OwnerSetUpProps) {
  const { hub, list } = useHubRow();
  const draft = useDraft<Values>('set-up');
  const { state } = setUp.state;
  // Until it is known whether this is a hub neither question would be right; asking again takes no form away.
  const isKnown = list.hasAnswered || list.error !== null;
  const [wasKnown, setWasKnown] = useState(isKnown);
  if (isKnown && !wasKnown) setWasKnown(true);
  if (hub !== null || state === 'done') return <Repair setUp={setUp} />;
  if (!(isKnown || wasKnown) || !draft.isKnown) return <Text role="status">{say('looking')}</Text>;
  return <FirstSetUp setUp={setUp} begun={draft.fields} keep={draft.keep} />;
}

function Repair({ setUp: { state, look, setUp } }: OwnerSetUpProps) {
  const isIdle = state.state === 'idle';
  useEffect(() => {
    if (isIdle) look();
  });
  return (
    <>
      {state.state === 'done' ? null : <Text>{say('checkWhat')}</Text>}
      <SetUpStage state={state} begin={() => setUp(null)} goOn={() => setUp(null)} />
    </>
  );
}

interface FirstSetUpProps extends OwnerSetUpProps {
  /** What was chosen before the page was closed half-way. */
  begun: Values | null;
  keep: (values: Values) => void;
}

/** First whose hub it is, then the plan, then one press. */
function FirstSetUp({ setUp: { state, look, setUp }, begun, keep }: FirstSetUpProps) {
  const [values, setValues] = useState(begun ?? notChosen);
  const { choice } = readChoice(values);
  const form = useRef<HTMLFormElement>(null);
  const change = (next: Values) => {
    setValues(next);
    keep(next);
  };
  const isUnderWay = state.state === 'running' || state.state === 'failed';
  return (
    <>
      <Text>{say('what', counts)}</Text>
      {isUnderWay ? null : (
        <ChoiceForm
          ref={form}
          values={values}
          onChange={change}
          isPlanned={state.state === 'planned'}
          onLook={look}
        />
      )}
      <SetUpStage
        state={state}
        begin={() => (choice === null ? form.current?.requestSubmit() : setUp(choice))}
        goOn={() => (choice === null ? look() : setUp(choice))}
      />
    </>
  );
}
