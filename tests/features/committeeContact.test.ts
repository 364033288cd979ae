import {
  contactChange,
  contactDraftOf,
  coordinatorChoices,
  coordinatorOf,
  nextMeetingWords,
} from '../../src/features/committees/contactView.ts';
import { aBody, aPost } from '../support/items.ts';

const held = aPost({
  recordKey: 'post-secretary',
  title: 'Committee secretary',
  holderName: 'Sam Ali',
  holderMail: 'sam@northshire.example',
});
const empty = aPost({ recordKey: 'post-empty', title: 'Analyst' });
const around = {
  posts: new Map([held, empty].map((post) => [post.recordKey, post])),
  bodies: new Map(),
  today: '2027-05-14',
} as const;
const finance = (given = {}) => aBody({ title: 'Finance Committee', ...given });

test('[K17] the coordinator is a post, who is in it, and a message to them', () => {
  expect(coordinatorOf(finance({ coordinatorPostKey: 'post-secretary' }), around)).toEqual({
    words: 'Committee secretary',
    more: 'Sam Ali',
    address: '/posts/post-secretary',
    message: {
      to: 'sam@northshire.example',
      label: 'Message Sam Ali',
      words: 'About the actions before Finance Committee: ',
    },
  });
});

test.each([
  [null, around, 'No coordinator named', null],
  ['post-empty', around, 'Analyst', 'Nobody is in this post'],
  ['post-gone', around, 'Post not found', null],
  ['post-secretary', { ...around, posts: null }, 'Not known yet', null],
])('[K17] with %s named: no guess, and nobody to write to', (coordinatorPostKey, known, words, more) => {
  const line = coordinatorOf(finance({ coordinatorPostKey }), known);
  expect([line.words, line.more, line.message]).toEqual([words, more, null]);
});

test('[K17] a meeting that has passed says so', () => {
  expect(nextMeetingWords(finance({ nextMeetingDay: '2027-06-04' }), around)).toBe('4 June 2027');
  expect(nextMeetingWords(finance({ nextMeetingDay: '2027-05-04' }), around)).toBe(
    'Not known. The last one written down was 4 May 2027.',
  );
  expect(nextMeetingWords(finance(), around)).toBe('Not known');
});

test('[K17] only what differs is written; a day outside 2000 to 2099 is not', () => {
  const body = finance({ coordinatorPostKey: 'post-secretary', nextMeetingDay: '2027-06-04' });
  const draft = contactDraftOf(body);
  expect(contactChange(draft, body)).toEqual({});
  expect(contactChange({ ...draft, day: '' }, body)).toEqual({ nextMeetingDay: null });
  expect(contactChange({ ...draft, postKey: null }, body)).toEqual({ coordinatorPostKey: null });
  expect(contactChange({ ...draft, day: '0027-06-04' }, body)).toBeNull();
});

test('[K17] a post that is named and gone can be kept or replaced', () => {
  expect(coordinatorChoices([held, empty], 'post-gone').map(({ title }) => title)).toEqual([
    'Post not found',
    'Analyst',
    'Committee secretary',
  ]);
  expect(coordinatorChoices([held, empty], 'post-empty')).toHaveLength(2);
});
