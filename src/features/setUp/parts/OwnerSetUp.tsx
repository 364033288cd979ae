import { Text } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { useHubRow } from '../../../data/hooks/useHubRow.ts';
import type { useSetUp } from '../../../data/hooks/useSetUp.ts';
import { groups } from '../../../domain/groups.ts';
import { libraries, lists } from '../../../domain/lists.ts';
import { readChoice } from '../hubChoice.ts';
import { say } from '../setUpWords.ts';
import { ChoiceForm } from './ChoiceForm.tsx';
import { SetUpStage } from './SetUpStage.tsx';

const counts = { lists: lists.length, libraries: libraries.length, groups: Object.keys(groups).length };

/** The set-up for whoever may: first whose hub, then the plan, then one press. A hub that stands is only checked. */
export function OwnerSetUp({ setUp }: { setUp: ReturnType<typeof useSetUp> }) {
  const { hub, list } = useHubRow();
  const [values, setValues] = useState({ whose: '', title: '' });
  const { state, look } = setUp;
  const isHub = hub !== null;
  const isIdle = state.state === 'idle';
  useEffect(() => {
    if (isHub && isIdle) look();
  });
  // Until it is known whether this is a hub neither question would be right.
  if (!isHub && !list.hasAnswered && list.error === null) return <Text role="status">{say('looking')}</Text>;
  const choice = isHub ? null : readChoice(values).choice;
  const isAsking = !isHub && (isIdle || state.state === 'planning' || state.state === 'planned');
  return (
    <>
      <Text>{isHub ? say('checkWhat') : say('what', counts)}</Text>
      {isAsking ? (
        <ChoiceForm
          values={values}
          onChange={setValues}
          isPlanned={state.state === 'planned'}
          onLook={look}
        />
      ) : null}
      <SetUpStage
        state={state}
        isRepair={isHub}
        canBegin={isHub || choice !== null}
        begin={() => setUp.setUp(choice)}
        look={look}
      />
    </>
  );
}
