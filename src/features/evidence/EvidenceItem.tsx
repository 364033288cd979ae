import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useLinksFrom } from '../../data/hooks/useLinksFrom.ts';
import { addresses } from '../../domain/addresses.ts';
import type { Evidence } from '../../domain/evidence.ts';
import { highestMarking } from '../../domain/marking.ts';
import { CopyLink } from '../../ui/CopyLink.tsx';
import { LoadState } from '../../ui/LoadState.tsx';
import { oldestAsOf } from '../../ui/oldestAsOf.ts';
import { Page } from '../../ui/Page.tsx';
import { QuietButtons } from '../../ui/QuietButtons.tsx';
import { useArrivedFiles } from '../../ui/records/evidence/useArrivedFiles.ts';
import { say } from './evidencePagesWords.ts';
import { FrozenPart } from './parts/FrozenPart.tsx';
import { ItemFacts } from './parts/ItemFacts.tsx';
import { ItemHistory } from './parts/ItemHistory.tsx';
import { ServesPart } from './parts/ServesPart.tsx';
import { VersionsPart } from './parts/VersionsPart.tsx';
import { useItemChanges } from './useItemChanges.ts';
import { useItems } from './useItems.ts';
import type { ItemsState } from './useItems.ts';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXL,
    maxWidth: '720px',
    overflowWrap: 'anywhere',
  },
});

/** One item: what it is, everything it proves, its versions, what was kept of it, its history. */
export function EvidenceItem({ itemKey }: { itemKey: string }) {
  const styles = useStyles();
  const state = useItems();
  const { hub, items, lists } = state;
  useArrivedFiles(state.itemsInService);
  const item = items.find(({ recordKey }) => recordKey === itemKey) ?? null;
  const title = item?.title ?? say('title');
  return (
    <Page
      title={title}
      line={[hub?.title ?? null]}
      asOf={oldestAsOf([lists.hub, lists.items])}
      marking={highestMarking([item?.marking ?? null])}
      back={{ to: addresses.evidence, label: say('toAll') }}
      actions={
        item ? (
          <QuietButtons>
            <CopyLink address={addresses.evidenceItem(itemKey)} label={title} />
          </QuietButtons>
        ) : undefined
      }
    >
      <LoadState lists={[lists.hub, lists.items]} what={say('title')}>
        {item ? (
          <div className={styles.root}>
            <Whole state={state} item={item} />
          </div>
        ) : lists.items.hasAnswered ? (
          <Text>{say('noSuch')}</Text>
        ) : null}
      </LoadState>
    </Page>
  );
}

function Whole({ state, item }: { state: ItemsState; item: Evidence }) {
  const from = useLinksFrom(item.recordKey);
  const changes = useItemChanges(state, item, from.links ?? []);
  return (
    <>
      <ItemFacts state={state} item={item} changes={changes} isServingKnown={from.links !== null} />
      <ServesPart item={item} from={from} />
      <VersionsPart item={item} items={state.items} />
      <FrozenPart item={item} forceKey={state.forceKey} />
      <ItemHistory item={item} />
    </>
  );
}
