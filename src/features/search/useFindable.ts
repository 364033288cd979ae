import { useContentFile } from '../../data/hooks/useContentFile.ts';
import { useHubRow } from '../../data/hooks/useHubRow.ts';
import type { AnyList } from '../../data/hooks/useList.ts';
import { useList } from '../../data/hooks/useList.ts';
import { actions } from '../../domain/actions.ts';
import { asks } from '../../domain/asks.ts';
import { bodies } from '../../domain/bodies.ts';
import { commitmentFile, commitmentInForce, commitments } from '../../domain/commitments.ts';
import { currentCycle, cycles } from '../../domain/cycles.ts';
import { dropIns } from '../../domain/dropIns.ts';
import { standards } from '../../domain/frameworks.ts';
import { standardsOf } from '../../domain/returnProgress.ts';
import { posts } from '../../domain/posts.ts';
import { practices } from '../../domain/practices.ts';
import { useMemo } from 'react';
import { entriesOf } from '../../domain/search.ts';
import type { Entry, EntryKind } from '../../domain/search.ts';

/** Everything that can be found, as far as it is loaded, and the list behind each kind. */
export function useFindable(): { entries: Entry[]; lists: Record<EntryKind, AnyList> } {
  const { today } = useHubRow();
  const cycle = currentCycle(useList(cycles).items, today);
  const editionKey = cycle?.frameworkKey ?? null;
  const lists = {
    body: useList(bodies),
    action: useList(actions),
    standard: useList(standards),
    dropIn: useList(dropIns),
    practice: useList(practices),
    post: useList(posts),
    ask: useList(asks),
    commitment: useList(commitments),
  };
  const inForce = commitmentInForce(lists.commitment.items, today);
  const { content } = useContentFile(inForce?.filePath ?? null, commitmentFile);
  const { body, action, standard, dropIn, practice, post, ask, commitment } = lists;
  const entries = useMemo(
    () =>
      entriesOf({
        bodies: body.items,
        actions: action.items,
        // Addresses of standards are numbers in the edition in use.
        standards: standardsOf(standard.items, editionKey),
        dropIns: dropIn.items,
        practices: practice.items,
        posts: post.items,
        asks: ask.items,
        commitments: commitment.items,
        headings: content?.headings.map(({ heading }) => heading) ?? [],
      }),
    [
      body.items,
      action.items,
      standard.items,
      dropIn.items,
      practice.items,
      post.items,
      ask.items,
      commitment.items,
      content,
      editionKey,
    ],
  );
  return { entries, lists };
}
