/** Graph's addresses below the version's root. The site is named by its path, so nobody has to look up its id first. */
export function siteAddress(siteUrl: string): string {
  const { hostname, pathname } = new URL(siteUrl);
  const path = pathname.replace(/\/$/, '');
  return path === '' ? `/sites/${hostname}` : `/sites/${hostname}:${path}:`;
}

/** `stamps` are what makes a row's marks; fields come by expansion. */
const stamps = 'id,eTag,createdDateTime,lastModifiedDateTime,createdBy,lastModifiedBy';

/** Everything of a row that the product reads; without `columns` all fields SharePoint has. */
export function rowShape(columns?: readonly string[]): string {
  const fields = columns ? `fields($select=${columns.join(',')})` : 'fields';
  return `$select=${stamps}&$expand=${fields}`;
}

/** A filter `column eq 'text'`. The library cuts addresses at `&` and at https://, so the value is encoded. */
export function whereEquals(column: string, text: string): string {
  return `$filter=${encodeURIComponent(`fields/${column} eq '${text.replaceAll("'", "''")}'`)}`;
}

/** A filter for rows changed at or after an instant. */
export function whereChangedSince(instant: string): string {
  return `$filter=${encodeURIComponent(`fields/Modified ge '${instant}'`)}`;
}

/** A link of Graph's as an address below the version's root; its host is never used, so no token can follow it. */
export function linkToAddress(link: string, graphBase: string): string {
  const { pathname, search } = new URL(link);
  const root = new URL(graphBase).pathname.replace(/\/$/, '');
  return `${pathname.startsWith(`${root}/`) ? pathname.slice(root.length) : pathname}${search}`;
}
