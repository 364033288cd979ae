import { choice } from './columns/choice.ts';
import { day } from './columns/day.ts';
import { since } from './columns/definition.ts';
import { figures } from './columns/figures.ts';
import { key, keys } from './columns/key.ts';
import { number } from './columns/number.ts';
import { required } from './columns/required.ts';
import { note, text } from './columns/text.ts';
import { yesNo } from './columns/yesNo.ts';
import { readableByAll } from './groups.ts';
import { defineList } from './list.ts';
import type { Item } from './list.ts';

/** How much a person may type into one standard of a return. */
export const returnLengths = { narrative: 20_000, reason: 2_000, plan: 4_000 } as const;

/**
 * A force's return for one cycle: one row for the whole, and one a standard (`standardKey`) with what is being written
 * there. `scopeKey` is force and cycle, `northshire|2027`. What is here is a draft that colleagues can open and go on
 * with; what the force stands by are rows of `selfLevels` and `returnEvents`, which nobody can change.
 */
export const returns = defineList('returns', {
  about:
    "A force's matrix return: one row a cycle for the whole, and one a standard with what is being written.",
  columns: {
    title: required(text()),
    forceKey: required(key()),
    cycleKey: required(key()),
    state: required(choice(['notStarted', 'draft', 'submitted', 'sentBack', 'accepted', 'signedOff'])),
    ownerPostKey: key(),
    submittedDay: day(),
    receivedDay: day(),
    /** Null on the row of the whole return. */
    standardKey: since(4, key()),
    /** Who answers for this standard in this return, and until when. */
    dueDay: since(4, day()),
    /** The level as it is being thought of, the statements that hold, and why it is another than they give. */
    level: since(4, number({ min: 0, max: 99 })),
    statementsMet: since(4, keys()),
    levelReason: since(4, note({ max: returnLengths.reason })),
    disagrees: since(4, yesNo()),
    /** The day on which somebody said that last time's level, figures or narrative is still true. */
    levelStillTrueDay: since(4, day()),
    narrativeStillTrueDay: since(4, day()),
    figures: since(4, figures()),
    narrative: since(4, note({ max: returnLengths.narrative })),
    outOfScope: since(4, yesNo()),
    outOfScopeReason: since(4, note({ max: returnLengths.reason })),
    /** The level the force set itself to reach, and what it will do until then. */
    aimedLevel: since(4, number({ min: 0, max: 99 })),
    plan: since(4, note({ max: returnLengths.plan })),
  },
  permissions: readableByAll({ leads: 'change', actionOwners: 'change', chiefOfficers: 'change' }),
  retention: { note: 'Kept seven years after publication.', reviewMonths: 24 },
  rows: { force: 300, national: 4_000 },
});

export type Return = Item<typeof returns>;

/** The key of a standard's row in a return: the same for whoever writes first, so that two can never make two. */
export function returnKey(forceKey: string, cycleKey: string, standardKey: string): string {
  return `return-${forceKey}-${cycleKey}-${standardKey}`;
}
