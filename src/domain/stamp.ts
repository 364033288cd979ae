import type { Person } from './columns/person.ts';

/** SharePoint's own mark on a row: who and when. The only proof of authorship; never a column we fill. */
export interface Stamp {
  at: string;
  by: Person;
}

/** Whether two marks name one person: by oid where both have one, else by lower-cased mail; unknown is never equal. */
export function isSamePerson(a: Person, b: Person): boolean {
  if (a.oid !== null && b.oid !== null) return a.oid === b.oid;
  return a.mail !== null && b.mail !== null && a.mail.toLowerCase() === b.mail.toLowerCase();
}
