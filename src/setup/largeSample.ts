import type { ContentRow } from '../data/seed.ts';
import { addDays } from '../domain/days.ts';
import type { Content } from './content.ts';

const rowsInAll = 50_000;
const actionsInAll = 5_001;

/** The sample grown to 50,000 rows for measuring: 5,001 actions, all the rest updates. The same rows every time. */
export function growSample(content: Content): Content {
  const rows = new Map(content.rows);
  const actions = rows.get('actions') ?? [];
  const more = Array.from({ length: actionsInAll - actions.length }, (_, index) => generatedAction(index));
  rows.set('actions', [...actions, ...more]);
  const known = [...rows.values()].reduce((sum, list) => sum + list.length, 0);
  const updates = rows.get('actionUpdates') ?? [];
  const reports = Array.from({ length: rowsInAll - known }, (_, index) => generatedUpdate(index, more));
  rows.set('actionUpdates', [...updates, ...reports]);
  return { ...content, rows };
}

const topics = ['stop and search records', 'custody reviews', 'interview panels', 'victim forms', 'pay data'];
const places = ['North', 'Harbour', 'Moor', 'Valley', 'City'];
const owners = ['post-head-of-people', 'post-head-of-stop-and-search', 'post-head-of-custody', 'post-spoc'];
const states = ['notStarted', 'inProgress', 'inProgress', 'deliveredEffectUnknown', 'closed'];

function generatedAction(index: number): ContentRow {
  const number = String(index + 1).padStart(4, '0');
  return {
    recordKey: `action-g-${number}`,
    scopeKey: 'northshire',
    ref: `G-${number}`,
    title: `Check ${pick(topics, index)} in ${pick(places, index * 3 + 1)} district (generated)`,
    provisional: true,
    workstreamKey: `workstream-${index % 5}`,
    ownerPostKey: pick(owners, index),
    deputyPostKey: pick(owners, index + 1),
    state: pick(states, index * 7),
    dueDay: addDays('2027-05-15', (index * 37) % 400),
    source: 'Generated for measuring',
  };
}

function generatedUpdate(index: number, actions: readonly ContentRow[]): ContentRow {
  const { recordKey, state } = actions[index % actions.length] as ContentRow;
  return {
    recordKey: `update-g-${String(index + 1).padStart(5, '0')}`,
    scopeKey: recordKey,
    actionKey: recordKey,
    update: `Looked at ${1 + (index % 40)} records with the team in ${pick(places, index)} district (generated).`,
    stateThen: state,
    day: addDays('2027-05-13', -((index * 13) % 300)),
  };
}

function pick<T>(all: readonly T[], index: number): T {
  return all[index % all.length] as T;
}
