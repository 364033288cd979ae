import type { Day } from '../../src/domain/days.ts';
import type { Grid, Merge, Value } from '../../src/domain/sheets/grid.ts';

/** What a made sheet is known to say about one of its actions. */
export interface Truth {
  title: string;
  ref: string | null;
  ownerPostKey: string | null;
  deputyPostKey: string | null;
  workstreamKey: string | null;
  dueDay: Day | null;
  state: string;
}

/** A messy sheet with what is true of it. */
export interface MessySheet {
  grids: Grid[];
  truths: Truth[];
  /** Rows below headings that are no action or stand again. */
  others: number;
}

interface Random {
  next(): number;
  below(end: number): number;
}

const posts: [title: string, key: string][] = [
  ['Head of People', 'post-head-of-people'],
  ['Head of Custody', 'post-head-of-custody'],
  ['Head of Performance and Data', 'post-head-of-performance'],
  ['Stop and search inspector', 'post-stop-and-search-inspector'],
  ['Chief Constable', 'post-chief-constable'],
];
const streams: [names: string[], key: string][] = [
  [['Workstream 1', 'WS1', '1', 'Culture and workforce', 'Represented'], 'workstream-1'],
  [['Workstream 2', 'WS 2 - Powers and procedures', '2', 'Not over-policed'], 'workstream-2'],
  [['Workstream 3 – Trust', 'Involved', 'WS3'], 'workstream-3'],
  [['Workstream 4', '4', 'Protected', 'Not under-protected'], 'workstream-4'],
];
const states: [words: string[], state: string][] = [
  [['Not started', 'not yet started', 'To do'], 'notStarted'],
  [['In progress', 'ongoing', 'On track', 'WIP', '45%'], 'inProgress'],
  [['Complete', 'COMPLETED', 'Done', '100%'], 'deliveredEffectUnknown'],
  [['BAU', 'Business as usual', 'Closed', 'Superseded'], 'closed'],
];
const headings: Record<'ref' | 'title' | 'owner' | 'state' | 'due' | 'stream' | 'deputy', string[]> = {
  ref: ['Ref', 'Action No.', 'No', 'Reference', 'ID', 'Action Ref:'],
  title: ['Action', 'Recommendation', 'ACTION (as agreed)', 'Deliverable', 'Title', 'Action required'],
  owner: ['Owner', 'Lead officer', 'SRO', 'Responsible', 'Action Owner (post)', 'Who'],
  state: ['Status', 'RAG status', 'Progress status', 'State of play', 'Current status'],
  due: ['Due date', 'Deadline', 'Target completion date', 'By when', 'Due (dd/mm/yyyy)'],
  stream: ['Workstream', 'WS', 'Work stream', 'Strand'],
  deputy: ['Deputy', 'Supported by', 'Co-owner'],
};
const things = [
  'Publish the ethnicity pay gap',
  'Review body-worn video of stops',
  '<b>Train</b> all sergeants & inspectors',
  '=SUM(A1:A3) in plain words',
  'Ŵyneb yn wyneb: Welsh-language outreach 👮🏾',
  '+44 helpline for victims',
  'مراجعة التوقيف والتفتيش',
  '@mentions of the plan in briefings',
  'Appoint a "critical friend", and listen',
  'Total number of complaints by ethnicity',
];

