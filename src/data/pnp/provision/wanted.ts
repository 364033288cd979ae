import type { ColumnDefinition } from '../../../domain/columns/definition.ts';
import { groups } from '../../../domain/groups.ts';
import type { ListPermissions } from '../../../domain/groups.ts';
import { columnName, columnsOf } from '../../../domain/list.ts';
import type { ListDefinition } from '../../../domain/list.ts';
import { libraries, lists } from '../../../domain/lists.ts';
import type { LibraryDefinition } from '../../../domain/lists.ts';

/** What a site must have to be a hub. */
export interface Wanted {
  lists: readonly ListDefinition[];
  libraries: readonly LibraryDefinition[];
  groups: Readonly<Record<string, string>>;
  /** A site with a Microsoft 365 group has members nobody chose for the hub: refused unless asked for. */
  allowGroupConnected?: boolean;
  /** For a first set-up: whoever asks and SharePoint's own owners become owners of the hub. */
  letOwnersIn?: boolean;
}

/** Everything the product has, as its set-up wants it. */
export const wholeHub: Wanted = { lists, libraries, groups };

/** A list or library as SharePoint is to have it. */
export interface WantedList {
  name: string;
  about: string;
  template: 100 | 101;
  columns: Record<string, ColumnDefinition>;
  /** Columns of the default view, beside those SharePoint puts there. */
  viewColumns: string[];
  versionLimit: number;
  permissions: ListPermissions;
}

/** Lists and libraries in one form, in the order they are made. */
export function wantedLists({ lists, libraries }: Wanted): WantedList[] {
  return [...lists.map(listToWanted), ...libraries.map(libraryToWanted)];
}

function listToWanted(list: ListDefinition): WantedList {
  const { name, about, versionLimit, permissions } = list;
  const columns = columnsOf(list);
  return { name, about, template: 100, columns, viewColumns: viewColumnsOf(list), versionLimit, permissions };
}

function libraryToWanted({ name, about, versionLimit, permissions }: LibraryDefinition): WantedList {
  return { name, about, template: 101, columns: {}, viewColumns: [], versionLimit, permissions };
}

const plumbing = ['title', 'recordKey', 'scopeKey', 'marking', 'withdrawn', 'reviewDay'];

/** A view somebody can read: at most eight short columns, then when the row was last changed. */
function viewColumnsOf(list: ListDefinition): string[] {
  const short = Object.entries(list.columns)
    .filter(([field, { column }]) => !plumbing.includes(field) && column.type !== 'note')
    .map(([field]) => columnName(field));
  return [...short.slice(0, 8), 'Modified'];
}
