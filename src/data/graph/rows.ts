import type { Cell } from '../../domain/columns/definition.ts';
import { pickCells } from '../line/pickCells.ts';
import type { Row, RowVersion } from '../listStore.ts';

type Stamp = Row['created'];

interface Identity {
  id?: string;
  displayName?: string;
  email?: string;
}

interface IdentitySet {
  user?: Identity;
  application?: Identity;
}

/** A list item as Graph sends it with `rowShape`. */
export interface GraphItem {
  id: string;
  eTag?: string;
  createdDateTime: string;
  lastModifiedDateTime: string;
  createdBy?: IdentitySet;
  lastModifiedBy?: IdentitySet;
  fields?: Record<string, unknown>;
}

/** Turns an item into a row. Without `columns` every field that is a cell, SharePoint's own left out. */
export function itemToRow(item: GraphItem, columns?: readonly string[]): Row {
  const fields = item.fields ?? {};
  const eTag = item.eTag ?? fields['@odata.etag'];
  return {
    id: item.id,
    eTag: typeof eTag === 'string' ? eTag : '',
    created: toStamp(item.createdDateTime, item.createdBy),
    modified: toStamp(item.lastModifiedDateTime, item.lastModifiedBy),
    cells: toCells(fields, columns),
  };
}

/** One entry of an item's version history. */
export function versionToRowVersion(version: GraphItem): RowVersion {
  const { id: label, lastModifiedDateTime, lastModifiedBy, fields = {} } = version;
  return { label, modified: toStamp(lastModifiedDateTime, lastModifiedBy), cells: toCells(fields) };
}

/** Cells as Graph wants them: a multiple choice says what it is, or Graph refuses it (400). */
export function cellsToFields(cells: Record<string, Cell>): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  for (const [column, cell] of Object.entries(cells)) {
    if (Array.isArray(cell)) fields[`${column}@odata.type`] = 'Collection(Edm.String)';
    fields[column] = cell;
  }
  return fields;
}

function toStamp(at: string, by: IdentitySet | undefined): Stamp {
  const { user, application } = by ?? {};
  if (!user) return { at, by: { oid: null, name: application?.displayName ?? 'Unknown', mail: null } };
  const { id, displayName, email } = user;
  return { at, by: { oid: id || null, name: displayName || email || 'Unknown', mail: email || null } };
}

function toCells(fields: Record<string, unknown>, columns?: readonly string[]): Row['cells'] {
  return pickCells(fields, columns ?? Object.keys(fields).filter((name) => !isOfSharePoint(name)));
}

const ofSharePoint = new Set(
  'id ID ContentType Created Modified AuthorLookupId EditorLookupId Attachments Edit ItemChildCount FolderChildCount'
    .split(' ')
    .concat('LinkTitle LinkTitleNoMenu DocIcon GUID AppAuthorLookupId AppEditorLookupId'.split(' ')),
);

function isOfSharePoint(name: string): boolean {
  return name.startsWith('_') || name.includes('@') || ofSharePoint.has(name);
}
