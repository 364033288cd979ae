import { Button, Text } from '@fluentui/react-components';
import { useList } from '../../../data/hooks/useList.ts';
import type { useLinksFrom } from '../../../data/hooks/useLinksFrom.ts';
import { actions } from '../../../domain/actions.ts';
import type { Evidence } from '../../../domain/evidence.ts';
import { standards } from '../../../domain/frameworks.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { Section } from '../../../ui/Section.tsx';
import { errorInWords, say as sayUi } from '../../../ui/uiWords.ts';
import { say } from '../evidencePagesWords.ts';
import { servedRows } from '../itemView.ts';
import { RowList } from './RowList.tsx';

/** Everything the item proves, each a link. */
export function ServesPart({ item, from }: { item: Evidence; from: ReturnType<typeof useLinksFrom> }) {
  const around = { standards: useList(standards).items, actions: useList(actions).items };
  const rows = servedRows(item.recordKey, from.links ?? [], around);
  return (
    <Section title={say('serves')}>
      {from.error ? (
        <Notice intent="warning" actions={<Button onClick={from.retry}>{say('tryAgain')}</Button>}>
          {say('servesFailed', { why: errorInWords(from.error) })}
        </Notice>
      ) : from.links === null ? (
        <Text role="status">{sayUi('waiting', { what: say('servesWait') })}</Text>
      ) : rows.length === 0 ? (
        <Text>{say('servesNone')}</Text>
      ) : (
        <RowList rows={rows} />
      )}
    </Section>
  );
}