/** One messy sheet, the same for the same random numbers: titles above, sections, merges, repeats, totals, blanks. */
export function messySheet(random: Random): MessySheet {
  const pick = <T>(all: readonly T[]): T => all[random.below(all.length)] as T;
  const chance = (share: number) => random.next() < share;
  const streamBy = pick(['column', 'section', 'merged', 'sheet', 'none'] as const);
  const fields = (['ref', 'title', 'owner', 'state', 'due', 'deputy'] as const).filter(
    (field) => field === 'title' || chance(0.85),
  );
  // A heading row with only one name of ours could be a title.
  if (fields.length < 2) fields.push('state');
  const withStream = streamBy === 'column' || streamBy === 'merged';
  const columns = shuffled(
    [...fields, ...(withStream ? (['stream'] as const) : []), 'junk' as const],
    random,
  );
  const rows: Value[][] = [];
  const merged: Merge[] = [];
  const truths: Truth[] = [];
  let others = 0;
  if (chance(0.6)) rows.push(['Northshire race action tracker'], ['OFFICIAL', null, 'v3 final FINAL']);
  if (chance(0.4)) rows.push([]);
  const head = columns.map((column) => (column === 'junk' ? 'RAG trend arrow' : pick(headings[column])));
  rows.push(head);
  const count = 1 + random.below(25);
  let stream = pick(streams);
  let mergeFrom = -1;
  for (let at = 0; at < count; at += 1) {
    if (streamBy === 'section' && (at === 0 || chance(0.2))) {
      stream = pick(streams);
      const words = pick(stream[0].filter((name) => name.length > 3));
      rows.push(chance(0.5) ? [words] : [words, null, null]);
      others += 1;
    }
    if (streamBy === 'column' || (streamBy === 'merged' && (at === 0 || chance(0.3)))) {
      stream = pick(streams);
      mergeFrom = rows.length;
    }
    const { values, truth } = action(at);
    const streamAt = columns.indexOf('stream');
    if (streamBy === 'merged' && mergeFrom !== rows.length) {
      values[streamAt] = null;
      merged.push({ fromRow: mergeFrom, toRow: rows.length, fromColumn: streamAt, toColumn: streamAt });
    }
    rows.push(values);
    truths.push(truth);
    if (chance(0.08)) {
      rows.push([...values]);
      if (streamBy === 'merged') merged.push({ ...lastMerge(), toRow: rows.length - 1 });
      others += 1;
    }
    if (chance(0.1)) rows.push(chance(0.5) ? [] : columns.map(() => (chance(0.5) ? '  ' : null)));
    if (chance(0.05)) {
      rows.push([...head]);
      others += 1;
      mergeFrom = -2;
      if (streamBy === 'merged') break;
    }
  }
  if (chance(0.3)) {
    rows.push(columns.map((_, at) => (at === 0 ? 'Total' : at === 1 ? truths.length : null)));
    others += 1;
  }
  const grid: Grid = {
    name:
      streamBy === 'sheet'
        ? pick(stream[0].filter((name) => name.length > 2))
        : pick(['Actions', 'Sheet1', 'Tracker']),
    isHidden: chance(0.1),
    rows,
    hiddenRows: new Set(chance(0.3) ? [random.below(rows.length)] : []),
    headRow: null,
    merged,
    links: new Map(),
  };
  return { grids: [grid], truths, others };

  function lastMerge(): Merge {
    const streamAt = columns.indexOf('stream');
    return { fromRow: mergeFrom, toRow: mergeFrom, fromColumn: streamAt, toColumn: streamAt };
  }

  function action(at: number): { values: Value[]; truth: Truth } {
    const has = (field: (typeof columns)[number]) => columns.includes(field);
    const title = `${pick(things)} ${at + 1}${chance(0.05) ? ` ${'and so on '.repeat(40).trim()}` : ''}`;
    const [owner, ownerKey] = pick(posts);
    const [second, secondKey] = pick(posts.filter(([one]) => one !== owner));
    const isPair = has('owner') && !has('deputy') && chance(0.2);
    const [words, state] = pick(states);
    const due = writtenDay(random);
    const isEmpty = (share: number) => chance(share);
    const noOwner = isEmpty(0.1);
    const noDue = isEmpty(0.15);
    const noDeputy = isEmpty(0.3);
    const cells: Record<(typeof columns)[number], Value> = {
      ref: `${at + 1}.${at % 3}`,
      title: messy(title),
      owner: noOwner
        ? pick([null, 'TBC', '-'])
        : isPair
          ? `${owner}${pick([' & ', ' / ', '\n', '; ', ' and '])}${second}`
          : messy(owner),
      deputy: noDeputy ? null : second,
      state: pick(words),
      due: noDue ? pick([null, 'tbc', 'N/A']) : due.written,
      stream: pick(stream[0]),
      junk: pick(['↑', '↓', null]),
    };
    const values = columns.map((column) => cells[column]);
    const known = has('owner') && !noOwner;
    return {
      values,
      truth: {
        title: title.length > 255 ? title.slice(0, 100) : title,
        ref: has('ref') ? `${at + 1}.${at % 3}` : null,
        ownerPostKey: known ? ownerKey : null,
        deputyPostKey: has('deputy') ? (noDeputy ? null : secondKey) : known && isPair ? secondKey : null,
        workstreamKey: streamBy === 'none' ? null : stream[1],
        dueDay: has('due') && !noDue ? due.day : null,
        state: has('state') ? state : 'notStarted',
      },
    };
  }

  function messy(text: string): string {
    const marks = ['', ' ', '\u200b', '\u00a0', '  ', '\u202a', '\ufeff'];
    return `${pick(marks)}${text}${pick(marks)}`;
  }
}

function writtenDay(random: Random): { written: Value; day: Day } {
  const year = 2026 + random.below(4);
  const month = 1 + random.below(12);
  const date = 1 + random.below(28);
  const two = (figures: number) => String(figures).padStart(2, '0');
  const day = `${year}-${two(month)}-${two(date)}` as Day;
  const name = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' }).format(Date.parse(day));
  const ways: Value[] = [
    `${date}/${month}/${year}`,
    `${two(date)}.${two(month)}.${two(year % 100)}`,
    `${date} ${name} ${year}`,
    `${date}-${name.slice(0, 3)}-${two(year % 100)}`,
    day,
    { day },
    Date.parse(day) / 86_400_000 + 25_569,
    `by ${date} ${name} ${year}`,
  ];
  return { written: ways[random.below(ways.length)] as Value, day };
}

function shuffled<T>(all: T[], random: Random): T[] {
  return all
    .map((one) => ({ one, at: random.next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ one }) => one);
}
