import { Text } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import { useRuns } from '../../../data/hooks/useRuns.ts';
import { addresses } from '../../../domain/addresses.ts';
import { useAddress } from '../../../ui/address.ts';
import { LoadState } from '../../../ui/LoadState.tsx';
import { oldestAsOf } from '../../../ui/oldestAsOf.ts';
import { Page } from '../../../ui/Page.tsx';
import { RunProgress } from '../../../ui/records/RunProgress.tsx';
import { PlaceLink } from '../../../ui/TextLink.tsx';
import { useWhyNotLead } from '../cycle/useWhyNotLead.ts';
import type { Matrix } from '../useMatrix.ts';
import { EditionList } from './EditionList.tsx';
import { say } from './editionsWords.ts';
import { useEditionStyles } from './editionStyles.ts';

const LoadEdition = lazy(() =>
  import(/* webpackChunkName: "load-edition" */ './LoadEdition.tsx').then((part) => ({
    default: part.LoadEdition,
  })),
);

/** The editions of all frameworks, and the page that loads one. */
export function EditionsPage({ matrix }: { matrix: Matrix }) {
  const styles = useEditionStyles();
  const isLoading = useAddress().path.split('/')[3] === 'new';
  const { lists, hub } = matrix;
  const shown = [lists.frameworks, lists.standards, lists.cycles];
  return (
    <Page title={say(isLoading ? 'loadTitle' : 'title')} line={[hub?.title ?? null]} asOf={oldestAsOf(shown)}>
      <div className={styles.ways}>
        <PlaceLink to={isLoading ? addresses.editions : addresses.matrix}>
          {say(isLoading ? 'backEditions' : 'back')}
        </PlaceLink>
        {isLoading ? null : <PlaceLink to={addresses.notCovered}>{say('notCovered')}</PlaceLink>}
      </div>
      <EditionRuns />
      <LoadState lists={shown} what={say('wait')}>
        {isLoading ? <Loading matrix={matrix} /> : <All matrix={matrix} />}
      </LoadState>
    </Page>
  );
}

function All({ matrix }: { matrix: Matrix }) {
  const whyNot = useWhyNotLead('frameworks', matrix);
  return (
    <>
      <div>
        {whyNot === null ? (
          <PlaceLink to={addresses.loadEdition}>{say('load')}</PlaceLink>
        ) : (
          <Text>{whyNot}</Text>
        )}
      </div>
      <EditionList matrix={matrix} />
    </>
  );
}

function Loading({ matrix }: { matrix: Matrix }) {
  const whyNot = useWhyNotLead('frameworks', matrix);
  if (whyNot !== null) return <Text>{whyNot}</Text>;
  return (
    <Suspense>
      <LoadEdition matrix={matrix} />
    </Suspense>
  );
}

/** Editions that are being saved, or were a moment ago. */
function EditionRuns() {
  const styles = useEditionStyles();
  const { entries } = useRuns();
  const own = entries.filter(({ kind }) => kind === 'edition');
  if (own.length === 0) return null;
  return (
    <div className={styles.part}>
      {own.map(({ key }) => (
        <RunProgress key={key} run={key} />
      ))}
      <PlaceLink to={addresses.cycles}>{say('openCycles')}</PlaceLink>
    </div>
  );
}
