import { Text } from '@fluentui/react-components';
import { addresses } from '../../../domain/addresses.ts';
import { PlaceLink } from '../../../ui/TextLink.tsx';
import { useWhyNotLead } from '../cycle/useWhyNotLead.ts';
import { say } from '../matrixWords.ts';
import type { Matrix } from '../useMatrix.ts';

/** There is no edition behind this cycle: said only once cycles and frameworks have answered. */
export function NotLoaded({ matrix }: { matrix: Matrix }) {
  const { hub, lists, cycle, postsByKey } = matrix;
  const whyNot = useWhyNotLead('frameworks', matrix);
  if (!lists.cycles.hasAnswered || !lists.frameworks.hasAnswered || cycle === null) return null;
  const lead = postsByKey.get(hub?.leadPostKey ?? '');
  return (
    <Text>
      {say('notLoaded')}{' '}
      {whyNot === null ? <PlaceLink to={addresses.loadEdition}>{say('loadIt')}</PlaceLink> : null}{' '}
      {lead ? say('askPost', { post: lead.title }) : say('askOwner')}
    </Text>
  );
}
