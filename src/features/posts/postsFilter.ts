import { addresses } from '../../domain/addresses.ts';

export const quickFilters = ['noHolder', 'needsChecking'] as const;
export type QuickFilter = (typeof quickFilters)[number];

/** How the list of posts is narrowed by its address. */
export interface PostsFilter {
  find: string;
  show: QuickFilter | null;
}

/** What the address asks to do with a post. */
export const postSteps = ['edit', 'cover', 'vacate'] as const;
export type PostStep = (typeof postSteps)[number];

/** The filter an address asks for; what it does not know is left out. */
export function queryToFilter(query: URLSearchParams): PostsFilter {
  const show = quickFilters.find((one) => one === query.get('show')) ?? null;
  return { find: query.get('find') ?? '', show };
}

/** The address of the list with a filter on it. */
export function filterToAddress({ find, show }: PostsFilter): string {
  const query = new URLSearchParams({ ...(find ? { find } : {}), ...(show ? { show } : {}) }).toString();
  return query === '' ? addresses.posts : `${addresses.posts}?${query}`;
}

/** The post and the step an address names; `new` is the form for one that is not there yet. */
export function pathToPost(path: string): { key: string | null; step: PostStep | null } {
  const [, , key = '', asked = ''] = path.split('/');
  const step = postSteps.find((one) => one === asked) ?? null;
  return { key: key === '' ? null : decoded(key), step };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
