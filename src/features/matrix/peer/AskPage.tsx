import { Text } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { DraftState } from '../../../data/hooks/useDraft.ts';
import { useDraft } from '../../../data/hooks/useDraft.ts';
import { addresses } from '../../../domain/addresses.ts';
import { asOfWords } from '../../../ui/dayWords.ts';
import { LoadState } from '../../../ui/LoadState.tsx';
import { oldestAsOf } from '../../../ui/oldestAsOf.ts';
import { Page } from '../../../ui/Page.tsx';
import type { Matrix } from '../useMatrix.ts';
import type { AskTyped } from './askForm.ts';
import { newAsk } from './askForm.ts';
import { AskFields } from './parts/AskFields.tsx';
import { ChooseStandards } from './parts/ChooseStandards.tsx';
import { MakePack } from './parts/MakePack.tsx';
import { usePeerStyles } from './peerStyles.ts';
import { say } from './peerWords.ts';
import type { Ask } from './useAsk.ts';
import { useAsk } from './useAsk.ts';

/** Asks another force: whom and what, which standards, what leaves, the file. */
export function AskPage({ matrix }: { matrix: Matrix }) {
  const ask = useAsk(matrix);
  const { hub, lists, cycle } = matrix;
  const draft = useDraft<AskTyped>(`peer/ask/${cycle?.recordKey ?? ''}`);
  return (
    <Page
      title={say('askTitle')}
      line={[hub?.title ?? null]}
      asOf={oldestAsOf(ask.behind)}
      back={{ to: addresses.peer, label: say('backPeer') }}
    >
      {lists.hub.hasAnswered && hub?.forceKey === null ? <Text>{say('noForce')}</Text> : null}
      {hub?.forceKey ? (
        <LoadState lists={ask.behind} what={say('wait')}>
          {ask.mayAsk ? null : <Text>{say('mayNot')}</Text>}
          {ask.mayAsk && draft.isKnown && cycle ? <Form ask={ask} draft={draft} /> : null}
        </LoadState>
      ) : null}
    </Page>
  );
}

function Form({ ask, draft }: { ask: Ask; draft: DraftState<AskTyped> }) {
  const styles = usePeerStyles();
  const newKey = () => `pack-${crypto.randomUUID()}`;
  const [typed, setTyped] = useState(() => draft.fields ?? newAsk(newKey(), ask.held[0]?.title ?? ''));
  const [isTried, setTried] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const change = (part: Partial<AskTyped>) => {
    const next = { ...typed, ...part };
    setTyped(next);
    draft.keep(next);
  };
  const tryIt = () => {
    setTried(true);
    // Fields say they are wrong once they are drawn again.
    requestAnimationFrame(() => root.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
  };
  return (
    <div ref={root} className={styles.form}>
      <AskFields ask={ask} typed={typed} isTried={isTried} onChange={change} />
      <ChooseStandards ask={ask} typed={typed} onChange={change} />
      <MakePack
        ask={ask}
        typed={typed}
        onTried={tryIt}
        onMade={() => {
          // The next pack is another one, to the same form.
          change({ packKey: newKey() });
          void draft.drop().catch(() => undefined);
        }}
      />
      <Text role="status" size={200} className={styles.quiet}>
        {draft.keptAt ? say('kept', { time: asOfWords(draft.keptAt, new Date()) }) : ''}
      </Text>
    </div>
  );
}
