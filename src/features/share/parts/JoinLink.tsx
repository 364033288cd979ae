import { Text } from '@fluentui/react-components';
import { OutsideLink } from '../../../ui/TextLink.tsx';
import { VisuallyHidden } from '../../../ui/VisuallyHidden.tsx';
import type { DropInRow } from '../dropInsView.ts';
import { say } from '../shareWords.ts';

/** How to join an upcoming session, or that it is not set yet. */
export function JoinLink({ row }: { row: DropInRow }) {
  if (row.joinLink === null) return row.noJoin ? <Text>{row.noJoin}</Text> : null;
  return (
    <Text>
      <OutsideLink url={row.joinLink}>
        {say('join')} <VisuallyHidden>{row.title}</VisuallyHidden>
      </OutsideLink>
    </Text>
  );
}
