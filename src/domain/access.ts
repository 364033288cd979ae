import type { Person } from './columns/person.ts';
import type { Day } from './days.ts';
import { covers } from './groupRights.ts';
import type { Group } from './groups.ts';
import { inPost } from './posts.ts';
import { groupOf } from './postGroups.ts';
import type { Post } from './posts.ts';
import { isSamePerson } from './stamp.ts';

/** A person in a SharePoint group of the hub. Without oid and mail it is something else (a security group, "Everyone"). */
export interface GroupMember {
  group: Group;
  person: Person;
}

/** A right that a post carries on a day, whose it is, and the post. */
export interface DueRight extends GroupMember {
  because: Post;
}

/** Where posts and groups disagree about one person: they can still do what no post of theirs carries, or cannot yet. */
export interface AccessDifference extends GroupMember {
  kind: 'holdsNoPost' | 'cannotYet';
  /** The post that carries the right; for a leaver the one they held, null where no post names them any more. */
  because: Post | null;
}

/**
 * Every right due on a day, once a person and group: to the holder of a post, however they hold it, and to the holder
 * of its deputy's post. A staff officer never gets a right by deputising: the decision is the chief officer's own.
 */
export function rightsDue(posts: readonly Post[], today: Day): DueRight[] {
  const standing = posts.filter((post) => !post.withdrawn);
  const byKey = new Map(standing.map((post) => [post.recordKey, post]));
  const own = standing.flatMap((post) => dueTo(post, post, today));
  const deputies = standing.flatMap((post) => {
    const deputy = byKey.get(post.deputyPostKey ?? '');
    return deputy && deputy.kind !== 'staffOfficer' ? dueTo(deputy, post, today) : [];
  });
  const all = [...own, ...deputies];
  return all.filter((right, index) => all.findIndex((one) => isSameMember(one, right)) === index);
}

/**
 * Where posts and groups disagree on a day. `acting` is who would put it right: they and the last site owner are never
 * proposed for leaving the owners, readers never for leaving at all, and somebody the posts know by name only is left
 * alone. Nobody is missing a right that another group rightly gives them.
 */
export function accessDifferences(
  posts: readonly Post[],
  members: readonly GroupMember[],
  today: Day,
  acting: Person,
): AccessDifference[] {
  const due = rightsDue(posts, today);
  const named = members.filter(({ person }) => isNamed(person));
  const leaving = leavingOwners(named, due, acting);
  const dueGroups = (person: Person): Group[] => {
    const keepsOwning = named.some(
      (member) =>
        member.group === 'owners' && isSamePerson(member.person, person) && !leaving.includes(member),
    );
    const groups = due.filter((right) => isSamePerson(right.person, person)).map(({ group }) => group);
    return keepsOwning ? [...groups, 'owners'] : groups;
  };
  const isIn = (group: Group, person: Person) =>
    named.some((member) => isSameMember(member, { group, person }));
  const isNamesake = ({ group, person }: GroupMember) =>
    due.some((right) => right.group === group && !isNamed(right.person) && right.person.name === person.name);
  const readsAlready = (person: Person) =>
    members.some(
      (one) => isSamePerson(one.person, person) || (one.group === 'readers' && !isNamed(one.person)),
    );

  const holdsNoPost = named
    .filter((member) =>
      member.group === 'owners' ? leaving.includes(member) : !covers(dueGroups(member.person), member.group),
    )
    .filter((member) => member.group !== 'readers' && !isNamesake(member))
    .map((member) => ({ kind: 'holdsNoPost' as const, ...member, because: heldOnce(posts, member) }));
  const cannotYet = due
    .filter(({ group, person }) => {
      const has = dueGroups(person).filter((one) => isIn(one, person));
      return !covers(has, group) && !(group === 'readers' && readsAlready(person));
    })
    .map((right) => ({ kind: 'cannotYet' as const, ...right }));
  return [...holdsNoPost, ...cannotYet];
}

/** People who come from outside the force for one task: they do not stay as readers when it is over. */
const fromOutside: readonly Group[] = ['peerReviewers', 'facilitators'];

/** True where somebody who leaves a group may go on reading the hub. */
export function staysReader(group: Group): boolean {
  return !fromOutside.includes(group);
}

/**
 * What puts a difference right, in this order: whoever leaves becomes a reader first (unless they are in another group
 * or came from outside), so that nobody is without the hub in between.
 */
export function changesFor(
  { kind, group, person }: AccessDifference,
  members: readonly GroupMember[],
): { add: GroupMember[]; remove: GroupMember[] } {
  if (kind === 'cannotYet') return { add: [{ group, person }], remove: [] };
  const isElsewhere = members.some((one) => one.group !== group && isSamePerson(one.person, person));
  const add = isElsewhere || !staysReader(group) ? [] : [{ group: 'readers' as const, person }];
  return { add, remove: [{ group, person }] };
}

/** Whether two members are the same person in the same group; people known by name only are the same by that name. */
export function isSameMember(a: GroupMember, b: GroupMember): boolean {
  if (a.group !== b.group) return false;
  const byName = !isNamed(a.person) && !isNamed(b.person) && a.person.name === b.person.name;
  return byName || isSamePerson(a.person, b.person);
}

/** Owners without a site owner's post, but for the one who acts and never all of them. */
function leavingOwners(
  named: readonly GroupMember[],
  due: readonly DueRight[],
  acting: Person,
): GroupMember[] {
  const owners = named.filter(({ group }) => group === 'owners');
  const leaving = owners.filter(
    (owner) => !isSamePerson(owner.person, acting) && !due.some((right) => isSameMember(right, owner)),
  );
  return leaving.length === owners.length ? leaving.slice(1) : leaving;
}

function dueTo(holding: Post, carrying: Post, today: Day): DueRight[] {
  return inPost(holding, today).map((person) => ({
    group: groupOf(carrying.kind),
    person,
    because: carrying,
  }));
}

/** The post of this group that still names the person although they hold it no longer, or not yet. */
function heldOnce(posts: readonly Post[], { group, person }: GroupMember): Post | null {
  const names = (post: Post) =>
    everNamed(post).some(({ name, ...one }) => name !== null && isSamePerson({ ...one, name }, person));
  return posts.find((post) => groupOf(post.kind) === group && names(post)) ?? null;
}

/** Whoever a post names: in it, covering it, or in it before. */
function everNamed(post: Post): { oid: string | null; name: string | null; mail: string | null }[] {
  return [
    { oid: post.holderOid, name: post.holderName, mail: post.holderMail },
    { oid: post.coverOid, name: post.coverName, mail: post.coverMail },
    { oid: post.formerOid, name: post.formerName, mail: post.formerMail },
  ];
}

function isNamed({ oid, mail }: Person): boolean {
  return oid !== null || mail !== null;
}
