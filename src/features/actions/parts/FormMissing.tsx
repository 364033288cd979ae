import { Button } from '@fluentui/react-components';
import { Notice } from '../../../ui/Notice.tsx';
import { errorInWords, say as sayUi } from '../../../ui/uiWords.ts';

/** The code of a part did not arrive. */
export function FormMissing() {
  const again = <Button onClick={() => location.reload()}>{sayUi('reload')}</Button>;
  return (
    <Notice intent="warning" actions={again}>
      {errorInWords({ kind: 'offline' })}
    </Notice>
  );
}
