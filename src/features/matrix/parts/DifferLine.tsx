import { Text } from '@fluentui/react-components';
import { addresses } from '../../../domain/addresses.ts';
import { standardsThatDiffer } from '../../../domain/returnProgress.ts';
import { PlaceLink } from '../../../ui/TextLink.tsx';
import { say } from '../matrixWords.ts';
import type { Matrix } from '../useMatrix.ts';

/** On how many standards force and community differ, which leads to them; nothing where they agree. */
export function DifferLine({ matrix: { ordered, views, hub } }: { matrix: Matrix }) {
  if (!hub?.forceKey) return null;
  const { self, community } = views.readings ?? {};
  const differing = standardsThatDiffer(ordered, self?.levels ?? [], community?.levels ?? []).length;
  if (differing === 0) return null;
  return (
    <Text>
      <PlaceLink to={addresses.matrixDiffers}>{say('toDiffers', { count: differing })}</PlaceLink>
    </Text>
  );
}
