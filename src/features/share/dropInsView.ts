import { addresses } from '../../domain/addresses.ts';
import type { Body } from '../../domain/bodies.ts';
import type { Link } from '../../domain/columns/link.ts';
import type { DropIn } from '../../domain/dropIns.ts';
import { past, upcoming } from '../../domain/dropIns.ts';
import type { Post } from '../../domain/posts.ts';
import { sessionTime } from '../../ui/dayWords.ts';
import { say } from './shareWords.ts';
import { workstreamName } from './workstreams.ts';

/** A drop-in in finished words. */
export interface DropInRow {
  key: string;
  title: string;
  address: string;
  startsAt: string;
  time: string;
  isOver: boolean;
  place: string | null;
  workstream: string | null;
  about: string | null;
  joinLink: string | null;
  /** Said of an upcoming session without a join link. */
  noJoin: string | null;
  noRecording: string | null;
  host: string | null;
  materials: Link[];
}

/** What the words of a drop-in need to know around them. */
export interface DropInWords {
  /** ISO instant the sessions are compared with. */
  now: string;
  timeZone: string;
  bodies: readonly Body[];
  posts: readonly Post[];
}

/** All drop-ins: those to come, soonest first, and those that are over, latest first. */
export function dropInRows(
  all: readonly DropIn[],
  words: DropInWords,
): { upcoming: DropInRow[]; past: DropInRow[] } {
  return {
    upcoming: upcoming(all, words.now).map((one) => dropInRow(one, words)),
    past: past(all, words.now).map((one) => dropInRow(one, words)),
  };
}

/** One drop-in. */
export function dropInRow(one: DropIn, { now, timeZone, bodies, posts }: DropInWords): DropInRow {
  const isOver = past([one], now).length > 0;
  const host = posts.find((post) => post.recordKey === one.hostPostKey)?.title;
  return {
    key: one.recordKey,
    title: one.title,
    address: addresses.dropIn(one.recordKey),
    startsAt: one.startsAt,
    time: sessionTime(one.startsAt, one.endsAt, timeZone),
    isOver,
    place: one.place === null ? null : say('place', { place: one.place }),
    workstream: workstreamName(one.workstreamKey, bodies),
    about: one.about,
    joinLink: isOver ? null : one.joinLink,
    noJoin: isOver || one.joinLink !== null ? null : say('noJoin'),
    noRecording: one.noRecording ? say('noRecording') : null,
    host: host === undefined ? null : say('host', { post: host }),
    materials: one.materials,
  };
}
