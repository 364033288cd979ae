import { Button } from '@fluentui/react-components';
import { Notice } from '../ui/Notice.tsx';
import { say } from '../ui/uiWords.ts';

/** Stands in the place of a page that broke. */
export function BrokenNotice() {
  return (
    <Notice intent="error" actions={<Button onClick={() => location.reload()}>{say('reload')}</Button>}>
      {say('brokePage')}
    </Notice>
  );
}
