import type { FieldType } from './field.ts';
import { libraryTemplate } from './list.ts';
import { type NewField, plainField } from './newField.ts';

/** [name, title, type, id]: ids are the same in every SharePoint site. */
const stamps: [string, string, FieldType, string][] = [
  ['ID', 'ID', 'Counter', '1d22ea11-1e32-424e-89ab-9fedbadb6ce1'],
  ['Created', 'Created', 'DateTime', '8c06beca-0777-48f7-91c7-6da68bc07b69'],
  ['Modified', 'Modified', 'DateTime', '28cf69c5-fa48-462a-b5cd-27b6f9d2bd5f'],
  ['Author', 'Created By', 'User', '1df5e554-ec7e-46a6-901d-d85a3881cb18'],
  ['Editor', 'Modified By', 'User', 'd31655d1-1d5b-4511-95a1-7a09e9b75bf2'],
  ['GUID', 'GUID', 'Guid', 'ae069f25-3ac2-4256-b9c3-15dbc15da0e0'],
  ['_UIVersionString', 'Version', 'Text', 'dce8262a-3ae9-45aa-aab4-83bd75fb738a'],
  ['ContentType', 'Content Type', 'Computed', 'c042a256-787d-4a6f-8a8a-cf6ab767f12d'],
];

/** The columns every list is born with; only ID is indexed until somebody says otherwise. */
export function builtInFields(template: number): NewField[] {
  const library = template === libraryTemplate;
  const title = plainField('Title', 'Text', {
    id: 'fa564e0f-0c70-4ab9-b863-0177e6ddd247',
    required: !library,
    builtIn: true,
    group: 'Custom Columns',
  });
  const own = stamps.map(([name, label, type, id]) =>
    plainField(name, type, {
      id,
      title: label,
      builtIn: true,
      readOnly: true,
      indexed: name === 'ID',
      group: '_Hidden',
    }),
  );
  return [title, ...own, ...(library ? libraryFields() : [attachments()])];
}

function attachments(): NewField {
  return plainField('Attachments', 'Attachments', {
    id: '67df98f4-9dec-48ff-a553-29bece9c5bf4',
    builtIn: true,
  });
}

function libraryFields(): NewField[] {
  return [
    plainField('FileLeafRef', 'File', {
      id: '8553196d-ec8d-4564-9861-3dbe931050c8',
      title: 'Name',
      builtIn: true,
      required: true,
    }),
    plainField('FileRef', 'Computed', {
      id: '94f89715-e097-4e8b-ba79-ea02aa8b7adb',
      title: 'URL Path',
      builtIn: true,
      readOnly: true,
    }),
    plainField('File_x0020_Size', 'Computed', {
      id: '8fca95c0-9b7d-456f-8dae-b41ee2728b85',
      title: 'File Size',
      builtIn: true,
      readOnly: true,
    }),
  ];
}
