import { confirmationsToTakeOver, holdsPostRight } from '../domain/postConfirmations.ts';
import type { Day } from '../domain/days.ts';
import { addDays } from '../domain/days.ts';
import { handoversToEnd } from '../domain/handovers.ts';
import type { Fields } from '../domain/list.ts';
import { findingFor, idsToCheck, judgeCheck } from '../domain/postChecks.ts';
import type { PostEvent } from '../domain/postEvents.ts';
import { postEvents } from '../domain/postEvents.ts';
import { posts as postList } from '../domain/posts.ts';
import type { Post } from '../domain/posts.ts';
import { changeOf } from './itemChange.ts';
import type { ListStore } from './listStore.ts';
import { columnNames, openList } from './openList.ts';
import type { Outbox } from './outbox.ts';
import type { OutboxEntry } from './outboxEntry.ts';
import type { People } from './people.ts';

/** What the daily look at posts stands on. `posts`: as the service sent them in this visit. */
export interface PostCheckParts {
  people: People;
  outbox: Outbox;
  lists: Pick<ListStore, 'query' | 'rights'>;
  posts: readonly Post[];
  today: Day;
  signal?: AbortSignal;
}

/** How the look ended, and how many posts it changed; `notMine` where this person may not change posts. */
export interface PostCheckOutcome {
  ended: 'checked' | 'guest' | 'restricted' | 'tooMany' | 'unavailable' | 'notMine';
  changed: number;
}

/** How far back confirmations of others are looked for: a little over the quarter in which they count. */
const confirmedWithin = 100;

/**
 * The daily look at posts by somebody who may change them: takes over what others confirmed, ends hand-overs that were
 * taken over, then asks the directory who is still there and writes what it found. Silent: nothing of it waits for the
 * person or asks them. Throws StoreFailure where a question could not be asked.
 */
export async function checkPosts(parts: PostCheckParts): Promise<PostCheckOutcome> {
  const { people, lists, posts, today } = parts;
  const mayNot = lists.rights(postList.name).change === 'no' || !holdsPostRight(people.me(), posts, today);
  if (mayNot) return { ended: 'notMine', changed: 0 };
  const events = await recentEvents(parts);
  const taken = [...confirmationsToTakeOver(posts, events, today), ...handoversToEnd(posts, events)];
  const changed = await writeQuietly(parts, taken);
  const after = posts.map((post) => ({ ...post, ...taken.find((one) => one.post === post)?.fields }));
  const answer = await people.check(idsToCheck(after, today), parts.signal);
  if (answer.kind === 'unavailable') return { ended: 'unavailable', changed };
  const check = judgeCheck(idsToCheck(after, today), people.me().oid, answer);
  if (check.kind === 'notChecked') return { ended: check.why, changed };
  const found = posts.flatMap((post, index) => {
    const fields = taken.some((one) => one.post === post)
      ? null
      : findingFor(after[index] ?? post, check.missing, today);
    return fields === null ? [] : [{ post, fields }];
  });
  return { ended: 'checked', changed: changed + (await writeQuietly(parts, found)) };
}

async function recentEvents({ lists, today, signal }: PostCheckParts): Promise<PostEvent[]> {
  const changedSince = `${addDays(today, -confirmedWithin)}T00:00:00Z`;
  const events: PostEvent[] = [];
  const query = { list: postEvents.name, columns: columnNames(postEvents), changedSince };
  for await (const { rows } of lists.query(query, signal)) events.push(...openList(postEvents, rows).items);
  return events;
}

type Found = { post: Post; fields: Partial<Fields<typeof postList>> };

/** Writes to posts nobody here is writing to, and keeps nothing in sight: neither what was saved nor what was refused. */
async function writeQuietly({ outbox }: PostCheckParts, found: readonly Found[]): Promise<number> {
  let changed = 0;
  for (const { post, fields } of found) {
    const isBusy = outbox.entries().some((one) => isOf(one, post) && one.state !== 'saved');
    const { row, cells } = changeOf(postList, post, fields);
    if (isBusy || row === null) continue;
    await outbox.change(postList.name, row, cells);
    const state = await settled(outbox, post, Object.keys(cells));
    if (state === 'saved') changed += 1;
  }
  return changed;
}

/** Waits until a quiet change is through, and takes it out of sight; words a person added meanwhile stay in it. */
function settled(outbox: Outbox, post: Post, columns: string[]): Promise<OutboxEntry['state'] | 'gone'> {
  return new Promise((resolve) => {
    const stop = outbox.subscribe(() => void look());
    void look();
    async function look(): Promise<void> {
      const entry = outbox.entries().find((one) => isOf(one, post));
      const isOpen = entry && !['saved', 'refused', 'conflict', 'waiting'].includes(entry.state);
      if (isOpen) return;
      stop();
      resolve(entry?.state ?? 'gone');
      const isOurs = entry && Object.keys(entry.cells).every((column) => columns.includes(column));
      if (isOurs) await outbox.forget(entry.key);
    }
  });
}

function isOf({ list, key }: OutboxEntry, post: Post): boolean {
  return list === postList.name && key === post.recordKey;
}
