import type { Frame, Table, TableColumn } from '../../../paper/table.ts';
import { say } from './editionsWords.ts';

/** An empty framework to fill in: the sheets and headings that are read best. */
export function emptyFramework(frame: Frame): Table[] {
  const column = (title: string, width = 24): TableColumn => ({ key: title, title, width });
  const sheet = (sheetName: string, columns: TableColumn[]): Table => ({
    ...frame,
    sheetName,
    columns,
    rows: [],
    sheetNote: say('sheet.note'),
  });
  return [
    sheet(say('sheet.levels'), [
      column(say('h.level'), 8),
      column(say('h.name')),
      column(say('h.meaning'), 60),
    ]),
    sheet(say('sheet.standards'), [
      column(say('h.no'), 8),
      column(say('h.title'), 40),
      column(say('h.group')),
      column(say('h.workstream')),
      column(say('h.question'), 50),
      column(say('h.prompts'), 50),
      column(say('h.goodEnough'), 40),
      column(say('h.doBetter'), 40),
      column(say('h.also'), 30),
      column(say('h.carried'), 14),
    ]),
    sheet(say('sheet.statements'), [
      column(say('h.standard'), 10),
      column(say('h.level'), 8),
      column(say('h.statement'), 80),
    ]),
    sheet(say('sheet.measures'), [
      column(say('h.standard'), 10),
      column(say('h.measure'), 40),
      column(say('h.numerator'), 40),
      column(say('h.denominator'), 40),
      { ...column(say('h.direction'), 14), choices: ['up', 'down', 'parity', 'explained'] },
    ]),
  ];
}
