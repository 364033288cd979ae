import type { Day } from '../../../domain/days.ts';
import { views } from '../../../domain/levels.ts';
import type { ReturnSnapshot } from '../../../domain/returnSnapshot.ts';
import type { Cell, Table, TableColumn } from '../../../paper/table.ts';
import { say as sayMatrix } from '../matrixWords.ts';
import { levelWords, measureTitle, planRows, titleOf } from './returnPaper.ts';
import type { PaperAround } from './returnPaper.ts';
import { say } from './signOffWords.ts';

/** The return as four sheets: standards, views, measures, action plan. Nothing is added up. */
export function returnSheets(snapshot: ReturnSnapshot, around: PaperAround): Table[] {
  const { standards } = snapshot;
  const sheet = (sheetName: string, columns: TableColumn[], rows: Cell[][]): Table => ({
    ...around.frame,
    about: [around.about, around.isWhole ? null : say('paper.partial')].filter(Boolean).join(' '),
    ...{ sheetName, columns, rows },
  });
  const number: TableColumn = { key: 'number', title: say('paper.number'), width: 9, kind: 'number' };
  const text = (key: string, title: string, width: number): TableColumn => ({ key, title, width });
  return [
    sheet(
      say('paper.title2'),
      [
        number,
        text('title', say('paper.title2'), 40),
        text('narrative', say('paper.narrative'), 80),
        text('evidence', say('paper.evidence'), 40),
      ],
      standards.map((one) => [
        one.number,
        titleOf(one, snapshot),
        one.outOfScope
          ? say('paper.outOfScope', { reason: one.outOfScopeReason ?? say('paper.noReason') })
          : one.narrative,
        one.evidence.map(({ title, key }) => title ?? key).join('\n'),
      ]),
    ),
    sheet(
      say('paper.level'),
      [
        number,
        text('view', say('paper.who'), 24),
        text('who', say('paper.who'), 30),
        text('level', say('paper.level'), 24),
        text('reason', say('paper.reason'), 60),
        { ...text('day', say('paper.day'), 14), kind: 'day' },
      ],
      standards.flatMap((one) =>
        views.flatMap((view) =>
          one[view].map(({ level, reason, saidBy, writtenBy, day }): Cell[] => [
            one.number,
            sayMatrix(`view.${view}`),
            saidBy ?? writtenBy,
            levelWords(level, snapshot, around),
            reason,
            { day: day as Day },
          ]),
        ),
      ),
    ),
    sheet(
      say('paper.measures'),
      [
        number,
        text('measure', say('paper.measure'), 40),
        { ...text('numerator', say('paper.numerator'), 14), kind: 'number' },
        { ...text('denominator', say('paper.denominator'), 14), kind: 'number' },
        text('period', say('paper.period'), 28),
        { ...text('notRecorded', say('paper.notRecorded'), 16), kind: 'number' },
      ],
      standards.flatMap((one) =>
        one.figures.map(({ measureKey, numerator, denominator, period, notRecorded }): Cell[] => [
          one.number,
          measureTitle(measureKey, around.file),
          ...[numerator, denominator, period, notRecorded],
        ]),
      ),
    ),
    sheet(
      say('paper.plan'),
      [
        number,
        text('title', say('paper.title2'), 40),
        text('now', say('paper.now'), 24),
        text('aimed', say('paper.aimed'), 24),
        text('plan', say('paper.planWords'), 60),
      ],
      planRows(snapshot).map(({ standard, now, aimed }) => [
        standard.number,
        titleOf(standard, snapshot),
        levelWords(now, snapshot, around),
        levelWords(aimed, snapshot, around),
        standard.plan,
      ]),
    ),
  ];
}
