import { Button, Text } from '@fluentui/react-components';
import { useHubRow } from '../../data/hooks/useHubRow.ts';
import { useSetUp } from '../../data/hooks/useSetUp.ts';
import { Notice } from '../../ui/Notice.tsx';
import { Page } from '../../ui/Page.tsx';
import { errorInWords, say as sayShared } from '../../ui/uiWords.ts';
import { AskOwner } from './parts/AskOwner.tsx';
import { InTab } from './parts/InTab.tsx';
import { OwnerSetUp } from './parts/OwnerSetUp.tsx';
import { say } from './setUpWords.ts';

/** Makes this site a hub, or checks and repairs it: its owner's, and everybody else reads whom to ask. */
export function SetUpPage() {
  const { hub } = useHubRow();
  const setUp = useSetUp();
  const { state } = setUp;
  const isMadeNow = state.state === 'done' && !state.wasRepair;
  return (
    <Page title={say(hub && !isMadeNow ? 'checkTitle' : 'title')} line={[hub?.title ?? null]} asOf={null}>
      <Content setUp={setUp} />
    </Page>
  );
}

function Content({ setUp }: { setUp: ReturnType<typeof useSetUp> }) {
  const { inTab, mayManage, error, retry } = setUp;
  if (inTab) return <InTab />;
  if (mayManage) return <OwnerSetUp setUp={setUp} />;
  if (mayManage === false)
    return (
      <>
        <Text>{say('mayNot')}</Text>
        <AskOwner about="message" />
      </>
    );
  if (error)
    return (
      <Notice intent="error" actions={<Button onClick={retry}>{sayShared('tryAgain')}</Button>}>
        {say('notAsked', { reason: errorInWords(error) })}
      </Notice>
    );
  return <Text role="status">{say('asking')}</Text>;
}
