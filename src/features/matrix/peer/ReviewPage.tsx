import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { DraftState } from '../../../data/hooks/useDraft.ts';
import { useDraft } from '../../../data/hooks/useDraft.ts';
import { addresses } from '../../../domain/addresses.ts';
import type { PackFile } from '../../../domain/peer/pack.ts';
import { ChooseFile } from '../../../ui/ChooseFile.tsx';
import { LoadState } from '../../../ui/LoadState.tsx';
import { Page } from '../../../ui/Page.tsx';
import type { Matrix } from '../useMatrix.ts';
import { ReviewPack } from './parts/ReviewPack.tsx';
import type { OpenedPack } from './peerFile.ts';
import { openPack } from './peerFile.ts';
import { toOpened } from './peerRefused.ts';
import { say as sayPeer } from './peerWords.ts';
import { say } from './reviewWords.ts';

/** What is kept of the pack in hand, so that a reload does not ask for the file. */
type Kept = { name: string; pack: PackFile };

/** Reviews another force's pack: the file, then one standard at a time, then the answer as a file. */
export function ReviewPage({ matrix }: { matrix: Matrix }) {
  const draft = useDraft<Kept>('peer/review');
  return draft.isKnown ? <Reviewing matrix={matrix} draft={draft} /> : null;
}

function Reviewing({ matrix, draft }: { matrix: Matrix; draft: DraftState<Kept> }) {
  const [opened, setOpened] = useState<OpenedPack | null>(() =>
    draft.fields ? { ...draft.fields, files: null } : null,
  );
  const { lists } = matrix;
  const take = (next: OpenedPack) => {
    setOpened(next);
    // What is marked higher rests on no device; the reviewer's own words are theirs.
    if (next.pack.contents.marking === 'OFFICIAL') draft.keep({ name: next.name, pack: next.pack });
    else void draft.drop().catch(() => undefined);
  };
  const putAway = () => {
    setOpened(null);
    void draft.drop().catch(() => undefined);
  };
  const contents = opened?.pack.contents;
  return (
    <Page
      title={contents ? say('titleOf', { force: contents.from.force }) : say('title')}
      line={[contents?.cycle.title ?? matrix.hub?.title ?? null]}
      asOf={null}
      marking={contents?.marking ?? 'OFFICIAL'}
      back={{ to: addresses.peer, label: sayPeer('backPeer') }}
    >
      <LoadState lists={[lists.hub, lists.posts]} what={sayPeer('wait')}>
        {opened ? <ReviewPack key={opened.pack.contents.key} matrix={matrix} opened={opened} /> : null}
        <ChooseFile
          label={say(opened ? 'another' : 'choose')}
          hint={say('chooseHint')}
          accept=".zip,.json"
          isPrimary={opened === null}
          open={async (file) => toOpened(await openPack(file))}
          onOpened={take}
        />
        {opened ? (
          <div>
            <Button onClick={putAway}>{say('forget')}</Button>
          </div>
        ) : null}
      </LoadState>
    </Page>
  );
}
