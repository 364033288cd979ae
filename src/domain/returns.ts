import { choice } from './columns/choice.ts';
import { day } from './columns/day.ts';
import { key } from './columns/key.ts';
import { required } from './columns/required.ts';
import { text } from './columns/text.ts';
import { readableByAll } from './groups.ts';
import { defineList } from './list.ts';

/** A force's return for one cycle. `scopeKey` is force and cycle, `northshire|2027`. */
export const returns = defineList('returns', {
  about: "A force's matrix return, one row a cycle, and how far it has come.",
  columns: {
    title: required(text()),
    forceKey: required(key()),
    cycleKey: required(key()),
    state: required(choice(['notStarted', 'draft', 'submitted', 'sentBack', 'accepted', 'signedOff'])),
    ownerPostKey: key(),
    submittedDay: day(),
    receivedDay: day(),
  },
  permissions: readableByAll({ leads: 'change', chiefOfficers: 'change' }),
  retention: { note: 'Kept seven years after publication.', reviewMonths: 24 },
  rows: { force: 20, national: 900 },
});

/** The scope of everything a force says in a cycle. */
export function returnScope(forceKey: string, cycleKey: string): string {
  return `${forceKey}|${cycleKey}`;
}
