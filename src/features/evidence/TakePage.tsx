import { Text } from '@fluentui/react-components';
import { addresses } from '../../domain/addresses.ts';
import { highestMarking } from '../../domain/marking.ts';
import { LoadState } from '../../ui/LoadState.tsx';
import { oldestAsOf } from '../../ui/oldestAsOf.ts';
import { Page } from '../../ui/Page.tsx';
import { say as sayPages } from './evidencePagesWords.ts';
import { TakeForm } from './parts/TakeForm.tsx';
import { say } from './takeWords.ts';
import { useItems } from './useItems.ts';
import { useTakeOptions } from './useTakeOptions.ts';

/** One zip with the evidence of some standards or questions. */
export function TakePage() {
  const state = useItems();
  const options = useTakeOptions(state);
  const { hub, lists, items } = state;
  return (
    <Page
      title={say('title')}
      line={[hub?.title ?? null]}
      asOf={oldestAsOf([lists.hub, lists.items, ...options.lists])}
      marking={highestMarking(items.map(({ marking }) => marking))}
      back={{ to: addresses.evidence, label: sayPages('toAll') }}
    >
      <Text>{say('about')}</Text>
      <LoadState lists={[lists.hub, lists.items, ...options.lists]} what={sayPages('title')}>
        {state.forceKey === null && hub !== null ? <Text>{sayPages('noForce')}</Text> : null}
        {state.forceKey !== null ? <TakeForm state={state} options={options} /> : null}
      </LoadState>
    </Page>
  );
}
