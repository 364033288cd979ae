import { Text } from '@fluentui/react-components';
import { useSiteOwner } from '../../data/hooks/useSiteOwner.ts';
import { addresses } from '../../domain/addresses.ts';
import { Page } from '../../ui/Page.tsx';
import { PlaceLink } from '../../ui/TextLink.tsx';
import { AskOwner } from './parts/AskOwner.tsx';
import { InTab } from './parts/InTab.tsx';
import { say } from './setUpWords.ts';

/** Stands in every place while this site is no hub, or not one for this person: what to do instead of eleven errors. */
export function NotAHub({ reason }: { reason: 'notSetUp' | 'noAccess' }) {
  return (
    <Page title={say(reason === 'notSetUp' ? 'notYet' : 'noAccess')} line={[]} asOf={null}>
      {reason === 'notSetUp' ? <NotSetUp /> : <AskOwner about="noAccessMessage" />}
    </Page>
  );
}

function NotSetUp() {
  const { inTab, mayManage } = useSiteOwner();
  if (inTab)
    return (
      <>
        <InTab />
        <AskOwner about="message" />
      </>
    );
  if (mayManage)
    return (
      <>
        <Text>
          {say('youCan')} <PlaceLink to={addresses.setUp}>{say('toSetUp')}</PlaceLink>
        </Text>
        <Text>
          {say('haveCopy')} <PlaceLink to={addresses.restore}>{say('toPutBack')}</PlaceLink>
        </Text>
      </>
    );
  return (
    <>
      <Text>{say('ownerDoes')}</Text>
      <AskOwner about="message" />
    </>
  );
}
