import { useQuery } from '@tanstack/react-query';
import { accessDifferences, changesFor, isSameMember } from '../../domain/access.ts';
import type { AccessDifference, GroupMember } from '../../domain/access.ts';
import { posts } from '../../domain/posts.ts';
import type { StoreError } from '../storeError.ts';
import { toStoreError } from '../storeError.ts';
import { useData } from './DataContext.tsx';
import { useHubRow } from './useHubRow.ts';
import { useList } from './useList.ts';
import { useSiteOwner } from './useSiteOwner.ts';

/** How putting one difference right ended; `unseen` where SharePoint took it and does not show it yet. */
export interface RightPut {
  difference: AccessDifference;
  failure: StoreError | 'unseen' | null;
}

/** Where posts and groups disagree, for somebody who may put it right. */
export interface Access {
  /** False in the tab and for everybody who may not manage the site: then nothing is asked. */
  mayPutRight: boolean;
  /** Null until posts and groups have both answered in this visit. */
  differences: readonly AccessDifference[] | null;
  /** True where a post could not be read: then nobody is proposed for leaving, whose post it might be. */
  isPartly: boolean;
  error: StoreError | null;
  /** Puts these right, one after another, and looks again. Never throws. */
  putRight: (differences: readonly AccessDifference[]) => Promise<RightPut[]>;
  retry: () => void;
}

/** Differences are only told from posts and groups that SharePoint sent in this visit, never from kept ones. */
export function useAccess(): Access {
  const { people, failures } = useData();
  const { site, mayManage } = useSiteOwner();
  const { today, list: hubList } = useHubRow();
  const postList = useList(posts);
  const { data, error, refetch } = useQuery({
    queryKey: ['groupMembers'],
    queryFn: () => site!.access.members(),
    enabled: site !== null && mayManage === true,
    staleTime: 60_000,
    retry: false,
  });
  const isPartly = postList.faults.length > 0;
  const differencesTo = (members: readonly GroupMember[]) =>
    accessDifferences(postList.items, members, today, people.me()).filter(
      ({ kind }) => kind === 'cannotYet' || !isPartly,
    );

  const putOne = async (difference: AccessDifference, members: GroupMember[]): Promise<StoreError | null> => {
    try {
      const { add, remove } = changesFor(difference, members);
      for (const member of add) await site!.access.add(member);
      for (const member of remove) await site!.access.remove(member);
      members.push(...add);
      remove.forEach((gone) =>
        members.splice(
          members.findIndex((one) => isSameMember(one, gone)),
          1,
        ),
      );
      return null;
    } catch (thrown) {
      failures.note(null, thrown);
      return toStoreError(thrown);
    }
  };

  const putRight: Access['putRight'] = async (differences) => {
    const members = [...(data ?? [])];
    const done: RightPut[] = [];
    for (const difference of differences)
      done.push({ difference, failure: await putOne(difference, members) });
    const left = (await refetch()).data;
    const isLeft = (difference: AccessDifference) =>
      left !== undefined && differencesTo(left).some((one) => isSameDifference(one, difference));
    return done.map((one) =>
      one.failure === null && isLeft(one.difference) ? { ...one, failure: 'unseen' } : one,
    );
  };

  const hasAnswered = postList.hasAnswered && hubList.hasAnswered;
  return {
    mayPutRight: site !== null && mayManage === true,
    differences: data && hasAnswered ? differencesTo(data) : null,
    isPartly,
    error: error ? toStoreError(error) : null,
    putRight,
    retry: () => void refetch(),
  };
}

function isSameDifference(a: AccessDifference, b: AccessDifference): boolean {
  return a.kind === b.kind && isSameMember(a, b);
}
