import { Button, Text } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import { useRuns } from '../../../data/hooks/useRuns.ts';
import { addresses } from '../../../domain/addresses.ts';
import { useAddress } from '../../../ui/address.ts';
import { LoadState } from '../../../ui/LoadState.tsx';
import { MatrixPlaces } from '../../../ui/MatrixPlaces.tsx';
import { oldestAsOf } from '../../../ui/oldestAsOf.ts';
import { Page } from '../../../ui/Page.tsx';
import { RunProgress } from '../../../ui/records/RunProgress.tsx';
import { useLinkTo } from '../../../ui/SurroundingsContext.tsx';
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
  const isLoading = useAddress().path.split('/')[3] === 'new';
  const { lists, hub } = matrix;
  const shown = [lists.frameworks, lists.standards, lists.cycles];
  return (
    <Page
      key={isLoading ? 'load' : 'all'}
      title={say(isLoading ? 'loadTitle' : 'title')}
      line={[hub?.title ?? null]}
      asOf={oldestAsOf(shown)}
      back={isLoading ? { to: addresses.editions, label: say('backEditions') } : undefined}
    >
      {isLoading ? null : <MatrixPlaces />}
      <EditionRuns />
      <LoadState lists={shown} what={say('wait')}>
        {isLoading ? <Loading matrix={matrix} /> : <All matrix={matrix} />}
      </LoadState>
    </Page>
  );
}

function All({ matrix }: { matrix: Matrix }) {
  const styles = useEditionStyles();
  const linkTo = useLinkTo();
  const whyNot = useWhyNotLead('frameworks', matrix);
  return (
    <>
      {whyNot === null ? null : <Text>{whyNot}</Text>}
      <div className={styles.ways}>
        {whyNot === null ? (
          <Button as="a" href={linkTo(addresses.loadEdition)}>
            {say('load')}
          </Button>
        ) : null}
        <Button as="a" href={linkTo(addresses.notCovered)}>
          {say('notCovered')}
        </Button>
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
