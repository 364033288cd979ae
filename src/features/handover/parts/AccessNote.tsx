import { Text } from '@fluentui/react-components';
import { useData } from '../../../data/hooks/DataContext.tsx';
import { actions } from '../../../domain/actions.ts';
import { addresses } from '../../../domain/addresses.ts';
import { StateText } from '../../../ui/StateText.tsx';
import { PlaceLink } from '../../../ui/TextLink.tsx';
import { say } from '../handoverWords.ts';
import type { Role } from '../useRole.ts';

/** What the new holder should know where SharePoint has refused them already, and where the site's owner puts it right. */
export function AccessNote({ role: { isReader } }: { role: Role }) {
  const { change } = useData().lists.rights(actions.name);
  return (
    <>
      {isReader && change === 'no' ? <StateText icon="attention">{say('access.cannotYou')}</StateText> : null}
      {isReader ? null : (
        <Text data-print="no">
          <PlaceLink to={addresses.access}>{say('access.putRight')}</PlaceLink>
        </Text>
      )}
    </>
  );
}
