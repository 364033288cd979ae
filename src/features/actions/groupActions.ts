import type { Action } from '../../domain/actions.ts';
import type { ActionsFilter } from './actionsFilter.ts';
import { workstreamTitle } from './actionsView.ts';
import { say } from './actionsWords.ts';
import type { Register } from './register.ts';
import { workstreamOf } from './register.ts';

/** Actions under one heading. */
export interface ActionGroup {
  key: string;
  title: string;
  actions: Action[];
}

/** Actions under their workstreams or their committees; the order they come in is kept within a group. */
export function groupActions(
  register: Register,
  actions: readonly Action[],
  by: ActionsFilter['group'] = null,
): ActionGroup[] {
  const groups = new Map<string, ActionGroup>();
  for (const action of actions) {
    const { key, title } =
      by === 'committee' ? committeeGroup(register, action) : workstreamGroup(register, action);
    const group = groups.get(key) ?? { key, title, actions: [] };
    groups.set(key, group);
    group.actions.push(action);
  }
  const all = [...groups.values()];
  return by === 'committee' ? all.sort(byTitleRestLast) : all;
}

function workstreamGroup(register: Register, action: Action): Pick<ActionGroup, 'key' | 'title'> {
  const body = workstreamOf(register, action);
  return body
    ? { key: body.recordKey, title: workstreamTitle(body) }
    : { key: '', title: say('noWorkstream') };
}

function committeeGroup({ bodiesByKey }: Register, { bodyKey }: Action): Pick<ActionGroup, 'key' | 'title'> {
  const body = bodyKey === null ? undefined : bodiesByKey?.get(bodyKey);
  return body ? { key: body.recordKey, title: body.title } : { key: '', title: say('noCommittee') };
}

function byTitleRestLast(a: ActionGroup, b: ActionGroup): number {
  return Number(a.key === '') - Number(b.key === '') || a.title.localeCompare(b.title);
}
