import { SPCollection, SPInstance } from '@pnp/sp/spqueryable.js';
import { encodePath } from '@pnp/sp/utils/encode-path-str.js';

/** Addresses of one site's REST API, whole. */
export interface Addresses {
  web: string;
  list: (list: string) => string;
  items: (list: string) => string;
  item: (list: string, id: string) => string;
  /** A file or folder of a library. */
  place: (kind: 'File' | 'Folder', library: string, path: string) => string;
}

export function addressesOf(siteUrl: string): Addresses {
  const site = siteUrl.replace(/\/$/, '');
  const web = `${site}/_api/web`;
  const sitePath = new URL(site).pathname.replace(/\/$/, '');
  const list = (name: string) => `${web}/lists/getByTitle('${encodePath(name)}')`;
  return {
    web,
    list,
    items: (name) => `${list(name)}/items`,
    item: (name, id) => `${list(name)}/items(${id})`,
    place: (kind, library, path) => {
      const whole = [decodeURI(sitePath), library, path].filter((part) => part !== '').join('/');
      return `${web}/get${kind}ByServerRelativePath(decodedUrl='${encodePath(whole)}')`;
    },
  };
}

const stamps = ['Author/Title', 'Author/EMail', 'Author/Name', 'Editor/Title', 'Editor/EMail', 'Editor/Name'];

/** One row with its stamps; without `columns` all columns SharePoint has. */
export function rowAt(address: string, columns?: readonly string[]): string {
  return SPInstance(address)
    .select(...shape(columns))
    .expand('Author', 'Editor')
    .toRequestUrl();
}

/** Rows with their stamps, as many in a page as SharePoint gives. */
export function rowsAt(address: string, columns: readonly string[], filter: string | null): string {
  const rows = SPCollection(address)
    .select(...shape(columns))
    .expand('Author', 'Editor')
    .top(5_000);
  return (filter === null ? rows : rows.filter(filter)).toRequestUrl();
}

/** The same address from where a page ended. Of SharePoint's link only its place is taken: nothing can lead elsewhere. */
export function afterPage(address: string, link: string): string {
  const from = new URL(link).searchParams.get('$skiptoken') ?? '';
  return `${address}&${new URLSearchParams({ $skiptoken: from }).toString()}`;
}

/** A filter `column eq 'text'`. */
export function whereEquals(column: string, text: string): string {
  return `${column} eq '${text.replaceAll("'", "''")}'`;
}

/** A filter for rows changed at or after an instant. */
export function whereChangedSince(instant: string): string {
  return `Modified ge datetime'${instant}'`;
}

function shape(columns?: readonly string[]): string[] {
  return [...new Set(columns ? ['Id', 'Created', 'Modified', ...stamps, ...columns] : ['*', ...stamps])];
}
