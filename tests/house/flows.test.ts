import { readFileSync } from 'node:fs';
import { columnsOf } from '../../src/domain/list.ts';
import { actions } from '../../src/domain/actions.ts';
import { posts } from '../../src/domain/posts.ts';

const page = readFileSync('docs/flows.md', 'utf8');
const flows = ['weeklyDue', 'noOwner'] as const;

interface Step {
  type: string;
  runAfter?: Record<string, unknown>;
  inputs?: { where?: string; parameters?: Record<string, unknown>; from?: string };
  expression?: string;
  actions?: Record<string, Step>;
}

const read = (name: string) =>
  JSON.parse(readFileSync(`docs/flows/${name}.json`, 'utf8')) as { actions: Record<string, Step> };
const stepsOf = (steps: Record<string, Step>): [string, Step][] =>
  Object.entries(steps).flatMap(([name, step]) => [[name, step], ...stepsOf(step.actions ?? {})]);

describe.each(flows)('The flow %s', (name) => {
  const steps = stepsOf(read(name).actions);
  const text = JSON.stringify(read(name));

  test('reads only columns that its lists have', () => {
    const named = [...text.matchAll(/item(?:s\('Each_post'\)|\(\))\?\['(\w+)'\]/g)].map(
      ([, column]) => column ?? '',
    );
    const filtered = steps.flatMap(([, { inputs }]) => {
      const filter = inputs?.parameters?.['$filter'];
      return typeof filter === 'string'
        ? [...filter.matchAll(/(\w+) (?:ne|le|eq) /g)].map(([, column]) => column ?? '')
        : [];
    });
    const known = { ...columnsOf(actions), ...columnsOf(posts) };
    expect(named.length).toBeGreaterThan(8);
    expect([...named, ...filtered].filter((column) => !(column in known))).toEqual([]);
  });

  test('compares State with states there are', () => {
    const states = [...text.matchAll(/\['State'\]\?\['Value'\], '(\w+)'/g)].map(([, state]) => state ?? '');
    expect(states.length).toBeGreaterThan(1);
    expect(states.filter((state) => !columnsOf(actions)['State']?.choices?.includes(state))).toEqual([]);
  });

  test('stands step by step in docs/flows.md, word for word', () => {
    const expressions = steps.flatMap(([, { inputs, expression }]) => [
      inputs?.where,
      inputs?.parameters?.['$filter'],
      expression,
    ]);
    for (const words of expressions.filter((one) => typeof one === 'string')) expect(page).toContain(words);
  });

  test('every step follows and reads steps that are there', () => {
    const names = new Set(steps.map(([one]) => one));
    const followed = steps.flatMap(([, { runAfter = {} }]) => Object.keys(runAfter));
    const used = [...text.matchAll(/(?:body|outputs|items)\('(\w+)'\)/g)].map(([, one]) => one ?? '');
    expect([...followed, ...used].filter((one) => !names.has(one))).toEqual([]);
  });

  test('no parenthesis is left open', () => {
    for (const [, { inputs }] of steps) {
      const where = inputs?.where ?? '';
      expect(where.split('(').length).toBe(where.split(')').length);
    }
  });
});
