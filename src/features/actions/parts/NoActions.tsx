import { Text } from '@fluentui/react-components';
import { addresses } from '../../../domain/addresses.ts';
import { PlaceLink } from '../../../ui/TextLink.tsx';
import { say } from '../actionsWords.ts';
import type { Register } from '../register.ts';
import { useRegisterRights } from '../useRegisterRights.ts';

/** The register before its first action: whoever may bring in the spreadsheet is led there, others learn whom to ask. */
export function NoActions({ register }: { register: Register }) {
  const { mayImport } = useRegisterRights(register);
  if (!mayImport) return <Text>{say('empty')}</Text>;
  return (
    <Text>
      {say('emptyImport')} <PlaceLink to={addresses.import}>{say('import')}</PlaceLink>
    </Text>
  );
}
