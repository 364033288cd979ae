import { foldRef, foldTitle } from './cellText.ts';
import { isSameValue } from './differences.ts';
import type { Asked } from './questions.ts';
import type { ReadFields, ReadRow } from './readRow.ts';

/** Why a row adds nothing of its own: the same as an earlier one, or its cells went to it. */
export interface Twin {
  row: ReadRow;
  reason: 'repeated' | 'joined';
  first: ReadRow;
}

/** Rows of one action brought together: each standing row once, and the rows that went into another. */
export interface Joined {
  standing: ReadRow[];
  twins: Twin[];
}

/** Rows between two steps: a few milliseconds of work. */
const rowsAStep = 500;

/**
 * Brings together rows that stand more than once. The same cells again are left out; cells an earlier row left empty go to
 * it. Where two rows of one action differ a person says what holds; until then both stand, so that nothing is lost.
 */
export function* joinRows(rows: readonly ReadRow[], asked: Asked): Generator<undefined, Joined> {
  const standing: ReadRow[] = [];
  const twins: Twin[] = [];
  const firsts = new Map<string, ReadRow[]>();
  for (const [at, row] of rows.entries()) {
    if (at % rowsAStep === 0) yield;
    const identity = identityOf(row);
    const earlier = firsts.get(identity) ?? [];
    const alike = earlier.find((one) => !differs(one.fields, row.fields));
    const first = alike ?? decided(earlier[0], row, asked);
    if (first === undefined) {
      standing.push(row);
      firsts.set(identity, [...earlier, row]);
      continue;
    }
    const isMore = join(first, row) || alike === undefined;
    twins.push({ row, first, reason: isMore ? 'joined' : 'repeated' });
  }
  return { standing, twins };
}

function identityOf({ fields, sheetRef, title }: ReadRow): string {
  if (fields.recordKey !== undefined) return `key:${fields.recordKey}`;
  const ref = foldRef(sheetRef);
  return ref === ''
    ? `title:${foldTitle(title)}:${fields.workstreamKey ?? ''}`
    : `ref:${ref}:${foldTitle(title)}`;
}

/** The earlier row that a differing one goes to, where a person said that they are one action. */
function decided(first: ReadRow | undefined, row: ReadRow, asked: Asked): ReadRow | undefined {
  if (first === undefined) return undefined;
  const words = [row.sheetRef, row.title].filter(Boolean).join(' ').slice(0, 255);
  asked.ask({ id: 'sameTwice', kind: 'sameTwice', words, canAdd: false, candidates: () => [] });
  const answer = asked.answer('sameTwice');
  // One id is one action, whatever stands beside it.
  const holds = answer === null || answer === 'both' ? (row.fields.recordKey ? 'later' : 'both') : answer;
  if (holds === 'both') return undefined;
  if (holds === 'later') Object.assign(first.fields, row.fields);
  return first;
}

/** Puts what only the later row says into the earlier one; true where there was something. */
function join(first: ReadRow, row: ReadRow): boolean {
  const more = Object.entries(row.fields).filter(([field, value]) => {
    const known = first.fields[field as keyof ReadFields];
    return known === undefined || !isSameValue(known, value);
  });
  const updates = row.updates.filter((words) => !first.updates.includes(words));
  for (const [field, value] of more)
    if (first.fields[field as keyof ReadFields] === undefined)
      Object.assign(first.fields, { [field]: value });
  first.updates.push(...updates);
  return more.length + updates.length > 0;
}

function differs(a: ReadFields, b: ReadFields): boolean {
  const shared = (Object.keys(a) as (keyof ReadFields)[]).filter((field) => b[field] !== undefined);
  return shared.some((field) => !isSameValue(a[field], b[field]));
}
