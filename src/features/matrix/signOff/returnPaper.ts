import type { Day } from '../../../domain/days.ts';
import type { FrameworkFile } from '../../../domain/frameworkFile.ts';
import type { View } from '../../../domain/levels.ts';
import { views } from '../../../domain/levels.ts';
import type { ReturnEvent } from '../../../domain/returnEvents.ts';
import type { ReturnSnapshot, StandardInSnapshot } from '../../../domain/returnSnapshot.ts';
import type { Block, Paper, PaperTable } from '../../../paper/paper.ts';
import type { Cell, Frame, TableColumn } from '../../../paper/table.ts';
import { dayInWords } from '../../../ui/dayWords.ts';
import { say as sayMatrix } from '../matrixWords.ts';
import { withSample } from '../standardsView.ts';
import { levelInWords } from '../standardView.ts';
import { say } from './signOffWords.ts';

/** What stands around a return on its way out, in finished words where it is words. */
export interface PaperAround {
  frame: Frame;
  /** "Matrix, 2027 edition. Second cycle." */
  about: string;
  file: FrameworkFile | null;
  /** False where not every list had answered. */
  isWhole: boolean;
  /** The chief officer's replies, by standard. */
  replies: ReadonlyMap<string, ReturnEvent>;
  signed: string | null;
}

/** The whole return as a document: every standard, then the action plan. The same goes to Word, web page and print. */
export function returnPaper(snapshot: ReturnSnapshot, around: PaperAround): Paper {
  const { frame, about, isWhole, signed } = around;
  const notes = [
    about,
    snapshot.isSample ? say('paper.sample') : null,
    isWhole ? null : say('paper.partial'),
    signed,
  ].filter((words) => words !== null);
  return {
    ...frame,
    blocks: [
      ...notes.map(plain),
      ...snapshot.standards.flatMap((standard) => standardBlocks(standard, snapshot, around)),
      { kind: 'heading', level: 1, text: say('paper.plan') },
      ...planBlocks(snapshot, around),
    ],
  };
}

/** A standard below the level the force set itself: where it stands, what it aims for, what it will do. */
export interface PlanRow {
  standard: StandardInSnapshot;
  now: number | null;
  aimed: number;
}

/** Every standard in scope whose level (the final one, else the force's own) is below the one aimed for. */
export function planRows({ standards }: ReturnSnapshot): PlanRow[] {
  return standards.flatMap((standard) => {
    const { aimedLevel: aimed, outOfScope } = standard;
    const now = standard.final.at(-1)?.level ?? standard.self.at(-1)?.level ?? null;
    if (aimed === null || outOfScope || (now !== null && now >= aimed)) return [];
    return [{ standard, now, aimed }];
  });
}

/** The title of a standard with its sample mark. */
export function titleOf({ number, title }: StandardInSnapshot, { isSample }: ReturnSnapshot): string {
  return say('paper.standard', { number, title: withSample(title, isSample) });
}

function standardBlocks(
  standard: StandardInSnapshot,
  snapshot: ReturnSnapshot,
  around: PaperAround,
): Block[] {
  const heading: Block = { kind: 'heading', level: 1, text: titleOf(standard, snapshot) };
  if (standard.outOfScope) {
    const reason = standard.outOfScopeReason ?? say('paper.noReason');
    return [heading, { kind: 'paragraph', words: say('paper.outOfScope', { reason }) }];
  }
  const reply = around.replies.get(standard.key);
  return [
    heading,
    ...(standard.figures.length > 0
      ? [{ kind: 'table', table: measuresTable(standard, around) } satisfies Block]
      : []),
    { kind: 'heading', level: 2, text: say('paper.narrative') },
    { kind: 'paragraph', words: standard.narrative ?? say('paper.noNarrative') },
    { kind: 'table', table: viewsTable(standard, snapshot, around) },
    ...(reply ? [{ kind: 'paragraph', words: replyInWords(reply) } satisfies Block] : []),
    { kind: 'heading', level: 2, text: say('paper.evidence') },
    standard.evidence.length > 0
      ? { kind: 'list', items: standard.evidence.map(({ title, key }) => title ?? key) }
      : plain(say('paper.noEvidence')),
  ];
}

function replyInWords({ postTitle, row, day, words }: ReturnEvent): string {
  const who = postTitle ?? row.created.by.name;
  return say('paper.reply', { who, day: dayInWords(day), words: words ?? '' });
}

function planBlocks(snapshot: ReturnSnapshot, around: PaperAround): Block[] {
  const rows = planRows(snapshot);
  if (rows.length === 0) return [plain(say('paper.planNone'))];
  const level = (number: number | null) => levelWords(number, snapshot, around);
  return [
    plain(say('paper.planAbout')),
    {
      kind: 'table',
      table: {
        title: say('paper.plan'),
        columns: columns(['title2', 30], ['now', 18], ['aimed', 18], ['planWords', 50]),
        rows: rows.map(({ standard, now, aimed }) => [
          titleOf(standard, snapshot),
          level(now),
          level(aimed),
          standard.plan ?? say('paper.planNoWords'),
        ]),
      },
    },
  ];
}

function measuresTable({ figures }: StandardInSnapshot, { file }: PaperAround): PaperTable {
  return {
    title: say('paper.measures'),
    columns: columns(
      ['measure', 36],
      ['numerator', 14],
      ['denominator', 14],
      ['period', 26],
      ['notRecorded', 14],
    ),
    rows: figures.map(({ measureKey, numerator, denominator, period, notRecorded }) => [
      measureTitle(measureKey, file),
      ...[numerator, denominator, period, notRecorded],
    ]),
  };
}

/** What a measure is called in the edition; its key where the edition does not know it. */
export function measureTitle(key: string, file: FrameworkFile | null): string {
  const all = file?.standards.flatMap(({ measures }) => measures) ?? [];
  return all.find((one) => one.key === key)?.title ?? key;
}

/** Every view in its fixed order, each at equal size; an empty one says so. */
function viewsTable(standard: StandardInSnapshot, snapshot: ReturnSnapshot, around: PaperAround): PaperTable {
  return {
    title: say('paper.views'),
    columns: columns(['who', 28], ['level', 22], ['reason', 50], ['day', 16]),
    rows: views.flatMap((view) => viewRows(view, standard, snapshot, around)),
  };
}

function viewRows(
  view: View,
  standard: StandardInSnapshot,
  snapshot: ReturnSnapshot,
  around: PaperAround,
): Cell[][] {
  const name = sayMatrix(`view.${view}`);
  if (standard[view].length === 0) return [[name, say('paper.noView'), null, null]];
  return standard[view].map(({ level, reason, saidBy, writtenBy, day }) => [
    `${name}: ${saidBy ?? writtenBy}`,
    levelWords(level, snapshot, around),
    reason ?? sayMatrix('noReason'),
    { day: day as Day },
  ]);
}

/** A level by number and name, with its sample mark. */
export function levelWords(
  level: number | null,
  { isSample }: ReturnSnapshot,
  { file }: Pick<PaperAround, 'file'>,
): string {
  return levelInWords(level, { file, isSample });
}

type Name =
  | 'title2'
  | 'now'
  | 'aimed'
  | 'planWords'
  | 'measure'
  | 'numerator'
  | 'denominator'
  | 'period'
  | 'notRecorded'
  | 'who'
  | 'level'
  | 'reason'
  | 'day';

function columns(...named: readonly (readonly [Name, number])[]): TableColumn[] {
  return named.map(([key, width]) => ({ key, width, title: say(`paper.${key}`) }));
}

function plain(words: string): Block {
  return { kind: 'paragraph', words, isNumbered: false };
}
