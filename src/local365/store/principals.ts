import type { Person } from '../options.ts';
import { Refusal } from '../refusal.ts';
import type { Store } from './store.ts';

/** A person or a SharePoint group: both share one range of ids, as in the site's User Information List. */
export interface Principal {
  id: number;
  kind: 'user' | 'group';
  loginName: string;
  title: string;
  mail: string;
  oid: string | null;
  description: string;
  ownerId: number | null;
}

const claim = 'i:0#.f|membership|';

export function principalById(store: Store, id: number): Principal | undefined {
  return store.database.get<Principal>('SELECT * FROM principals WHERE id = ?', id);
}

export function principalByLogin(store: Store, loginName: string): Principal | undefined {
  return store.database.get<Principal>('SELECT * FROM principals WHERE loginName = ?', loginName);
}

export function usersOf(store: Store): Principal[] {
  return store.database.all<Principal>(`SELECT * FROM principals WHERE kind = 'user' ORDER BY id`);
}

export function toLoginName(user: string): string {
  return user.includes('|') ? user : claim + user;
}

export function fromLoginName(loginName: string): string {
  return loginName.slice(loginName.lastIndexOf('|') + 1);
}

/** The person's number in this site; given on first contact, as SharePoint does. */
export function ensurePerson(store: Store, person: Pick<Person, 'oid' | 'user' | 'name'>): Principal {
  const loginName = toLoginName(person.user);
  const known = principalByLogin(store, loginName);
  if (known) return known;
  const { lastId } = store.database.atomically(() =>
    store.database.run(
      `INSERT INTO principals (kind, loginName, title, mail, oid, description, ownerId) VALUES ('user', ?, ?, ?, ?, '', NULL)`,
      loginName,
      person.name,
      person.user,
      person.oid,
    ),
  );
  const made = principalById(store, lastId);
  if (!made) throw new Refusal('notFound', person.user);
  return made;
}
