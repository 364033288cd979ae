import { HeightRule, Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, WidthType } from 'docx';
import type { ParagraphChild } from 'docx';
import type { FormRow } from '../paper.ts';
import { holdable } from '../xmlText.ts';
import { textWidth } from './wordLooks.ts';
import { wordRuns } from './wordRuns.ts';

/** A line of writing, in twentieths of a point. */
const line = 300;
const labelWidth = 2900;
const columnWidths = [labelWidth, textWidth(false) - labelWidth];
const wide = (size = 0) => ({ size, type: WidthType.DXA });

/** A table to type into: what is asked on the left with its hidden id, room on the right. */
export function wordForm(rows: readonly FormRow[]): (Paragraph | Table)[] {
  return [
    new Table({
      width: wide(textWidth(false)),
      layout: TableLayoutType.FIXED,
      columnWidths,
      margins: { top: 40, bottom: 40, left: 80, right: 80 },
      rows: rows.map(formRow),
    }),
    // Two tables one after the other would become one.
    new Paragraph({ style: 'Gap', children: [] }),
  ];
}

function formRow({ id, label, given = '', lines = 1 }: FormRow): TableRow {
  const mark = new TextRun({ text: holdable(id), vanish: true });
  const text = (children: ParagraphChild[]) => new Paragraph({ style: 'TableText', children });
  return new TableRow({
    height: { value: lines * line, rule: HeightRule.ATLEAST },
    children: [
      new TableCell({
        width: wide(columnWidths[0]),
        children: [text([...wordRuns(label, { bold: true }), mark])],
      }),
      new TableCell({ width: wide(columnWidths[1]), children: [text(wordRuns(given))] }),
    ],
  });
}
