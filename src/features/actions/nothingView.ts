import type { Action } from '../../domain/actions.ts';
import type { Body } from '../../domain/bodies.ts';
import type { ActionsFilter } from './actionsFilter.ts';
import { cleared } from './actionsFilter.ts';
import { filterActions } from './actionsView.ts';
import { say } from './actionsWords.ts';
import type { Register } from './register.ts';

/** What to say where a filter leaves nothing, and where the same words do match. */
export interface NothingMatches {
  sentence: string;
  elsewhere: { sentence: string; show: string; filter: ActionsFilter } | null;
}

/** "Nothing matches 'custody' in Workstream 2. One matches in Workstream 4." */
export function nothingMatches(register: Register, filter: ActionsFilter): NothingMatches {
  const find = filter.find.trim();
  const where = placesAsked(register, filter);
  if (where === '') return { sentence: say('nothing.find', { find }), elsewhere: null };
  if (find === '') return { sentence: say('nothing.in', { where }), elsewhere: null };
  return { sentence: say('nothing.findIn', { find, where }), elsewhere: elsewhere(register, filter) };
}

function elsewhere(register: Register, filter: ActionsFilter): NothingMatches['elsewhere'] {
  const wider = { ...cleared(filter), find: filter.find };
  const found = filterActions(register, wider);
  if (found.length === 0) return null;
  const count = found.length;
  const show = say('showThem', { count });
  const body = sharedWorkstream(register, found);
  if (!body || body.recordKey === filter.workstream)
    return { sentence: say('elsewhere.all', { count }), show, filter: wider };
  const where = workstreamShort(body);
  return {
    sentence: say('elsewhere.in', { count, where }),
    show,
    filter: { ...wider, workstream: body.recordKey },
  };
}

/** The workstream all of them lie in; null where they lie in several. */
function sharedWorkstream({ bodiesByKey }: Register, found: readonly Action[]): Body | null {
  const [key, ...others] = new Set(found.map((action) => action.workstreamKey));
  return (others.length === 0 && key && bodiesByKey?.get(key)) || null;
}

/** What is asked for besides words: "Workstream 2, Overdue". */
export function placesAsked(
  { bodiesByKey }: Register,
  { workstream, body, state, show }: ActionsFilter,
): string {
  const nameOf = (key: string) => {
    const known = bodiesByKey?.get(key);
    return known ? workstreamShort(known) : key;
  };
  return [
    workstream && nameOf(workstream),
    body && nameOf(body),
    state && say(`state.${state}`),
    show && say(`quickName.${show}`),
  ]
    .filter(Boolean)
    .join(', ');
}

/** "Workstream 2" as papers say it; bodies without a number go by their name. */
function workstreamShort({ number, title }: Body): string {
  return number ? say('workstreamNumber', { number }) : title;
}
