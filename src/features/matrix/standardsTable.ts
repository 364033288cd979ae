import type { Frame, Table } from '../../paper/table.ts';
import type { Standard } from '../../domain/frameworks.ts';
import { say } from './matrixWords.ts';
import type { StandardGroup } from './standardsView.ts';

/** The standards with what is there and what is missing, as a table to take away; no level is counted. */
export function standardsTable(
  frame: Frame & { about: string },
  groups: readonly StandardGroup[],
  standards: readonly Standard[],
): Table {
  const questions = new Map(standards.map(({ recordKey, question }) => [recordKey, question]));
  return {
    ...frame,
    columns: [
      { key: 'number', title: say('table.number'), width: 9, kind: 'number' },
      { key: 'title', title: say('table.title'), width: 40 },
      { key: 'group', title: say('table.group'), width: 30 },
      { key: 'question', title: say('table.question'), width: 50 },
      { key: 'there', title: say('table.there'), width: 30 },
      { key: 'missing', title: say('table.missing'), width: 30 },
      { key: 'notKnown', title: say('table.notKnown'), width: 20 },
      { key: 'differ', title: say('table.differ'), width: 40 },
    ],
    rows: groups.flatMap(({ title, rows }) =>
      rows.map((row) => [
        row.number,
        row.title,
        title,
        questions.get(row.key) ?? null,
        row.there,
        row.missing,
        row.notKnown,
        row.differ,
      ]),
    ),
  };
}
