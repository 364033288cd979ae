import english from '../../content/messages/en-GB/access.json' with { type: 'json' };
import type { AccessDifference } from '../../domain/access.ts';
import { catalogue } from '../words.ts';

/** The words of rights and posts. */
export const say = catalogue(english);

/** Where posts and groups disagree, counted in one sentence a kind; people who can too much come first. */
export function accessInShort(differences: readonly AccessDifference[]): string[] {
  const stillCan = differences.filter(({ kind }) => kind === 'holdsNoPost');
  const cannotYet = differences.filter(({ kind }) => kind === 'cannotYet');
  const areActions = cannotYet.every(({ group }) => group === 'actionOwners' || group === 'leads');
  return [
    ...(stillCan.length > 0 ? [say('stillCan', { count: peopleOf(stillCan), does: doesOf(stillCan) })] : []),
    ...(cannotYet.length > 0
      ? [say(areActions ? 'cannotYetActions' : 'cannotYet', { count: peopleOf(cannotYet) })]
      : []),
  ];
}

/** What somebody in a group can do, as the end of a sentence. */
function doesOf(differences: readonly AccessDifference[]): string {
  const [group, ...others] = new Set(differences.map((one) => one.group));
  return say(group && others.length === 0 ? `does.${group}` : 'does.any');
}

function peopleOf(differences: readonly AccessDifference[]): number {
  return new Set(differences.map(({ person }) => person.oid ?? person.mail?.toLowerCase() ?? person.name))
    .size;
}
