import type { Action } from '../../domain/actions.ts';
import type { Body } from '../../domain/bodies.ts';
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
  const byCommittee = by === 'committee';
  const groups = new Map<Body | null, ActionGroup>();
  for (const action of actions) {
    const body = byCommittee ? committeeOf(register, action) : workstreamOf(register, action);
    let group = groups.get(body);
    if (!group) {
      // Words take longer than sorting: one title a group, not one an action.
      const title = byCommittee ? committeeTitle(body) : streamTitle(body);
      groups.set(body, (group = { key: body?.recordKey ?? '', title, actions: [] }));
    }
    group.actions.push(action);
  }
  const all = [...groups.values()];
  return byCommittee ? all.sort(byTitleRestLast) : all;
}

function committeeOf({ bodiesByKey }: Register, { bodyKey }: Action): Body | null {
  return (bodyKey && bodiesByKey?.get(bodyKey)) || null;
}

function streamTitle(body: Body | null): string {
  return body ? workstreamTitle(body) : say('noWorkstream');
}

function committeeTitle(body: Body | null): string {
  return body?.title ?? say('noCommittee');
}

function byTitleRestLast(a: ActionGroup, b: ActionGroup): number {
  return Number(a.key === '') - Number(b.key === '') || a.title.localeCompare(b.title);
}
