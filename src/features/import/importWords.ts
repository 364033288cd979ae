import english from '../../content/messages/en-GB/import.json' with { type: 'json' };
import type { SheetField } from '../../domain/sheets/sheetFields.ts';
import { labelOf } from '../../ui/records/columnWords.ts';
import { catalogue } from '../../ui/words.ts';

/** The words of the import. */
export const say = catalogue(english);

/** What a field is called where a column is read as it. */
export function fieldInWords(field: SheetField): string {
  if (field === 'recordKey' || field === 'ref' || field === 'title' || field === 'update')
    return say(`field.${field}`);
  return labelOf(field);
}
