import type { ListPermissions } from '../../domain/groups.ts';

/** What somebody may do in a list, told from the permission mask and not from the name of a level. */
export type Ability = 'nothing' | 'read' | 'addAndRead' | 'change' | 'full';

/** A list, what each group should be able to do there, and what each holder of rights is able to do. */
export interface ListRights {
  name: string;
  wanted: ListPermissions;
  /** True where the list still has the site's permissions. */
  isInherited: boolean;
  /** By title of the group or name of the person. */
  found: ReadonlyMap<string, Ability>;
}

/** One sentence of the self-test. */
export interface Verdict {
  isRight: boolean;
  words: string;
}

const bit = { view: 1n, add: 2n, edit: 4n, delete: 8n, managePermissions: 1n << 25n };

/** The ability behind the lower half of one or more masks. */
export function abilityOf(masks: readonly (string | number)[]): Ability {
  const all = masks.reduce((sum, mask) => sum | BigInt(mask), 0n);
  const may = (one: bigint) => (all & one) !== 0n;
  if (may(bit.managePermissions)) return 'full';
  if (may(bit.edit) || may(bit.delete)) return 'change';
  if (may(bit.add)) return 'addAndRead';
  return may(bit.view) ? 'read' : 'nothing';
}

/** What the rights of a site's lists are, a sentence a group, and everything that is not as it should be. */
export function rightsInWords(
  lists: readonly ListRights[],
  groups: Readonly<Record<string, string>>,
  ownerGroup: string,
): Verdict[] {
  const owners = [groups['owners'] ?? '', ownerGroup];
  const known = new Set([...Object.values(groups), ownerGroup]);
  const ofGroups = Object.entries(groups).flatMap(([group, title]) =>
    group === 'owners' ? [] : groupInWords(lists, group as keyof ListPermissions, title),
  );
  const inherited = lists
    .filter(({ isInherited }) => isInherited)
    .map(({ name }) => wrong(`${name} still has the permissions of the whole site.`));
  const strangers = lists.flatMap(({ name, found }) =>
    [...found]
      .filter(([who, ability]) => !known.has(who) && ability !== 'nothing')
      .map(([who, ability]) =>
        wrong(`${who} may ${verb[ability]} ${name}, and belongs to no group of the hub.`),
      ),
  );
  return [...owners.map((title) => ownersInWords(lists, title)), ...ofGroups, ...inherited, ...strangers];
}

const verb: Record<Ability, string> = {
  nothing: 'do nothing in',
  read: 'read',
  addAndRead: 'add to and read',
  change: 'change',
  full: 'manage',
};

function ownersInWords(lists: readonly ListRights[], title: string): Verdict {
  const without = lists.filter(({ found }) => found.get(title) !== 'full').map(({ name }) => name);
  if (without.length === 0) return right(`${title} may manage all ${lists.length} lists and libraries`);
  return wrong(`${title} may not manage ${and(without)}.`);
}

function groupInWords(lists: readonly ListRights[], group: keyof ListPermissions, title: string): Verdict[] {
  const differences = lists.flatMap(({ name, wanted, found }) => {
    const should: Ability = wanted[group] ?? 'nothing';
    const may: Ability = found.get(title) ?? 'nothing';
    return should === may ? [] : [wrong(`${title} may ${verb[may]} ${name} and should ${verb[should]} it.`)];
  });
  return differences.length > 0 ? differences : [right(summary(lists, group, title))];
}

function summary(lists: readonly ListRights[], group: keyof ListPermissions, title: string): string {
  const named = (access: Ability) =>
    lists.filter(({ wanted }) => (wanted[group] ?? 'nothing') === access).map(({ name }) => name);
  const hidden = named('nothing');
  const reads = hidden.length === 0 ? 'everything' : `everything but ${and(hidden)}`;
  const added = named('addAndRead');
  const changed = named('change');
  const deeds = [
    `read ${reads}`,
    ...(added.length > 0 ? [`add to ${and(added)} without changing what is there`] : []),
    ...(changed.length > 0 ? [`change ${and(changed)}`] : []),
  ];
  if (deeds.length === 1) return `${title} may read ${reads} and change nothing`;
  return `${title} may ${deeds.slice(0, -1).join(', ')}, and ${deeds.at(-1)}`;
}

function right(words: string): Verdict {
  return { isRight: true, words: `${words}: as it should be.` };
}

function wrong(words: string): Verdict {
  return { isRight: false, words: `${words} Run this command again to put it right.` };
}

function and(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
