import { Button, Text } from '@fluentui/react-components';
import { useMemo } from 'react';
import { useHubRow } from '../../data/hooks/useHubRow.ts';
import { highestMarking } from '../../domain/marking.ts';
import { entryKinds } from '../../domain/search.ts';
import { useAddress } from '../../ui/address.ts';
import { Notice } from '../../ui/Notice.tsx';
import { oldestAsOf } from '../../ui/oldestAsOf.ts';
import { Page } from '../../ui/Page.tsx';
import { say as sayShared } from '../../ui/uiWords.ts';
import { Hits } from './parts/Hits.tsx';
import { countInWords, hitGroups, notAllInWords } from './searchView.ts';
import { say } from './searchWords.ts';
import { useFind } from './useFind.ts';
import { useFindable } from './useFindable.ts';

/** What was found for the words in the address, grouped by kind. */
export function SearchPage() {
  const words = useAddress().query.get('for')?.trim() ?? '';
  const { hub } = useHubRow();
  const { entries, lists } = useFindable();
  const { find, hasFailed, again } = useFind(entries);
  const found = useMemo(() => (find && words !== '' ? find(words) : []), [find, words]);
  const progress = entryKinds.map((kind) => ({
    kind,
    hasFailed: lists[kind].error !== null,
    ...lists[kind],
  }));
  const notAll = notAllInWords(progress);
  return (
    <Page
      title={say('title')}
      line={[hub?.title ?? null]}
      asOf={oldestAsOf(Object.values(lists))}
      marking={highestMarking(found.map(({ marking }) => marking))}
    >
      {hasFailed ? (
        <Notice intent="error" actions={<Button onClick={again}>{sayShared('tryAgain')}</Button>}>
          {say('broke')}
        </Notice>
      ) : null}
      <div>
        <Text block role="status">
          {words !== '' && find ? countInWords(words, found.length, notAll.length === 0) : ''}
        </Text>
        {notAll.map((sentence) => (
          <Text key={sentence} block>
            {sentence}
          </Text>
        ))}
      </div>
      {words === '' ? <Text block>{say('ask')}</Text> : null}
      {words !== '' && find && found.length === 0 ? <Text block>{say('tryOther')}</Text> : null}
      {hitGroups(found).map((group) => (
        <Hits key={`${group.kind} ${words}`} group={group} />
      ))}
    </Page>
  );
}
