import type { Standing } from '../../data/hooks/useStanding.ts';
import { aboutKey } from '../../domain/about.ts';
import { changesSince, comparedWith } from '../../domain/changes.ts';
import type { Day } from '../../domain/days.ts';
import { changeLines } from './changeLines.ts';
import type { ChangeLine } from './changeLines.ts';

/** What changed since the last board as lines, and whether every list behind it has answered. */
export interface Changed {
  since: Day;
  lines: ChangeLine[];
  hasAnswered: boolean;
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
  return {
    since,
    lines: changeLines(changes, (key) => aboutKey(key, known)?.address ?? null),
    hasAnswered: all.every((list) => list.hasAnswered),
  };
}
