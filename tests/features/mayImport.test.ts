import { mayPlan, whyNotImport } from '../../src/features/import/mayImport.ts';

const whole = { isComplete: true };

test('[I19] nothing is planned while one list is there in part', () => {
  expect(mayPlan([whole, whole, whole, whole, whole])).toBe(true);
  expect(mayPlan([whole, whole, { isComplete: false }, whole])).toBe(false);
  expect(mayPlan([])).toBe(false);
});

test.each([
  ['no', 'unknown', 'The race action lead can do this.'],
  ['yes', 'no', 'The race action lead can do this.'],
  ['unknown', 'unknown', null],
  ['yes', 'yes', null],
])('[I22] rights to add: %s, to change: %s', (add, change, words) => {
  expect(whyNotImport(false, { add, change })).toBe(words);
});

test('[I22] a hub in use by a newer version says so before anything about rights', () => {
  expect(whyNotImport(true, { add: 'no', change: 'no' })).toMatch(/^A newer version of the hub/);
});
