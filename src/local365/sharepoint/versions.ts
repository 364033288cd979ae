import { parseRecord } from '../plain.ts';
import type { ApiAnswer } from '../apiCall.ts';
import { fieldsOf } from '../store/fields.ts';
import { versionsOf } from '../store/itemVersions.ts';
import { getItem } from '../store/items.ts';
import { principalById } from '../store/principals.ts';
import { right } from '../store/roles.ts';
import { collection } from './answers.ts';
import { filtered } from './filtered.ts';
import { chosen, openList, type SharePointRequest } from './request.ts';

/** Version ids count in steps of 512: 512 is 1.0, 1024 is 2.0. */
const step = 512;

export function listVersions(request: SharePointRequest): ApiAnswer {
  const list = openList(request, 'read', right.viewVersions);
  const { store } = request.service;
  const row = getItem(store, list, Number(chosen(request, 'item').value));
  const names = fieldsOf(store, list)
    .filter((field) => !field.builtIn || field.name === 'Title')
    .map((field) => field.name);
  const records = versionsOf(store, row).map((version) => {
    const values = parseRecord(version.fields);
    const editor = principalById(store, version.editor);
    return {
      ...Object.fromEntries(names.map((name) => [name, values[name] ?? null])),
      VersionId: version.version * step,
      VersionLabel: `${version.version}.0`,
      IsCurrentVersion: version.version === row.version,
      Created: version.modified,
      Modified: version.modified,
      ID: Number(chosen(request, 'item').value),
      Editor: {
        LookupId: version.editor,
        LookupValue: editor?.title ?? '',
        Email: editor?.mail ?? '',
        sip: editor?.mail ?? '',
      },
    };
  });
  return collection(request, filtered(request, records));
}
