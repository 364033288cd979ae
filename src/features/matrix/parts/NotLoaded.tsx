import { Text } from '@fluentui/react-components';
import { say } from '../matrixWords.ts';
import type { Matrix } from '../useMatrix.ts';

/** There is no edition behind this cycle: said only once cycles and frameworks have answered. */
export function NotLoaded({ matrix }: { matrix: Matrix }) {
  const { hub, lists, cycle, postsByKey } = matrix;
  if (!lists.cycles.hasAnswered || !lists.frameworks.hasAnswered || cycle === null) return null;
  const lead = postsByKey.get(hub?.leadPostKey ?? '');
  return (
    <Text>
      {say('notLoaded')} {lead ? say('askPost', { post: lead.title }) : say('askOwner')}
    </Text>
  );
}
