import { Button, Text } from '@fluentui/react-components';
import { say as sayShared } from '../../../ui/uiWords.ts';
import { VisuallyHidden } from '../../../ui/VisuallyHidden.tsx';
import type { DropInRow } from '../dropInsView.ts';
import { say } from '../shareWords.ts';

/** How to join an upcoming session, or that it is not set yet. It opens outside the product. */
export function JoinLink({ row, isPrimary }: { row: DropInRow; isPrimary: boolean }) {
  if (row.joinLink === null) return row.noJoin ? <Text>{row.noJoin}</Text> : null;
  return (
    <Button
      as="a"
      href={row.joinLink}
      target="_blank"
      rel="noreferrer"
      appearance={isPrimary ? 'primary' : 'secondary'}
    >
      {say('join')}
      <VisuallyHidden>
        {row.title} {sayShared('opensNewWindow')}
      </VisuallyHidden>
    </Button>
  );
}
