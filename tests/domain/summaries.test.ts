import { placeOf } from '../../src/domain/addresses.ts';
import { summaries, wholePlaces } from '../../src/domain/summaries.ts';

test('every summary leads to a place of the product', () => {
  expect(summaries.map((summary) => placeOf(wholePlaces[summary]))).toEqual([
    'status',
    'actions',
    'share',
    'commitment',
    'matrix',
    'share',
  ]);
});

test('my actions leads to the register narrowed to mine', () => {
  expect(wholePlaces.myActions).toBe('/actions?show=mine');
});
