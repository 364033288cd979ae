import { Text } from '@fluentui/react-components';
import { useState } from 'react';
import { useRuns } from '../../../data/hooks/useRuns.ts';
import { addresses } from '../../../domain/addresses.ts';
import type { AnswerRead } from '../../../domain/peer/answer.ts';
import { ChooseFile } from '../../../ui/ChooseFile.tsx';
import { LoadState } from '../../../ui/LoadState.tsx';
import { oldestAsOf } from '../../../ui/oldestAsOf.ts';
import { Page } from '../../../ui/Page.tsx';
import { RunProgress } from '../../../ui/records/RunProgress.tsx';
import type { Matrix } from '../useMatrix.ts';
import { say } from './answerWords.ts';
import { AnswerPreview } from './parts/AnswerPreview.tsx';
import { openAnswer, openPasted } from './peerFile.ts';
import { toOpened } from './peerRefused.ts';
import { usePeerStyles } from './peerStyles.ts';
import { say as sayPeer } from './peerWords.ts';
import { useAnswer } from './useAnswer.ts';

/** Brings an answer back: the file, who answers, what would be written, [Write these views]. */
export function AnswerPage({ matrix }: { matrix: Matrix }) {
  const answer = useAnswer(matrix);
  const { hub, lists } = matrix;
  const name = say('pastedName');
  const [opened, setOpened] = useState<{ read: AnswerRead; key: string } | null>(null);
  return (
    <Page
      title={say('title')}
      line={[hub?.title ?? null]}
      asOf={oldestAsOf(answer.behind)}
      back={{ to: addresses.peer, label: sayPeer('backPeer') }}
    >
      <AnswerRuns />
      {lists.hub.hasAnswered && hub?.forceKey === null ? <Text>{sayPeer('noForce')}</Text> : null}
      {hub?.forceKey ? (
        <LoadState lists={answer.behind} what={sayPeer('wait')}>
          <ChooseFile
            label={say(opened ? 'another' : 'choose')}
            hint={say('chooseHint')}
            accept=".zip,.json,.xlsx,.xlsm,.csv,.docx"
            isPrimary={opened === null}
            open={async (file) => toOpened(await openAnswer(file))}
            onOpened={(read) => setOpened({ read, key: crypto.randomUUID() })}
            paste={{
              ...{ label: say('paste'), hint: say('pasteHint'), name },
              open: async (pasted) => toOpened(await openPasted(pasted, name)),
            }}
          />
          {opened ? (
            <AnswerPreview key={opened.key} answer={answer} read={opened.read} runKey={opened.key} />
          ) : null}
        </LoadState>
      ) : null}
    </Page>
  );
}

/** Answers that are being written, or were a moment ago. */
function AnswerRuns() {
  const styles = usePeerStyles();
  const { entries } = useRuns();
  const own = entries.filter(({ kind }) => kind === 'peerAnswer');
  if (own.length === 0) return null;
  return (
    <div className={styles.part}>
      {own.map(({ key }) => (
        <RunProgress key={key} run={key} />
      ))}
    </div>
  );
}
