import { actions } from '../actions.ts';
import { updateLengths } from '../actionUpdates.ts';
import type { SheetField } from './sheetFields.ts';

const noteLengths: Partial<Record<SheetField, number>> = {
  update: updateLengths.update,
  centralTeam: 2_000,
  policyOrTraining: 2_000,
  agreementWords: 2_000,
};

/** How many characters a field of an action holds. */
export function mostCharacters(field: SheetField): number {
  const known = noteLengths[field];
  if (known !== undefined) return known;
  return field === 'update' ? updateLengths.update : (actions.columns[field].column.maxLength ?? 63_000);
}
