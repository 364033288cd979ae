import { asText } from '../plain.ts';
import { Refusal } from '../refusal.ts';
import type { Field } from './field.ts';
import type { FieldValues } from './itemRow.ts';

/** [L11] The formulas understood: =LEN([X])<=n, =LEN([X])>=n and =[X]<=n, >=n, <n, >n. Others are kept and not judged. */
export function checkFormulas(fields: Field[], values: FieldValues): void {
  for (const field of fields) {
    if (field.formula && !holds(field.formula, field, values)) {
      throw new Refusal(
        'invalidValue',
        field.name,
        field.formulaMessage || `List data validation failed for ${field.title}.`,
      );
    }
  }
}

function holds(formula: string, field: Field, values: FieldValues): boolean {
  const parsed = /^=\s*(LEN\s*\()?\s*\[?(\w+)\]?\s*\)?\s*(<=|>=|<|>)\s*(-?[\d.]+)\s*$/i.exec(formula);
  const value = values[field.name] ?? null;
  if (!parsed || value === null) return true;
  const measured = parsed[1] ? asText(value).length : Number(value);
  const bound = Number(parsed[4]);
  switch (parsed[3]) {
    case '<=':
      return measured <= bound;
    case '>=':
      return measured >= bound;
    case '<':
      return measured < bound;
    default:
      return measured > bound;
  }
}
