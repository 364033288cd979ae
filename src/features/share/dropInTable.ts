import type { DropIn } from '../../domain/dropIns.ts';
import type { Cell, Frame, Table } from '../../paper/table.ts';
import type { DropInWords } from './dropInsView.ts';
import { dropInRows } from './dropInsView.ts';
import { say } from './shareWords.ts';

/** Drop-ins as a table to take away: those to come, then those that are over. */
export function dropInTable(
  frame: Frame & { about?: string },
  all: readonly DropIn[],
  words: DropInWords,
): Table {
  const { upcoming, past } = dropInRows(all, words);
  const byKey = new Map(all.map((one) => [one.recordKey, one]));
  return {
    ...frame,
    columns: [
      { key: 'title', title: say('dropIn'), width: 40 },
      { key: 'when', title: say('table.when'), width: 36 },
      { key: 'place', title: say('table.place'), width: 24 },
      { key: 'workstream', title: say('field.workstream'), width: 30 },
      { key: 'host', title: say('table.host'), width: 24 },
      { key: 'join', title: say('table.join'), width: 24, kind: 'link' },
      { key: 'about', title: say('table.about'), width: 60 },
      { key: 'materials', title: say('materials'), width: 40 },
      { key: 'recording', title: say('table.recording'), width: 30 },
    ],
    rows: [...upcoming, ...past].map((row): Cell[] => [
      row.title,
      row.time,
      byKey.get(row.key)?.place ?? null,
      row.workstream,
      words.posts.find(({ recordKey }) => recordKey === byKey.get(row.key)?.hostPostKey)?.title ?? null,
      row.joinLink && { link: row.joinLink, text: say('join') },
      row.about,
      row.materials.map(({ title, url }) => `${title}: ${url}`).join('\n') || null,
      row.noRecording,
    ]),
  };
}
