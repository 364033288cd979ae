import type { Evidence } from '../../domain/evidence.ts';
import type { TakenItem } from '../../domain/evidenceTake.ts';
import type { Post } from '../../domain/posts.ts';
import type { Block, PaperTable, Paper } from '../../paper/paper.ts';
import type { Cell, Frame, Table, TableColumn } from '../../paper/table.ts';
import { ownerInWords } from '../../ui/records/evidence/evidenceView.ts';
import { sizeInWords } from '../../ui/records/uploadView.ts';
import type { LeftOutRow } from './takeView.ts';
import { say } from './takeWords.ts';

/** What an evidence file holds, as its index says it. */
export interface TakenAll {
  frame: Frame;
  /** What it was made for, by title. */
  chosen: readonly string[];
  files: readonly (TakenItem & { path: string; bytes: number })[];
  links: readonly TakenItem[];
  leftOut: readonly LeftOutRow[];
  titleOf: (key: string) => string;
  postsByKey: ReadonlyMap<string, Post>;
}

/** The index as tables: files, links, what was left out and why. */
export function indexTables(all: TakenAll): Table[] {
  const about = say('index.about', { what: all.chosen.join('; ') });
  return parts(all).map(({ title, columns, rows }) => ({
    ...all.frame,
    title: `${all.frame.title}: ${title}`,
    sheetName: title,
    ...{ about, columns, rows },
  }));
}

/** The index to read: what a person looks for, few columns wide. Everything else is in the workbook. */
export function indexPaper(all: TakenAll): Paper {
  const { files, links, leftOut } = all;
  const counted = say('index.counted', {
    files: say('files', { count: files.length }),
    links: say('links', { count: links.length }),
    leftOut: say('index.leftOutCount', { count: leftOut.length }),
  });
  return {
    ...all.frame,
    blocks: [
      plain(say('index.about', { what: all.chosen.join('; ') })),
      plain(counted),
      ...partToRead(say('index.files'), say('index.filesAbout'), {
        columns: [...readColumns, file, sizeWords],
        rows: files.map((one) => [
          ...readOf(one, all),
          { link: `./${one.path.split('/').map(encodeURIComponent).join('/')}`, text: one.path },
          sizeInWords(one.bytes),
        ]),
      }),
      ...partToRead(say('index.links'), say('index.linksAbout'), {
        columns: [...readColumns, address],
        rows: links.map((one) => [...readOf(one, all), linkCell(one.item)]),
      }),
      ...partToRead(say('index.leftOut'), null, {
        columns: [...readColumns, why],
        rows: leftOut.map((one) => [...readOf(one, all), one.why]),
      }),
    ],
  };
}

function partToRead(title: string, note: string | null, table: Omit<PaperTable, 'title'>): Block[] {
  return [
    { kind: 'heading', level: 1, text: title },
    ...(table.rows.length > 0 && note ? [plain(note)] : []),
    table.rows.length === 0 ? plain(say('index.none')) : { kind: 'table', table: { title, ...table } },
  ];
}

function plain(words: string): Block {
  return { kind: 'paragraph', words, isNumbered: false };
}

function readOf({ item, proves }: TakenItem, { titleOf, postsByKey }: TakenAll): Cell[] {
  const { title, shows, effectiveDay, marking } = item;
  return [
    shows ? say('index.item', { title, shows }) : title,
    proves.map(titleOf).join('; '),
    effectiveDay && { day: effectiveDay },
    ownerInWords(item, postsByKey),
    marking,
  ];
}

function parts(all: TakenAll): PaperTable[] {
  const { files, links, leftOut } = all;
  const said = (one: TakenItem) => saidOf(one, all);
  return [
    {
      title: say('index.files'),
      columns: [...saidColumns, file, bytes, hash],
      rows: files.map((one) => [...said(one), one.path, one.bytes, one.item.sentHash]),
    },
    {
      title: say('index.links'),
      columns: [...saidColumns, address],
      rows: links.map((one) => [...said(one), linkCell(one.item)]),
    },
    {
      title: say('index.leftOut'),
      columns: [...saidColumns, why],
      rows: leftOut.map((one) => [...said(one), one.why]),
    },
  ];
}

const column = (
  key: string,
  title: string,
  width: number,
  kind: NonNullable<TableColumn['kind']> = 'text',
): TableColumn => ({ key, title, width, kind });

const saidColumns = [
  column('title', say('column.title'), 36),
  column('shows', say('column.shows'), 44),
  column('proves', say('column.proves'), 32),
  column('effectiveDay', say('column.day'), 14, 'day'),
  column('expiryDay', say('column.expiry'), 14, 'day'),
  column('owner', say('column.owner'), 24),
  column('marking', say('column.marking'), 18),
  column('mayBePublished', say('column.publish'), 10),
];
const readColumns = [
  column('item', say('column.item'), 44),
  ...saidColumns.filter(({ key }) => ['proves', 'effectiveDay', 'owner', 'marking'].includes(key)),
];
const sizeWords = column('sizeWords', say('column.sizeWords'), 12);
const file = column('file', say('column.file'), 36);
const bytes = column('bytes', say('column.size'), 12, 'number');
const hash = column('hash', say('column.hash'), 32);
const address = column('address', say('column.address'), 48, 'link');
const why = column('why', say('column.why'), 40);

function saidOf({ item, proves }: TakenItem, { titleOf, postsByKey }: TakenAll): Cell[] {
  const { title, shows, effectiveDay, expiryDay, marking, mayBePublished } = item;
  return [
    ...[title, shows, proves.map(titleOf).join('; ')],
    effectiveDay && { day: effectiveDay },
    expiryDay && { day: expiryDay },
    ...[ownerInWords(item, postsByKey), marking, say(mayBePublished ? 'yes' : 'no')],
  ];
}

function linkCell({ url }: Evidence): Cell {
  return url === null ? null : { link: url, text: url };
}
