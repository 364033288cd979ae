import { Button, Text } from '@fluentui/react-components';
import type { useSetUp } from '../../../data/hooks/useSetUp.ts';
import { addresses } from '../../../domain/addresses.ts';
import { goTo } from '../../../ui/address.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { stoppedWords } from '../setUpView.ts';
import { say } from '../setUpWords.ts';
import { PlanParts } from './PlanParts.tsx';
import { Progress } from './Progress.tsx';

interface SetUpStageProps {
  state: ReturnType<typeof useSetUp>['state'];
  begin: () => void;
  /** After it stopped. */
  goOn: () => void;
}

/** Where the set-up stands: the plan, how far it is, why it stopped, or that it is done. */
export function SetUpStage({ state, begin, goOn }: SetUpStageProps) {
  switch (state.state) {
    case 'idle':
      return null;
    case 'planning':
      return <Text role="status">{say('looking')}</Text>;
    case 'planned':
      return <PlanParts plan={state.plan} onPress={begin} />;
    case 'running':
      return <Progress progress={state.progress} />;
    case 'failed':
      return (
        <Notice intent="error" actions={<Button onClick={goOn}>{say('goOn')}</Button>}>
          {stoppedWords(state.reason, state.progress).join(' ')}
        </Notice>
      );
    case 'done':
      return (
        <Notice
          intent="success"
          actions={
            <Button appearance="primary" onClick={() => goTo(addresses.today)}>
              {say('open')}
            </Button>
          }
        >
          {say(state.wasRepair ? 'repaired' : 'done')}
        </Notice>
      );
  }
}
