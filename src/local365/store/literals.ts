import type { Field } from './field.ts';
import { isNumeric } from './itemIndexes.ts';

/** A literal of a filter in the form the column's values are kept in. */
export function toLiteral(field: Field, given: string | number | boolean | null): string | number | null {
  if (given === null) return null;
  if (isNumeric(field)) return typeof given === 'string' ? numberFrom(given) : Number(given);
  if (field.type === 'DateTime') {
    const instant = Date.parse(String(given));
    return Number.isNaN(instant) ? String(given) : `${new Date(instant).toISOString().slice(0, 19)}Z`;
  }
  return String(given);
}

function numberFrom(text: string): number {
  if (text === 'true' || text === 'false') return text === 'true' ? 1 : 0;
  return Number(text);
}
