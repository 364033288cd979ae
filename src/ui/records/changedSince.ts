import type { Standing } from '../../data/hooks/useStanding.ts';
import { changesSince, comparedWith } from '../../domain/changes.ts';
import type { Day } from '../../domain/days.ts';
import { dayInWords } from '../dayWords.ts';
import { changeLines } from './changeLines.ts';
import type { ChangeLine } from './changeLines.ts';
import { say } from './recordWords.ts';

/** What changed since the last board as lines. */
export interface Changed {
  /** Null while it is not known whose hub this is, and so which board. */
  since: Day | null;
  title: string;
  lines: ChangeLine[];
  /** What to say where there is no line: nothing changed, or nothing is known yet. */
  empty: string | null;
}

/** What changed since the last board, as far as the lists are known. */
export function changedSince({ hub, today, lists, levels }: Standing): Changed {
  const { actions, updates, posts, standards, asks, practices, cycles } = lists;
  const since = comparedWith(hub, today);
  const known = { actions: actions.items, standards: standards.items, cycles: cycles.items };
  const changes = changesSince(since, today, {
    ...known,
    updates: updates.items,
    posts: posts.items,
    asks: asks.items,
    practices: practices.items,
    levels: levels
      ? {
          self: levels.self.items,
          peer: levels.peer.items,
          community: levels.community.items,
          final: levels.final.items,
        }
      : {},
  });
  const all = [actions, updates, posts, standards, asks, practices, ...(levels ? Object.values(levels) : [])];
  const lines = changeLines(changes);
  const day = dayInWords(since);
  if (lists.hub.asOf === null) {
    return { since: null, title: say('changedUnknown'), lines: [], empty: say('changedNotYet') };
  }
  const nothing = all.every((list) => list.hasAnswered)
    ? say('changedNothing', { day })
    : say('changedNotYet');
  return { since, title: say('changed', { day }), lines, empty: lines.length > 0 ? null : nothing };
}
