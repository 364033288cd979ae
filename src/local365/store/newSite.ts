import type { Local365Options } from '../options.ts';
import { addGroup, addMember, groupsOf } from './groups.ts';
import { ensurePerson } from './principals.ts';
import { assign } from './rights.ts';
import { addStandardRoles, editId, fullControlId, readId } from './roles.ts';
import { siteScope, type Store } from './store.ts';

/** A fresh communication site: standard levels, three groups, the owners in the first; nobody else may enter. */
export function makeSite(store: Store, options: Local365Options): void {
  store.database.atomically(() => {
    addStandardRoles(store);
    if (groupsOf(store).length > 0) return;
    const title = options.site.title;
    const owners = addGroup(store, `${title} Owners`, '', null);
    const members = addGroup(store, `${title} Members`, '', owners.id);
    const visitors = addGroup(store, `${title} Visitors`, '', owners.id);
    assign(store, siteScope, owners.id, fullControlId);
    assign(store, siteScope, members.id, editId);
    assign(store, siteScope, visitors.id, readId);
    for (const person of options.people) {
      if (person.siteOwner) addMember(store, owners, ensurePerson(store, person).id);
    }
  });
}
