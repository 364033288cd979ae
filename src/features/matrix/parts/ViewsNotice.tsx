import type { AnyList, ListState } from '../../../data/hooks/useList.ts';
import type { selfLevels } from '../../../domain/levels.ts';
import { LoadState } from '../../../ui/LoadState.tsx';
import { say } from '../matrixWords.ts';

interface ViewsNoticeProps {
  lists: readonly ListState<typeof selfLevels>[];
  /** Further lists of which something is to be told. */
  also?: readonly AnyList[];
}

/** What went wrong with the lists of views, and nothing else: what is known stays on screen beside it. */
export function ViewsNotice({ lists, also = [] }: ViewsNoticeProps) {
  const isWaiting = lists.every((list) => list.asOf === null && list.error === null);
  const told = lists.filter(
    (list) => list.error !== null || list.faults.length > 0 || (list.asOf !== null && !list.isComplete),
  );
  const shown = isWaiting ? lists : [...told, ...also];
  if (shown.length === 0) return null;
  return (
    <LoadState lists={shown} what={say('waitViews')}>
      {null}
    </LoadState>
  );
}
