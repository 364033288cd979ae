import { isOpen, isOverdue, ownerNeedsChecking, restsOnOnePerson } from '../../domain/actions.ts';
import type { Action } from '../../domain/actions.ts';
import { daysBetween } from '../../domain/days.ts';
import { holderOf } from '../../domain/posts.ts';
import type { Post } from '../../domain/posts.ts';
import { dayShort } from '../../ui/dayWords.ts';
import type { Message } from '../../ui/records/message.ts';
import { stateIcons, vacancyInWords, workstreamTitle } from './actionsView.ts';
import type { ActionRow } from './actionsView.ts';
import { say } from './actionsWords.ts';
import type { Register } from './register.ts';
import { workstreamOf } from './register.ts';

/** A post of an action and who is in it, in words. */
export interface Holding {
  post: string;
  holder: string | null;
  /** "since 3 May", "until 30 June". */
  when: string | null;
  /** "No owner (41 days)": somebody should look. */
  vacancy: string | null;
  /** To whom, and the words a chat begins with; null where the holder has no mail address. */
  message: Message | null;
}

/** Everything the panel says about one action, in finished words. */
export interface ActionDetail {
  ref: string;
  title: string;
  place: string | null;
  isProvisional: boolean;
  why: string | null;
  summary: string | null;
  owner: Holding;
  deputy: Holding | null;
  restsOnOnePerson: boolean;
  state: string;
  icon: ActionRow['icon'];
  stateReason: string | null;
  due: string | null;
  dueHistory: string | null;
  overdue: string | null;
  nextStep: string | null;
  nextReview: string | null;
  source: string | null;
  sourceLink: string | null;
}

/** One action in words. */
export function actionDetail(register: Register, action: Action): ActionDetail {
  const { today, postsByKey, bodiesByKey } = register;
  const workstream = workstreamOf(register, action);
  const body = action.bodyKey === null ? null : (bodiesByKey?.get(action.bodyKey)?.title ?? null);
  return {
    ref: action.ref,
    title: action.title,
    place: [workstream && workstreamTitle(workstream), body].filter(Boolean).join(' · ') || null,
    isProvisional: action.provisional,
    why: action.whyItMatters,
    summary: action.summary,
    owner: ownerHolding(register, action),
    deputy: action.deputyPostKey === null ? null : holdingOf(register, action, action.deputyPostKey),
    restsOnOnePerson: postsByKey !== null && restsOnOnePerson(action, postsByKey, today),
    state: say(`state.${action.state}`),
    icon: stateIcons[action.state],
    stateReason: action.stateReason,
    due: action.dueDay && dayShort(action.dueDay, today),
    dueHistory: dueHistory(action, register),
    overdue:
      action.dueDay && isOverdue(action, today)
        ? say('dueOverdue', { count: daysBetween(action.dueDay, today) })
        : null,
    nextStep: action.nextStep,
    nextReview: action.nextReviewDay && dayShort(action.nextReviewDay, today),
    source: action.source,
    sourceLink: action.sourceLink,
  };
}

/** "was 31 March, because the data came late"; null where the date never moved. */
function dueHistory({ dueWas, dueBecause }: Action, { today }: Register): string | null {
  const day = dueWas && dayShort(dueWas, today);
  if (day && dueBecause) return say('dueWasBecause', { day, because: dueBecause });
  if (day) return say('dueWas', { day });
  return dueBecause && say('dueBecause', { because: dueBecause });
}

function ownerHolding(register: Register, action: Action): Holding {
  if (action.ownerPostKey !== null) return holdingOf(register, action, action.ownerPostKey, true);
  const none = say(isOpen(action) ? 'noOwner' : 'notSet');
  return { post: none, holder: null, when: null, vacancy: isOpen(action) ? none : null, message: null };
}

function holdingOf(register: Register, action: Action, postKey: string, isOwner = false): Holding {
  const { postsByKey, today } = register;
  const nobody = { holder: null, when: null, vacancy: null, message: null };
  if (postsByKey === null) return { post: say('notKnownYet'), ...nobody };
  const post = postsByKey.get(postKey);
  if (!post) return { post: say('postNotFound'), ...nobody };
  const person = holderOf(post, today);
  if (!person) {
    const vacancy = isOwner ? vacancyInWords({ postsByKey, today }, action) : say('nobodyInPost');
    return { post: post.title, ...nobody, vacancy };
  }
  const words = say('messageWords', { ref: action.ref, title: action.title });
  return {
    post: post.title,
    holder: say(`holding.${post.holding ?? 'substantive'}`, { name: person.name }),
    when: whenHeld(post, register),
    vacancy: isOwner && ownerNeedsChecking(action, postsByKey, today) ? say('ownerNeedsChecking') : null,
    message: person.mail ? { to: person.mail, label: say('messageTo', { name: person.name }), words } : null,
  };
}

function whenHeld({ heldFrom, heldTo }: Post, { today }: Register): string | null {
  const since = heldFrom && say('since', { day: dayShort(heldFrom, today) });
  const until = heldTo && say('until', { day: dayShort(heldTo, today) });
  return [since, until].filter(Boolean).join(', ') || null;
}
