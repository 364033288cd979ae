import type { SheetField } from './sheetFields.ts';
import type { Corrections, FoundColumn, FoundTable } from './tables.ts';

const answerFields: ReadonlySet<string> = new Set<SheetField>([
  ...(['recordKey', 'ref', 'title'] as const),
  ...(['agreement', 'agreementWords', 'agreementDay', 'agreedByPostKey', 'notOursBodyKey'] as const),
]);

/** What a column of a committee's answer is when its own name is not there: somebody named it anew. */
const renamed: [SheetField, RegExp][] = [
  ['agreement', /\b(answer|decision|outcome|position|view|response)s?\b/i],
  ['agreedByPostKey', /\b(agreed|approved|signed off|signed|decided|authorised|answered) by\b|^who\b/i],
  ['agreementDay', /\bdates?\b|^when\b/i],
  ['notOursBodyKey', /\b(which|whose|better|suggested|elsewhere|redirect)\b|\bif not (y?ours?)\b/i],
  ['agreementWords', /\b(reasons?|reasoning|rationale|comments?|notes?|remarks?|wording|why)\b/i],
];

/**
 * A table of a sheet that a committee sent back: only what answers is read, also under a name somebody gave it. A person's
 * own correction of a column stands.
 */
export function answersOnly(table: FoundTable, corrections: Corrections): FoundTable {
  const corrected = corrections[table.signature] ?? {};
  const isCorrected = ({ column }: FoundColumn) => corrected[String(column)] !== undefined;
  const columns = table.columns.map((column) => {
    const isAnswer = column.field !== null && answerFields.has(column.field);
    return isCorrected(column) || isAnswer ? column : { ...column, field: null };
  });
  const taken = new Set(columns.map(({ field }) => field));
  // A sheet without any answer in it is not one of ours.
  if (!answersIn(taken)) return { ...table, columns };
  const found = columns.map((column) => {
    if (column.field !== null || isCorrected(column) || ourOwn.test(column.heading)) return column;
    const [field = null] = renamed.find(([one, name]) => !taken.has(one) && name.test(column.heading)) ?? [];
    if (field !== null) taken.add(field);
    return { ...column, field };
  });
  return { ...table, columns: found };
}

function answersIn(fields: ReadonlySet<string | null>): boolean {
  return [...answerFields].some((field) => field.startsWith('agree') && fields.has(field));
}

/** What we wrote into the sheet ourselves, and what no answer is named by. */
const ourOwn = /^(what we ask of you|proposed owner|state of play)/i;
