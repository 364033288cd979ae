import { Text } from '@fluentui/react-components';
import { OutsideLink } from '../../../ui/TextLink.tsx';
import { useSurroundings } from '../../../ui/SurroundingsContext.tsx';
import { say } from '../setUpWords.ts';

/** The tab never sets up: it has no right to. */
export function InTab() {
  const { siteUrl } = useSurroundings();
  return (
    <Text>
      {say('ownerDoesThere')} <OutsideLink url={siteUrl}>{say('openSite')}</OutsideLink>
    </Text>
  );
}
