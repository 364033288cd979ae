import { pickCells } from '../line/pickCells.ts';
import type { Row, RowVersion } from '../listStore.ts';

interface Writer {
  Title?: string;
  EMail?: string;
  /** The sign-in name with SharePoint's claim in front. */
  Name?: string;
}

/** A list item as SharePoint REST sends it with `rowShape`. */
export interface RestItem {
  Id: number;
  'odata.etag'?: string;
  Created: string;
  Modified: string;
  Author?: Writer | null;
  Editor?: Writer | null;
}

/** One entry of an item's version history. */
export interface RestVersion {
  VersionLabel: string;
  Created: string;
  Editor?: { LookupValue?: string; Email?: string } | null;
}

/** Turns an item into a row. Without `columns` every property that is a cell, SharePoint's own left out. */
export function itemToRow(item: RestItem, columns?: readonly string[]): Row {
  return {
    id: String(item.Id),
    eTag: item['odata.etag'] ?? '',
    created: { at: item.Created, by: toPerson(item.Author) },
    modified: { at: item.Modified, by: toPerson(item.Editor) },
    cells: toCells(item, columns),
  };
}

export function versionToRowVersion(version: RestVersion): RowVersion {
  const { LookupValue = '', Email = '' } = version.Editor ?? {};
  const by = toPerson({ Title: LookupValue, EMail: Email });
  return { label: version.VersionLabel, modified: { at: version.Created, by }, cells: toCells(version) };
}

/** REST tells no directory id of who wrote a row: people are told apart by mail, or the sign-in name where there is none. */
function toPerson(writer: Writer | null | undefined): Row['created']['by'] {
  const { Title, EMail, Name = '' } = writer ?? {};
  const mail = EMail || (/\|membership\|(.+@.+)$/.exec(Name)?.[1] ?? null);
  return { oid: null, name: Title || mail || 'Unknown', mail };
}

function toCells(item: object, columns?: readonly string[]): Row['cells'] {
  const values = item as Record<string, unknown>;
  return pickCells(values, columns ?? Object.keys(values).filter((name) => !isOfSharePoint(name)));
}

const ofSharePoint = new Set(
  'Id ID GUID Created Modified AuthorId EditorId Attachments ContentTypeId FileSystemObjectType ComplianceAssetId'
    .split(' ')
    .concat('ServerRedirectedEmbedUri ServerRedirectedEmbedUrl CheckoutUserId'.split(' '))
    .concat('VersionId VersionLabel IsCurrentVersion'.split(' ')),
);

function isOfSharePoint(name: string): boolean {
  return name.includes('odata.') || name.startsWith('OData_') || ofSharePoint.has(name);
}
