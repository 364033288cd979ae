import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useOutbox } from '../../../data/hooks/useOutbox.ts';
import { addresses } from '../../../domain/addresses.ts';
import { asks } from '../../../domain/asks.ts';
import type { Ask } from '../../../domain/asks.ts';
import { highestMarking } from '../../../domain/marking.ts';
import { arrivedFrom } from '../../../ui/arrival.ts';
import { CopyLink } from '../../../ui/CopyLink.tsx';
import { LoadState } from '../../../ui/LoadState.tsx';
import { oldestAsOf } from '../../../ui/oldestAsOf.ts';
import { Page } from '../../../ui/Page.tsx';
import { QuietButtons } from '../../../ui/QuietButtons.tsx';
import { SaveState } from '../../../ui/records/SaveState.tsx';
import { StateText } from '../../../ui/StateText.tsx';
import { PlaceLink } from '../../../ui/TextLink.tsx';
import { turnOf } from '../askTurn.ts';
import { askFacts, sentenceOf, standingOf } from '../askView.ts';
import { say } from '../asksWords.ts';
import { useAsks } from '../useAsks.ts';
import type { AsksData } from '../useAsks.ts';
import { Facts } from './Facts.tsx';
import { Turn } from './Turn.tsx';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    maxWidth: '720px',
    overflowWrap: 'anywhere',
  },
  sentence: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
});

/** One question alone, for whoever comes by its link. */
export function OneAsk({ askKey }: { askKey: string }) {
  const data = useAsks();
  const { hub, lists, asked } = data;
  // Who comes by its link sees only that question.
  const [isFromList] = useState(() => arrivedFrom() === addresses.asks);
  const ask = asked.find(({ recordKey }) => recordKey === askKey);
  return (
    <Page
      key={ask ? 'known' : 'unknown'}
      title={ask?.title ?? say('title')}
      line={[hub?.title ?? null]}
      asOf={oldestAsOf([lists.asks, lists.posts])}
      marking={highestMarking([ask?.marking ?? null])}
      back={isFromList ? { to: addresses.asks, label: say('one.back') } : undefined}
      actions={
        ask ? (
          <QuietButtons>
            <CopyLink address={addresses.ask(askKey)} label={ask.title} />
          </QuietButtons>
        ) : null
      }
    >
      <LoadState lists={[lists.asks, lists.posts]} what={say('one.wait')}>
        {ask ? <Question ask={ask} data={data} /> : lists.asks.hasAnswered ? <Gone /> : null}
      </LoadState>
    </Page>
  );
}

function Question({ ask, data }: { ask: Ask; data: AsksData }) {
  const styles = useStyles();
  const { today, context } = data;
  const { entries } = useOutbox();
  const standing = standingOf(ask, today);
  const entry = entries.find(({ list, key }) => list === asks.name && key === ask.recordKey) ?? null;
  return (
    <div className={styles.root}>
      <div>
        <p className={styles.sentence}>{sentenceOf(ask, context)}</p>
        <StateText icon={standing.icon}>{standing.words}</StateText>
      </div>
      <Facts facts={askFacts(ask, context)} />
      <SaveState list={asks.name} recordKey={ask.recordKey} />
      <Turn ask={ask} data={data} turn={turnOf(ask, data, context)} entry={entry} />
    </div>
  );
}

function Gone() {
  return (
    <Text>
      {say('one.gone')} <PlaceLink to={addresses.asks}>{say('one.all')}</PlaceLink>
    </Text>
  );
}
