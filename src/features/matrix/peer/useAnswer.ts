import { useData } from '../../../data/hooks/DataContext.tsx';
import { useIsReadOnly } from '../../../data/hooks/useIsReadOnly.ts';
import { useList } from '../../../data/hooks/useList.ts';
import { useOutbox } from '../../../data/hooks/useOutbox.ts';
import { useFrozenPacks } from '../../../data/hooks/usePackFiles.ts';
import { useRuns } from '../../../data/hooks/useRuns.ts';
import { forces } from '../../../domain/forces.ts';
import { peerLevels } from '../../../domain/levels.ts';
import type { AnswerRead } from '../../../domain/peer/answer.ts';
import type { AnswerLine } from '../../../domain/peer/answerLines.ts';
import { answerLines } from '../../../domain/peer/answerLines.ts';
import type { AnswerRefusal, SentPack } from '../../../domain/peer/checkAnswer.ts';
import { answerRefusal } from '../../../domain/peer/checkAnswer.ts';
import { packStandard } from '../../../domain/peer/makePack.ts';
import { postsHeldBy } from '../../../domain/posts.ts';
import { wroteForceLevel } from '../../../domain/recordedViews.ts';
import { returns } from '../../../domain/returns.ts';
import { returnScope } from '../../../domain/returnScope.ts';
import { useSurroundings } from '../../../ui/SurroundingsContext.tsx';
import type { Matrix } from '../useMatrix.ts';
import { useReturnEvents } from '../useReturnEvents.ts';
import { signedReasons } from './answerView.ts';
import { sentPacks } from './packsOutView.ts';
import { ownForce } from './useAsk.ts';

/** Everything bringing an answer back stands on. */
export function useAnswer(matrix: Matrix) {
  const { hub, today, lists, cycle, ordered, views, file, framework } = matrix;
  const { lists: store } = useData();
  useOutbox(); // a refusal arrives through the outbox or a run
  const { entries } = useRuns();
  const isReadOnly = useIsReadOnly();
  const { me } = useSurroundings();
  const forceKey = hub?.forceKey ?? null;
  const scope = forceKey && cycle ? returnScope(forceKey, cycle.recordKey) : null;
  const rows = useList(returns, scope ?? '', scope !== null);
  const known = useList(forces);
  const { list, events } = useReturnEvents(matrix);
  const sent = sentPacks(events);
  const frozen = useFrozenPacks(sent);
  const self = views.readings?.self.levels ?? [];
  const peer = views.readings?.peer.levels ?? [];
  const rights = store.rights(peerLevels.name);
  const isDenied = entries.some(
    ({ kind, failed }) => kind === 'peerAnswer' && failed.some(({ error }) => error.kind === 'denied'),
  );
  const own = ownForce(known.items, forceKey, hub?.title ?? '');

  const read = (
    answer: AnswerRead,
  ): { refusal: AnswerRefusal | null; lines: AnswerLine[]; pack: SentPack | null } => {
    const event = sent.find(({ recordKey }) => recordKey === answer.packKey);
    const copy = event ? frozen.get(event.recordKey) : undefined;
    const pack = event ? { packKey: event.recordKey, pack: copy?.state === 'read' ? copy.pack : null } : null;
    const refusal = answerRefusal(answer, {
      force: own,
      frameworkKey: framework?.recordKey ?? null,
      sent: pack,
    });
    if (refusal !== null || pack === null) return { refusal, lines: [], pack };
    const asked = pack.pack?.contents ?? null;
    const upTo = asked?.marking ?? 'OFFICIAL';
    const now = ordered.map((standard) => {
      const part = rows.items.find((one) => one.standardKey === standard.recordKey && !one.withdrawn) ?? null;
      return packStandard(
        { standard, part, evidence: [], sent: new Set() },
        { file: file.content, self, upTo },
      );
    });
    const wroteIt = new Set(
      ordered.map(({ recordKey }) => recordKey).filter((key) => wroteForceLevel(me, key, self)),
    );
    const lines = answerLines(answer, {
      ...{ packKey: pack.packKey, asked: asked?.standards ?? null, now, standards: ordered },
      ...{ levels: asked?.levels ?? file.content?.levels ?? [], peer, today, wroteIt },
      inRow: (reasons) => signedReasons(reasons, answer, today),
    });
    return { refusal, lines, pack };
  };
  return {
    ...{ matrix, sent, frozen, read, own, events },
    held: postsHeldBy(me, lists.posts.items, today),
    forces: known.items,
    /** Whether rows can be added by this person; what was added can be put back only by who may change. */
    may: { add: isReadOnly || isDenied ? ('no' as const) : rights.add, undo: rights.change === 'yes' },
    behind: [lists.hub, lists.standards, lists.posts, rows, known, list, ...views.lists],
  };
}

export type Answer = ReturnType<typeof useAnswer>;
