import { changeLines } from '../../src/ui/records/changeLines.ts';
import { anAsk, aPost } from '../support/items.ts';

test('[S8] an answer leads to its question, a post to its page', () => {
  const ask = anAsk({ recordKey: 'a1', title: 'Fund two analysts', state: 'declined' });
  const post = aPost({ recordKey: 'people', title: 'Head of People' });
  const day = '2027-05-04';
  const lines = changeLines([
    { kind: 'answer', ask, day },
    { kind: 'vacant', post, day },
  ]);
  expect(lines.map(({ text, address }) => [text, address])).toEqual([
    ['Not this time: Fund two analysts', '/asks/a1'],
    ['Head of People has no holder', '/posts/people'],
  ]);
});
