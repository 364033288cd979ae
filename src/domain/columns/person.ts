import type { Column } from './definition.ts';
import { text } from './text.ts';

/** A person as last seen: the name survives the account, guests have no oid, SharePoint stamps prove authorship. */
export interface Person {
  oid: string | null;
  name: string;
  mail: string | null;
}

/** True where a name typed by hand is longer than its column: it is refused, never cut. */
export function isNameTooLong({ name }: Pick<Person, 'name'>): boolean {
  return name.length > 255;
}

/**
 * The three text columns that keep a person. Graph and REST disagree about person columns, and a person column is
 * empty once the account is gone.
 */
export function person<const Role extends string>(role: Role) {
  return {
    [`${role}Oid`]: text({ max: 64 }),
    [`${role}Name`]: text(),
    [`${role}Mail`]: text(),
  } as Record<`${Role}Oid` | `${Role}Name` | `${Role}Mail`, Column<string | null>>;
}
