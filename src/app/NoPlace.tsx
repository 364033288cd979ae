import { Text } from '@fluentui/react-components';
import { addresses } from '../domain/addresses.ts';
import { Page } from '../ui/Page.tsx';
import { PlaceLink } from '../ui/TextLink.tsx';
import { say } from '../ui/uiWords.ts';

/** An address that leads nowhere, said under a title of its own. */
export function NoPlace() {
  return (
    <Page title={say('noPlaceTitle')} line={[]} asOf={null}>
      <Text>
        {say('noPlace')} <PlaceLink to={addresses.today}>{say('noPlaceAction')}</PlaceLink>
      </Text>
    </Page>
  );
}
