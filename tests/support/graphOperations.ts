/** One operation of Microsoft Graph v1.0 that the product may use, as its reference documents it. */
interface Operation {
  method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  path: RegExp;
  query: readonly string[];
  /** The reference page, below learn.microsoft.com/graph/api/. */
  page: string;
}

// A site is addressed by host name and path, everything below it after a colon.
const site = '/sites/[^/:]+(:/[^:]+:?|,[^/]+)?';
const list = `${site}/lists/[^/:]+`;
const shape = ['$select', '$expand'];

export const operations: readonly Operation[] = [
  { method: 'POST', path: at('/\\$batch'), query: [], page: 'json-batching' },
  { method: 'GET', path: at('/me'), query: ['$select'], page: 'user-get' },
  {
    method: 'GET',
    path: at('/users'),
    query: ['$select', '$filter', '$search', '$top', '$count'],
    page: 'user-list',
  },
  { method: 'GET', path: at(site), query: ['$select'], page: 'site-getbypath' },
  { method: 'GET', path: at(list), query: shape, page: 'list-get' },
  { method: 'GET', path: at(`${list}/columns`), query: ['$select', '$top'], page: 'list-list-columns' },
  {
    method: 'GET',
    path: at(`${list}/items`),
    query: [...shape, '$filter', '$orderby', '$top', '$skiptoken'],
    page: 'listitem-list',
  },
  { method: 'POST', path: at(`${list}/items`), query: [], page: 'listitem-create' },
  { method: 'GET', path: at(`${list}/items/\\d+`), query: shape, page: 'listitem-get' },
  { method: 'PATCH', path: at(`${list}/items/\\d+/fields`), query: [], page: 'listitem-update' },
  // The product never deletes; a test tries to, and is refused.
  { method: 'DELETE', path: at(`${list}/items/\\d+`), query: [], page: 'listitem-delete' },
  {
    method: 'GET',
    path: at(`${list}/items/\\d+/versions`),
    query: [...shape, '$top'],
    page: 'listitem-list-versions',
  },
  { method: 'GET', path: at(`${list}/drive/root:/[^:]+`), query: ['$select'], page: 'driveitem-get' },
  // The product reads a file by its download address; a test asks for its content in one go.
  {
    method: 'GET',
    path: at(`${list}/drive/root:/[^:]+:/content`),
    query: [],
    page: 'driveitem-get-content',
  },
  {
    method: 'GET',
    path: at(`${list}/drive/root(:/[^:]+:)?/children`),
    query: ['$select', '$top', '$skiptoken'],
    page: 'driveitem-list-children',
  },
  { method: 'GET', path: at(`${list}/drive/root`), query: ['$select'], page: 'driveitem-get' },
  {
    method: 'POST',
    path: at(`${list}/drive/root(:/[^:]+:)?/children`),
    query: [],
    page: 'driveitem-post-children',
  },
  {
    method: 'POST',
    path: at(`${list}/drive/root:/[^:]+:/createUploadSession`),
    query: [],
    page: 'driveitem-createuploadsession',
  },
  {
    method: 'GET',
    path: at(`${list}/drive/root:/[^:]+:/versions`),
    query: ['$top'],
    page: 'driveitem-list-versions',
  },
  { method: 'POST', path: at(`${list}/drive/root:/[^:]+:/copy`), query: [], page: 'driveitem-copy' },
  {
    method: 'PUT',
    path: at(`${list}/drive/root:/[^:]+:/content`),
    query: [],
    page: 'driveitem-put-content',
  },
];

/** A request as local365 wrote it down. */
export interface RecordedRequest {
  method: string;
  path: string;
  status: number;
}

/** Requests that Graph v1.0 does not offer, as short sentences; whether they were granted or refused does not matter. */
export function notOffered(requests: readonly RecordedRequest[]): string[] {
  const found = requests.flatMap(({ method, path }) => {
    const [address = '', query = ''] = path.split('?');
    const parameters = [...new URLSearchParams(query).keys()];
    const fits = operations.some(
      (one) =>
        one.method === method &&
        one.path.test(decodeURI(address)) &&
        parameters.every((name) => one.query.includes(name)),
    );
    return fits ? [] : [`${method} ${path}`];
  });
  return [...new Set(found)];
}

function at(pattern: string): RegExp {
  return new RegExp(`^(/graph/v1\\.0)?${pattern}$`);
}
