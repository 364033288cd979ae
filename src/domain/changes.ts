import type { Action } from './actions.ts';
import type { ActionUpdate } from './actionUpdates.ts';
import { standingUpdates } from './actionUpdates.ts';
import type { Ask } from './asks.ts';
import type { Day } from './days.ts';
import { addDays } from './days.ts';
import type { Standard } from './frameworks.ts';
import type { Hub } from './hub.ts';
import type { Level, View } from './levels.ts';
import { holderOf } from './posts.ts';
import type { Post } from './posts.ts';
import type { Practice } from './practices.ts';

/** One thing that is not as it was: what, and on which day. */
export type Change = { day: Day } & (
  | { kind: 'update'; action: Action; update: ActionUpdate }
  | { kind: 'holder'; post: Post }
  | { kind: 'vacant'; post: Post }
  | { kind: 'views'; view: View; saidBy: string | null; standards: Standard[] }
  | { kind: 'answer'; ask: Ask }
  | { kind: 'practice'; practice: Practice }
);

/** What is known so far; a list that has not answered is left out, so its changes are missing, not denied. */
export interface Known {
  actions?: readonly Action[];
  updates?: readonly ActionUpdate[];
  posts?: readonly Post[];
  standards?: readonly Standard[];
  levels?: Partial<Record<View, readonly Level[]>>;
  asks?: readonly Ask[];
  practices?: readonly Practice[];
}

/** The day changes are counted from: the last board, else four weeks ago. */
export function comparedWith(hub: Pick<Hub, 'comparedWith'> | null, today: Day): Day {
  return hub?.comparedWith ?? addDays(today, -28);
}

/** What changed after a day and up to today, newest first; one line an action, a post, and whoever gave views. */
export function changesSince(since: Day, today: Day, known: Known): Change[] {
  const isSince = ({ day }: Change) => day > since && day <= today;
  const all = [
    ...updatesOf(known),
    ...postsOf(known, today),
    ...viewsOf(known, since),
    ...answersOf(known),
    ...practicesOf(known),
  ];
  return all.filter(isSince).sort((a, b) => b.day.localeCompare(a.day));
}

function updatesOf({ actions = [], updates = [] }: Known): Change[] {
  const actionsByKey = new Map(actions.map((action) => [action.recordKey, action]));
  const newest = new Map<string, Change>();
  for (const update of standingUpdates(updates)) {
    const action = actionsByKey.get(update.actionKey);
    if (action && !newest.has(action.recordKey))
      newest.set(action.recordKey, { kind: 'update', day: update.day, action, update });
  }
  return [...newest.values()];
}

function postsOf({ posts = [] }: Known, today: Day): Change[] {
  return posts.flatMap((post): Change[] => {
    if (holderOf(post, today) !== null) {
      return post.heldFrom === null ? [] : [{ kind: 'holder', day: post.heldFrom, post }];
    }
    const since = post.vacantSince ?? post.heldTo;
    return since === null ? [] : [{ kind: 'vacant', day: since, post }];
  });
}

/** What one speaker said of any number of standards is one line, on the day they last spoke. */
function viewsOf({ standards = [], levels = {} }: Known, since: Day): Change[] {
  const standardsByKey = new Map(standards.map((standard) => [standard.recordKey, standard]));
  return (Object.keys(levels) as View[]).flatMap((view) => {
    const bySpeaker = new Map<string | null, { day: Day; standards: Set<Standard> }>();
    for (const { day, saidBy, standardKey } of levels[view] ?? []) {
      const standard = standardsByKey.get(standardKey);
      if (!standard || day <= since) continue;
      const said = bySpeaker.get(saidBy) ?? { day, standards: new Set() };
      bySpeaker.set(saidBy, {
        day: said.day > day ? said.day : day,
        standards: said.standards.add(standard),
      });
    }
    return [...bySpeaker].map(([saidBy, said]): Change => {
      const inOrder = [...said.standards].sort((a, b) => a.number - b.number);
      return { kind: 'views', day: said.day, view, saidBy, standards: inOrder };
    });
  });
}

function answersOf({ asks = [] }: Known): Change[] {
  return asks.flatMap((ask): Change[] =>
    ask.state !== 'open' && ask.answeredDay !== null ? [{ kind: 'answer', day: ask.answeredDay, ask }] : [],
  );
}

function practicesOf({ practices = [] }: Known): Change[] {
  return practices.flatMap((practice): Change[] =>
    practice.addedDay === null ? [] : [{ kind: 'practice', day: practice.addedDay, practice }],
  );
}
