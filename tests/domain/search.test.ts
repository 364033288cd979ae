import { addresses, placeOf } from '../../src/domain/addresses.ts';
import { allNamesOf, entriesOf } from '../../src/domain/search.ts';
import type { Findable } from '../../src/domain/search.ts';
import {
  aBody,
  aCommitment,
  aDropIn,
  anAction,
  anAsk,
  aPost,
  aPractice,
  aStandard,
} from '../support/items.ts';

const nothing: Findable = {
  actions: [],
  bodies: [],
  standards: [],
  dropIns: [],
  practices: [],
  posts: [],
  asks: [],
  commitments: [],
  headings: [],
};
const workstream = aBody({
  recordKey: 'workstream-4',
  title: 'Safety and victimisation',
  kind: 'workstream',
  number: 4,
  aliases: 'Protection from victimisation\nProtected',
});

test('[F2] a workstream answers to its number, its name of 2022 and its labels', () => {
  expect(allNamesOf(workstream)).toEqual([
    'Safety and victimisation',
    'Protection from victimisation',
    'Protected',
    'Workstream 4',
  ]);
});

test('[F2] a number that stands among the aliases is not said twice', () => {
  const told = { ...workstream, aliases: 'Workstream 4\nProtected' };
  expect(allNamesOf(told).filter((name) => name === 'Workstream 4')).toHaveLength(1);
});

test('[F2] what belongs to a workstream answers to its names too', () => {
  const action = anAction({ workstreamKey: 'workstream-4', ref: '4-1', title: 'Missing Black people' });
  const [, entry] = entriesOf({ ...nothing, bodies: [workstream], actions: [action] });
  expect(entry).toMatchObject({ kind: 'action', names: ['4-1'], address: '/actions/4-1' });
  expect(entry?.words).toContain('Protection from victimisation');
});

test('[F1] every kind has an entry with an address of a place that exists', () => {
  const entries = entriesOf({
    actions: [anAction()],
    bodies: [workstream, aBody()],
    standards: [aStandard({ number: 7 })],
    dropIns: [aDropIn({ materials: [{ title: 'Slides on custody', url: 'https://northshire.example/s' }] })],
    practices: [aPractice()],
    posts: [aPost({ holderName: 'Sample holder' })],
    asks: [anAsk()],
    commitments: [aCommitment()],
    headings: ['Scope'],
  });
  expect(new Set(entries.map(({ kind }) => kind)).size).toBe(8);
  expect(entries.map(({ address }) => placeOf(address))).not.toContain(null);
  expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
  expect(entries.find(({ kind }) => kind === 'dropIn')?.words).toContain('Slides on custody');
  expect(entries.find(({ kind }) => kind === 'post')?.names).toEqual(['Sample holder']);
});

test('[F1] an address of the register carries what it is narrowed by', () => {
  expect(addresses.actionsWhere({ workstream: 'workstream-4', find: 'stop & search' })).toBe(
    '/actions?workstream=workstream-4&find=stop%20%26%20search',
  );
});

test('[F1] an ask answers to its question, why, its answer and the post it is asked of', () => {
  const post = aPost({ recordKey: 'analyst', title: 'Workforce data analyst' });
  const ask = anAsk({
    recordKey: 'a1',
    title: 'Starters by grade',
    fromKey: 'analyst',
    because: 'no figures',
  });
  const [, entry] = entriesOf({ ...nothing, posts: [post], asks: [ask] });
  expect(entry).toMatchObject({ kind: 'ask', title: 'Starters by grade', address: '/asks/a1' });
  expect(entry?.words).toEqual(expect.arrayContaining(['no figures', 'Workforce data analyst']));
});
