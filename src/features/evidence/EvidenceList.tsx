import { Button, Field, Input, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { addresses } from '../../domain/addresses.ts';
import { highestMarking } from '../../domain/marking.ts';
import { goTo, useAddress } from '../../ui/address.ts';
import { LoadState } from '../../ui/LoadState.tsx';
import { MatrixPlaces } from '../../ui/MatrixPlaces.tsx';
import { oldestAsOf } from '../../ui/oldestAsOf.ts';
import { Page } from '../../ui/Page.tsx';
import { QuickFilters } from '../../ui/QuickFilters.tsx';
import { useLinkTo } from '../../ui/SurroundingsContext.tsx';
import { useArrivedFiles } from '../../ui/records/evidence/useArrivedFiles.ts';
import { filterChoices, filterIn, foundItems, nothingInWords } from './listView.ts';
import { say } from './evidencePagesWords.ts';
import { ItemRow } from './parts/ItemRow.tsx';
import { useItems } from './useItems.ts';

const useStyles = makeStyles({
  tools: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, maxWidth: '720px' },
  list: { listStyleType: 'none', margin: 0, padding: 0, maxWidth: '960px' },
  empty: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
});

const atOnce = 50;

/** Every item of the force: find it, or look at what has expired, lacks an owner or a file. */
export function EvidenceList() {
  const styles = useStyles();
  const state = useItems();
  const linkTo = useLinkTo();
  const { hub, items, today, lists } = state;
  useArrivedFiles(state.itemsInService);
  const filter = filterIn(useAddress().query);
  const [words, setWords] = useState('');
  const [shown, setShown] = useState(atOnce);
  const found = foundItems(items, filter, words, today);
  const around = { ...state.serving, items, today, events: [], postsByKey: state.postsByKey, toKey: null };
  const narrow = (to: string | null) => {
    setShown(atOnce);
    goTo(to === null ? addresses.evidence : addresses.evidenceWhere(to), { replace: true });
  };
  const nothing = nothingInWords(items, words);
  return (
    <Page
      title={say('title')}
      line={[hub?.title ?? null]}
      asOf={oldestAsOf([lists.hub, lists.items])}
      marking={highestMarking(items.map(({ marking }) => marking))}
      actions={
        <Button as="a" href={linkTo(addresses.takeEvidence)}>
          {say('take')}
        </Button>
      }
    >
      <MatrixPlaces />
      <LoadState lists={[lists.hub, lists.items]} what={say('title')}>
        <div className={styles.tools}>
          <Field label={say('find')}>
            <Input type="search" dir="auto" value={words} onChange={(_, { value }) => setWords(value)} />
          </Field>
          <QuickFilters
            filters={filterChoices(items, filter, today)}
            on={filter === 'all' ? null : filter}
            onChange={narrow}
          />
        </div>
        <Text role="status">{found.length > 0 ? say('count', { count: found.length }) : ''}</Text>
        {found.length === 0 && lists.items.hasAnswered ? (
          <div className={styles.empty}>
            <Text>{nothing.words}</Text>
            {nothing.canClear ? (
              <Button
                onClick={() => {
                  setWords('');
                  narrow(null);
                }}
              >
                {say('clear')}
              </Button>
            ) : null}
          </div>
        ) : null}
        <ul className={styles.list}>
          {found.slice(0, shown).map((item) => (
            <ItemRow key={item.recordKey} item={item} around={around} />
          ))}
        </ul>
        {found.length > shown ? (
          <div>
            <Button onClick={() => setShown(shown + atOnce)}>
              {say('more', { count: Math.min(atOnce, found.length - shown) })}
            </Button>
          </div>
        ) : null}
      </LoadState>
    </Page>
  );
}
