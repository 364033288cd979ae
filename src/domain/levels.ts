import { day } from './columns/day.ts';
import { since } from './columns/definition.ts';
import { key, keys } from './columns/key.ts';
import { number } from './columns/number.ts';
import { required } from './columns/required.ts';
import { note, text } from './columns/text.ts';
import type { ListPermissions } from './groups.ts';
import { readableByAll } from './groups.ts';
import { defineList } from './list.ts';
import type { Item } from './list.ts';

/** Whose view of a standard: four lists with four sets of writers, so that nobody can write another's, even by the API. */
export const views = ['self', 'peer', 'community', 'final'] as const;
export type View = (typeof views)[number];

function levelList(name: string, about: string, permissions: ListPermissions) {
  return defineList(name, {
    about,
    columns: {
      standardKey: required(key()),
      forceKey: required(key()),
      cycleKey: required(key()),
      /** Null where the writer chose not to give a level; the reason then says why. */
      level: number({ min: 0, max: 99 }),
      reason: note(),
      /** Who speaks: another force, or a group by its own name for itself. */
      saidBy: text(),
      postKey: key(),
      day: required(day()),
      replacesKey: key(),
      /** What the writer had in front of them: the statements that hold, and the evidence they opened. */
      statementsMet: since(4, keys()),
      evidenceKeys: since(4, keys()),
      /** The row this confirms or answers: a level recorded from a sheet, a pack that came back. */
      aboutKey: since(4, key()),
    },
    permissions: readableByAll(permissions),
    versionLimit: 100,
    retention: { note: 'Kept seven years after publication.', reviewMonths: 24 },
    rows: { force: 1_000, national: 20_000 },
  });
}

export const selfLevels = levelList('selfLevels', 'Levels the force gives itself, add and read only.', {
  leads: 'addAndRead',
  actionOwners: 'addAndRead',
});
export const peerLevels = levelList('peerLevels', 'Levels another force gives, add and read only.', {
  peerReviewers: 'addAndRead',
});
export const communityLevels = levelList(
  'communityLevels',
  'Levels community groups give, add and read only.',
  {
    facilitators: 'addAndRead',
  },
);
export const finalLevels = levelList('finalLevels', 'Final levels, set by the force, add and read only.', {
  chiefOfficers: 'addAndRead',
});

export type Level = Item<typeof selfLevels>;

/** The levels of each view of one standard that stand today: the newest of each speaker in the order they were said, replaced ones left out. */
export function standingLevels(levels: readonly Level[], standardKey: string): Level[] {
  const replaced = new Set(levels.map((level) => level.replacesKey));
  const bySpeaker = new Map<string, Level>();
  const inOrder = [...levels].sort(
    (a, b) => a.day.localeCompare(b.day) || a.row.created.at.localeCompare(b.row.created.at),
  );
  for (const level of inOrder) {
    if (level.standardKey !== standardKey || level.withdrawn || replaced.has(level.recordKey)) continue;
    // Taken out first, so that the newest level stands last whoever spoke before.
    bySpeaker.delete(level.saidBy ?? '');
    bySpeaker.set(level.saidBy ?? '', level);
  }
  return [...bySpeaker.values()];
}

/** The force and the community differ: both gave a level and at least one community level is another. Never averaged. */
export function differs(self: readonly Level[], community: readonly Level[]): boolean {
  const own = self.at(-1)?.level ?? null;
  return own !== null && community.some((level) => level.level !== null && level.level !== own);
}
