import { isOpen, isOverdue } from '../../domain/actions.ts';
import type { Action } from '../../domain/actions.ts';
import { addresses } from '../../domain/addresses.ts';
import type { Day } from '../../domain/days.ts';
import type { Marking } from '../../domain/list.ts';
import { wholePlaces } from '../../domain/summaries.ts';
import { dayShort } from '../../ui/dayWords.ts';
import { stateIcons } from './actionsView.ts';
import type { ActionRow } from './actionsView.ts';
import { say } from './actionsWords.ts';
import { isIn } from './register.ts';
import type { Register } from './register.ts';

/** One of my actions in finished words. */
export interface MyActionRow {
  key: string;
  ref: string;
  title: string;
  address: string;
  updateAddress: string;
  state: string;
  icon: ActionRow['icon'];
  due: string;
  isOverdue: boolean;
  asDeputy: string | null;
}

/** My actions in short. */
export interface MyActionsView {
  rows: MyActionRow[];
  markings: (Marking | null)[];
  /** Why there are no rows, or how many more there are. */
  note: string | null;
  whole: { to: string; label: string };
}

/** How far actions and posts are known: only lists that answered to their end may be called empty, or counted. */
interface Known {
  hasAnswered: boolean;
  isComplete: boolean;
}

/** The open actions of the posts I hold: overdue first, then by due day; at most so many. */
export function myActions(register: Register, known: Known, rows: number): MyActionsView {
  const mine = register.actions.filter((action) => isIn('mine', action, register));
  const open = mine.filter(isOpen).sort(byDue(register.today));
  const shown = open.slice(0, rows);
  return {
    rows: shown.map((action) => rowOf(action, register)),
    markings: shown.map(({ marking }) => marking),
    note: noteOf({ mine: mine.length, open: open.length, shown: shown.length }, known),
    whole: wholeOf(mine.length, known),
  };
}

/** What is overdue first, then the nearest day, then what has no day; else the order of the register stays. */
function byDue(today: Day) {
  const weight = (action: Action) => (isOverdue(action, today) ? 0 : action.dueDay === null ? 2 : 1);
  return (a: Action, b: Action): number =>
    weight(a) - weight(b) || (a.dueDay ?? '').localeCompare(b.dueDay ?? '');
}

function rowOf(action: Action, { myPosts, today }: Register): MyActionRow {
  const { recordKey, ref, title, state, ownerPostKey } = action;
  return {
    key: recordKey,
    ref,
    title: say('actionTitle', { ref, title }),
    address: addresses.action(ref),
    updateAddress: addresses.postUpdate(ref),
    state: say(`state.${state}`),
    icon: stateIcons[state],
    due: dueInWords(action, today),
    isOverdue: isOverdue(action, today),
    asDeputy: myPosts.has(ownerPostKey ?? '') ? null : say('summary.asDeputy'),
  };
}

function dueInWords(action: Action, today: Day): string {
  if (action.dueDay === null) return say('summary.noDate');
  const key = isOverdue(action, today) ? 'summary.overdue' : 'summary.due';
  return say(key, { day: dayShort(action.dueDay, today) });
}

function noteOf(
  { mine, open, shown }: { mine: number; open: number; shown: number },
  { hasAnswered, isComplete }: Known,
): string | null {
  const left = open - shown;
  if (shown > 0) return left > 0 && isComplete ? say('summary.more', { count: left }) : null;
  if (!hasAnswered) return say('summary.noneSoFar');
  return mine === 0 ? say('summary.none') : say('summary.noneOpen', { count: mine });
}

function wholeOf(mine: number, { hasAnswered, isComplete }: Known): MyActionsView['whole'] {
  if (mine === 0 && hasAnswered) return { to: addresses.actions, label: say('summary.find') };
  const isCounted = mine > 0 && isComplete;
  return {
    to: wholePlaces.myActions,
    label: isCounted ? say('summary.whole', { count: mine }) : say('summary.wholeUnknown'),
  };
}
