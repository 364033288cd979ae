import { Text } from '@fluentui/react-components';
import { addresses } from '../../domain/addresses.ts';
import { useAddress } from '../../ui/address.ts';
import { LoadState } from '../../ui/LoadState.tsx';
import { oldestAsOf } from '../../ui/oldestAsOf.ts';
import { Page } from '../../ui/Page.tsx';
import { Troubles } from '../../ui/records/Troubles.tsx';
import { say } from './handoverWords.ts';
import { HandoverCard } from './parts/HandoverCard.tsx';
import { KeepIt } from './parts/KeepIt.tsx';
import { useHandover } from './useHandover.ts';

/** The hand-over of one post: `/posts/{key}/hand-over`. */
export function HandoverPage() {
  const { path } = useAddress();
  const postKey = decodeURIComponent(path.split('/')[2] ?? '');
  const { card, posts, lists, isWhole } = useHandover(postKey);
  return (
    <Page
      title={card?.view.title ?? say('titleUnknown')}
      line={[card?.hub?.title ?? null]}
      asOf={oldestAsOf(lists)}
      marking={card?.view.marking ?? 'OFFICIAL'}
      actions={card ? <KeepIt card={card} /> : null}
      back={{ to: card ? addresses.post(postKey) : addresses.posts, label: say('backToPost') }}
    >
      {card ? (
        <>
          <Troubles lists={lists} />
          <HandoverCard key={postKey} card={card} isWhole={isWhole} />
        </>
      ) : (
        <LoadState lists={[posts]} what={say('thePost')}>
          {posts.hasAnswered ? <Text>{say('notFound')}</Text> : null}
        </LoadState>
      )}
    </Page>
  );
}
