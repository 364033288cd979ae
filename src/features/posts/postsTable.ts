import { coverOf, substantiveHolderOf } from '../../domain/posts.ts';
import type { Post } from '../../domain/posts.ts';
import type { Cell, Frame, Table, TableColumn } from '../../paper/table.ts';
import type { PostBook } from './postBook.ts';
import { say } from './postsWords.ts';
import { postRow } from './postsView.ts';

const columns = [
  { key: 'post', width: 40 },
  { key: 'holder', width: 36, kind: 'person' },
  { key: 'cover', width: 36, kind: 'person' },
  { key: 'from', width: 14, kind: 'day' },
  { key: 'to', width: 14, kind: 'day' },
  { key: 'concern', width: 28 },
  { key: 'deputy', width: 36 },
  { key: 'forces', width: 28 },
] as const;

/** Posts as a table to take away, in the order given; names stand as people, so that they can be left out. */
export function postsTable(frame: Frame, shown: readonly Post[], book: PostBook): Table {
  const heads = columns.map((column): TableColumn => ({ ...column, title: say(`column.${column.key}`) }));
  return { ...frame, columns: heads, rows: shown.map((post) => cellsOf(post, book)) };
}

function cellsOf(post: Post, book: PostBook): Cell[] {
  const { today } = book;
  const { concern, deputy, forces, handover } = postRow(book, post);
  const person = (who: { name: string } | null): Cell => who && { person: who.name, post: post.title };
  return [
    post.title,
    person(substantiveHolderOf(post, today)),
    person(coverOf(post, today)),
    post.heldFrom && { day: post.heldFrom },
    post.heldTo && { day: post.heldTo },
    [concern, handover].filter(Boolean).join('. ') || null,
    deputy,
    forces,
  ];
}
