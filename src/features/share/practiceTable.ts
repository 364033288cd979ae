import type { Body } from '../../domain/bodies.ts';
import type { Post } from '../../domain/posts.ts';
import type { Practice } from '../../domain/practices.ts';
import type { Cell, Frame, Table, TableColumn } from '../../paper/table.ts';
import { practiceFields } from './practicesView.ts';
import { say } from './shareWords.ts';
import { workstreamName } from './workstreams.ts';

const longFields = ['aim', 'intendedOutcome', 'description', 'evaluation'];

/** Practices in the fields of the practice bank, as a table to take away; in the order given. */
export function practiceTable(
  frame: Frame & { about: string },
  shown: readonly Practice[],
  { bodies, posts }: { bodies: readonly Body[]; posts: readonly Post[] },
): Table {
  const rows = shown.map((practice) => ({ practice, fields: practiceFields(practice, posts) }));
  const labels = rows[0]?.fields ?? [];
  const columns: TableColumn[] = [
    { key: 'title', title: say('practice'), width: 40 },
    ...labels.map(({ key, label }) => ({ key, title: label, width: longFields.includes(key) ? 60 : 20 })),
    { key: 'workstream', title: say('field.workstream'), width: 30 },
    { key: 'moreLink', title: say('field.moreLink'), width: 30, kind: 'link' },
  ];
  return {
    ...frame,
    columns,
    rows: rows.map(({ practice, fields }): Cell[] => [
      practice.title,
      ...fields.map(({ key, text }) =>
        key === 'startDay' && practice.startDay ? { day: practice.startDay } : text,
      ),
      workstreamName(practice.workstreamKey, bodies),
      practice.moreLink && { link: practice.moreLink, text: practice.moreLink },
    ]),
  };
}
