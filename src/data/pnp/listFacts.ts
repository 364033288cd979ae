import { SPCollection } from '@pnp/sp/spqueryable.js';
import type { Answer } from '../line/answer.ts';
import { isThrottled } from '../line/throttling.ts';
import type { Rights } from '../listStore.ts';
import type { Call } from './call.ts';

/** What SharePoint says of every list at once: how many rows, and what this person may do. It rides along with a read. */
export interface ListFacts {
  /** The question, where it is time to ask it. */
  due: () => Call | null;
  /** The answer; null where none came. */
  take: (answer: Answer | null) => void;
  /** Rows of a list, or null where nobody has been told yet. */
  rowsOf: (list: string) => number | null;
}

interface RestList {
  Title: string;
  ItemCount: number;
  EffectiveBasePermissions?: { Low: string | number };
}

const freshFor = 10 * 60_000;

/** `learn` is told of every list's rights whenever SharePoint has said them. */
export function createListFacts(
  web: string,
  now: () => number,
  learn: (list: string, rights: Rights) => void,
): ListFacts {
  const url = SPCollection(`${web}/lists`)
    .select('Title', 'ItemCount', 'EffectiveBasePermissions')
    .toRequestUrl();
  const rowsByList = new Map<string, number>();
  let askedAt = Number.NEGATIVE_INFINITY;
  return {
    due() {
      if (now() - askedAt < freshFor) return null;
      askedAt = now();
      return { method: 'GET', url };
    },
    take(answer) {
      // Lost or throttled: with the next read. Refused for good, it must not turn every read into a batch.
      if (answer === null || isThrottled(answer)) askedAt = Number.NEGATIVE_INFINITY;
      if (answer?.status !== 200) return;
      const { value = [] } = (answer.body ?? {}) as { value?: RestList[] };
      for (const { Title, ItemCount, EffectiveBasePermissions } of value) {
        rowsByList.set(Title, ItemCount);
        if (EffectiveBasePermissions) learn(Title, toRights(Number(EffectiveBasePermissions.Low)));
      }
    },
    rowsOf: (list) => rowsByList.get(list) ?? null,
  };
}

/** SharePoint's AddListItems and EditListItems, in the lower half of its permission mask. */
function toRights(mask: number): Rights {
  return { add: mask & 2 ? 'yes' : 'no', change: mask & 4 ? 'yes' : 'no' };
}
