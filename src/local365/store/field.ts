export type FieldType =
  | 'Counter'
  | 'Text'
  | 'Note'
  | 'Number'
  | 'Currency'
  | 'Integer'
  | 'Boolean'
  | 'DateTime'
  | 'Choice'
  | 'MultiChoice'
  | 'User'
  | 'UserMulti'
  | 'Lookup'
  | 'LookupMulti'
  | 'URL'
  | 'Guid'
  | 'File'
  | 'Computed'
  | 'Attachments';

/** One column of one list. */
export interface Field {
  no: number;
  id: string;
  name: string;
  title: string;
  type: FieldType;
  group: string;
  description: string;
  builtIn: boolean;
  readOnly: boolean;
  hidden: boolean;
  required: boolean;
  indexed: boolean;
  unique: boolean;
  maxLength?: number;
  choices?: string[];
  fillIn?: boolean;
  format?: string;
  min?: number;
  max?: number;
  decimals?: number;
  richText?: boolean;
  lines?: number;
  defaultValue?: string;
  formula?: string;
  formulaMessage?: string;
  lookupList?: string;
  lookupField?: string;
  selectionMode?: string;
  /** The XML the column was made from, as CreateFieldAsXml received it. */
  sourceXml?: string;
}

/** Types whose value cannot be an index in SharePoint. */
export function canBeIndexed(type: FieldType): boolean {
  return !['Note', 'MultiChoice', 'UserMulti', 'LookupMulti', 'URL', 'Computed', 'Attachments'].includes(
    type,
  );
}
