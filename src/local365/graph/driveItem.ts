import { downloadUrl } from '../control/downloads.ts';
import { mimeType } from '../mimeType.ts';
import type { Service } from '../service.ts';
import { filesIn, hashOf, pathOf, type StoredFile } from '../store/files.ts';
import { getItem } from '../store/items.ts';
import { eTagOf } from '../store/itemRow.ts';
import type { List } from '../store/list.ts';
import { listPath } from '../store/lists.ts';
import { itemId } from '../store/store.ts';
import { identities } from './itemJson.ts';
import { siteId } from './request.ts';

/** A library's drive, and its files and folders as Graph tells them. */
export const driveOf = (list: List): string => `b!${Buffer.from(list.id).toString('base64url')}`;

export function driveItem(service: Service, list: List, file: StoredFile): Record<string, unknown> {
  const row = getItem(service.store, list, itemId(file.key));
  const identity = identities(service);
  const place = listPath(list, service.site.path);
  return {
    ...(file.isFolder ? {} : { '@microsoft.graph.downloadUrl': downloadUrl(service, file.key) }),
    createdDateTime: row.created,
    eTag: eTagOf(row),
    cTag: `"c:{${row.guid}},${row.version}"`,
    id: driveItemId(file),
    lastModifiedDateTime: row.modified,
    name: file.name,
    size: file.size,
    webUrl: service.options.origin + pathOf(file, place).split('/').map(encodeURIComponent).join('/'),
    createdBy: identity(row.author),
    lastModifiedBy: identity(row.editor),
    parentReference: {
      driveType: 'documentLibrary',
      driveId: driveOf(list),
      path: `/drives/${driveOf(list)}/root:${file.folder ? `/${file.folder}` : ''}`,
      siteId: siteId(service),
    },
    ...(file.isFolder
      ? {
          folder: {
            childCount: filesIn(service.store, list, [file.folder, file.name].filter(Boolean).join('/'))
              .length,
          },
        }
      : {
          file: {
            mimeType: mimeType(file.name),
            hashes: { quickXorHash: hashOf(service.store, file) },
          },
        }),
  };
}

export function driveItemId(file: Pick<StoredFile, 'key'>): string {
  return `01${file.key.toString(32).toUpperCase().padStart(32, '0')}`;
}

/** What a drive's own root is called. */
export const rootId = driveItemId({ key: 0 });

/** The file an id of Graph's stands for, by its key. */
export function keyOfDriveItem(id: string): number {
  return Number.parseInt(id.slice(2).toLowerCase(), 32);
}
