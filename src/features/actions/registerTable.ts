import type { Action } from '../../domain/actions.ts';
import { highestMarking } from '../../domain/marking.ts';
import { holderOf } from '../../domain/posts.ts';
import type { Cell, Table } from '../../paper/table.ts';
import type { ActionsFilter } from './actionsFilter.ts';
import { isNarrowed } from './actionsFilter.ts';
import { rowOf, workstreamTitle } from './actionsView.ts';
import { placesAsked } from './nothingView.ts';
import type { Register } from './register.ts';
import { owningBodies, workstreamOf } from './register.ts';
import { say } from './registerWords.ts';

const columns = [
  { key: 'ref', width: 10 },
  { key: 'title', width: 50 },
  { key: 'owner', width: 28 },
  { key: 'holder', width: 24, kind: 'person' },
  { key: 'deputy', width: 28 },
  { key: 'state', width: 18 },
  { key: 'due', width: 14, kind: 'day' },
  { key: 'workstream', width: 30 },
  { key: 'bodies', width: 30 },
  { key: 'review', width: 14, kind: 'day' },
  { key: 'marking', width: 20 },
  // Finds the action again when the sheet comes back, whatever was typed over.
  { key: 'id', isHidden: true },
] as const;

interface View {
  register: Register;
  shown: readonly Action[];
  asked: ActionsFilter;
  /** Finished words: "as of 14 May 2027, 21:42". */
  asOf: string;
  title: string;
  /** False while rows are still coming in. */
  isComplete: boolean;
}

/** The register's rows of one view, for paper and files. */
export function registerTable({ register, shown, asked, asOf, title, isComplete }: View): Table {
  return {
    title,
    asOf,
    marking: highestMarking(shown.map(({ marking }) => marking)),
    about: [viewInWords(register, shown, asked), isComplete ? null : say('partly')]
      .filter(Boolean)
      .join('. '),
    columns: columns.map((column) => ({ ...column, title: say(`column.${column.key}`) })),
    rows: shown.map((action) => cellsOf(register, action)),
    sheetName: say('file'),
  };
}

function viewInWords(register: Register, shown: readonly Action[], asked: ActionsFilter): string {
  if (!isNarrowed(asked)) return say('view', { count: shown.length });
  const find = asked.find.trim();
  const where = [find && `‘${find}’`, placesAsked(register, asked)].filter(Boolean).join(', ');
  return say('viewOf', { shown: shown.length, count: register.actions.length, where });
}

function cellsOf(register: Register, action: Action): Cell[] {
  const { postsByKey, bodiesByKey, today } = register;
  const row = rowOf(register, action);
  const post = postsByKey?.get(action.ownerPostKey ?? '');
  const holder = post && !row.hasNoOwner ? holderOf(post, today) : null;
  const workstream = workstreamOf(register, action);
  const bodies = owningBodies(action).map((key) => bodiesByKey?.get(key)?.title ?? key);
  return [
    action.ref,
    action.title,
    row.owner,
    holder && post ? { person: holder.name, post: post.title } : row.holder,
    postsByKey?.get(action.deputyPostKey ?? '')?.title ?? null,
    row.state,
    action.dueDay && { day: action.dueDay },
    workstream && workstreamTitle(workstream),
    bodies.join('; ') || null,
    action.nextReviewDay && { day: action.nextReviewDay },
    action.marking ?? 'OFFICIAL',
    action.recordKey,
  ];
}
