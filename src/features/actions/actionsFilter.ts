import { actionStates } from '../../domain/actions.ts';
import type { ActionState } from '../../domain/actions.ts';
import { actionSteps } from '../../domain/addresses.ts';
import type { ActionStep } from '../../domain/addresses.ts';

export const quickFilters = ['noOwner', 'overdue', 'mine'] as const;
export type QuickFilter = (typeof quickFilters)[number];

/** What of the register is asked for; it stands in the address. Keys are those of bodies. */
export interface ActionsFilter {
  find: string;
  workstream: string | null;
  body: string | null;
  state: ActionState | null;
  show: QuickFilter | null;
  /** How rows stand together; null: by workstream. No filter: nothing is left out by it. */
  group: 'committee' | null;
}

export const noFilter: ActionsFilter = {
  find: '',
  workstream: null,
  body: null,
  state: null,
  show: null,
  group: null,
};

/** The same view with nothing left out. */
export function cleared({ group }: ActionsFilter): ActionsFilter {
  return { ...noFilter, group };
}

/** True where something is left out. */
export function isNarrowed(filter: ActionsFilter): boolean {
  return filterToQuery({ ...filter, group: null }) !== '';
}

/** The filter an address asks for; what it does not know it leaves out. */
export function queryToFilter(query: URLSearchParams): ActionsFilter {
  return {
    find: query.get('find') ?? '',
    workstream: query.get('workstream') || null,
    body: query.get('body') || null,
    state: actionStates.find((state) => state === query.get('state')) ?? null,
    show: quickFilters.find((quick) => quick === query.get('show')) ?? null,
    group: query.get('group') === 'committee' ? 'committee' : null,
  };
}

/** The filter in what follows a path, as `filterToQuery` writes it. */
export function textToFilter(text: string): ActionsFilter {
  return queryToFilter(new URLSearchParams(text));
}

/** What follows the path in an address: `?workstream=workstream-2`, or nothing. */
export function filterToQuery(filter: ActionsFilter): string {
  const set = Object.entries(filter).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return set.length > 0 ? `?${new URLSearchParams(set).toString()}` : '';
}

/** The action an address opens, and what is to be done with it: `/actions/1-4/update`. */
export function pathToAction(path: string): {
  ref: string | null;
  isPosting: boolean;
  step: ActionStep | null;
} {
  const [, , ref, last] = path.split('/');
  const step = (ref && actionSteps.find((one) => one === last)) || null;
  return { ref: ref ? decoded(ref) : null, isPosting: step === 'update', step };
}

function decoded(step: string): string {
  try {
    return decodeURIComponent(step);
  } catch {
    return step;
  }
}
