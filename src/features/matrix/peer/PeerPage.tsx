import { Text } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import type { ComponentType } from 'react';
import { addresses } from '../../../domain/addresses.ts';
import { useAddress } from '../../../ui/address.ts';
import { MatrixPlaces } from '../../../ui/MatrixPlaces.tsx';
import { oldestAsOf } from '../../../ui/oldestAsOf.ts';
import { Page } from '../../../ui/Page.tsx';
import { Section } from '../../../ui/Section.tsx';
import { PlaceLink } from '../../../ui/TextLink.tsx';
import type { Matrix } from '../useMatrix.ts';
import { PacksOut } from './parts/PacksOut.tsx';
import { usePeerStyles } from './peerStyles.ts';
import { say } from './peerWords.ts';

type Step = ComponentType<{ matrix: Matrix }>;

const steps: Readonly<Record<string, Step>> = {
  new: lazy(() =>
    import(/* webpackChunkName: "page-ask-peer" */ './AskPage.tsx').then((page) => ({
      default: page.AskPage,
    })),
  ),
  review: lazy(() =>
    import(/* webpackChunkName: "page-review-pack" */ './ReviewPage.tsx').then((page) => ({
      default: page.ReviewPage,
    })),
  ),
  answer: lazy(() =>
    import(/* webpackChunkName: "page-peer-answer" */ './AnswerPage.tsx').then((page) => ({
      default: page.AnswerPage,
    })),
  ),
};

const ways = [
  { way: 'ask', to: addresses.askPeer },
  { way: 'review', to: addresses.reviewPack },
  { way: 'answer', to: addresses.peerAnswer },
] as const;

/** Another force's view, out and back by file: the three ways, and the packs that went out. */
export function PeerPage({ matrix }: { matrix: Matrix }) {
  const Step = steps[useAddress().path.split('/')[3] ?? ''];
  if (!Step) return <Overview matrix={matrix} />;
  return (
    <Suspense>
      <Step matrix={matrix} />
    </Suspense>
  );
}

function Overview({ matrix }: { matrix: Matrix }) {
  const styles = usePeerStyles();
  const { hub, lists } = matrix;
  return (
    <Page
      title={say('title')}
      line={[hub?.title ?? null]}
      asOf={oldestAsOf([lists.hub, lists.cycles, lists.standards])}
    >
      <MatrixPlaces />
      <Text className={styles.text}>{say('about')}</Text>
      <Section title={say('waysTitle')}>
        <ul className={styles.plain}>
          {ways.map(({ way, to }) => (
            <li key={way} className={styles.way}>
              <span>
                <PlaceLink to={to}>{say(`way.${way}`)}</PlaceLink>
              </span>
              <span className={styles.quiet}>{say(`way.${way}About`)}</span>
            </li>
          ))}
        </ul>
      </Section>
      {hub?.forceKey ? <PacksOut matrix={matrix} /> : null}
      {lists.hub.hasAnswered && hub?.forceKey === null ? <Text>{say('noForce')}</Text> : null}
    </Page>
  );
}
