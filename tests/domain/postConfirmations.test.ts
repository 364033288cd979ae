import {
  confirmationsToTakeOver,
  confirmedBy,
  holdsPostRight,
  mayConfirm,
  postOfLead,
} from '../../src/domain/postConfirmations.ts';
import type { Post } from '../../src/domain/posts.ts';
import { aPost, aPostEvent } from '../support/items.ts';

const today = '2027-05-14';
const person = (name: string) => ({ oid: `oid-${name}`, name, mail: `${name}@x.example` });
const heldBy = (recordKey: string, name: string, more: Partial<Post> = {}) =>
  aPost({ recordKey, holderOid: `oid-${name}`, holderName: name, heldFrom: '2025-01-01', ...more });

const lead = heldBy('lead', 'lena', { kind: 'raceActionLead', deputyPostKey: 'spoc' });
const post = heldBy('post', 'ann', { deputyPostKey: 'deputy', reportsToKey: 'line' });
const posts = [
  lead,
  post,
  heldBy('deputy', 'bo'),
  heldBy('line', 'cora'),
  heldBy('other', 'dan'),
  heldBy('spoc', 'sam'),
];

const saidBy = (name: string, day = today) => {
  const event = aPostEvent({ postKey: 'post', kind: 'confirmed', day: day as typeof today });
  return { ...event, row: { ...event.row, created: { at: `${day}T09:00:00Z`, by: person(name) } } };
};

test('[P5] leads, site owners and the deputies of leads may change posts', () => {
  expect(holdsPostRight(person('lena'), posts, today)).toBe(true);
  expect(holdsPostRight(person('sam'), posts, today)).toBe(true);
  expect(holdsPostRight(person('ann'), posts, today)).toBe(false);
  expect(postOfLead(posts)?.recordKey).toBe('lead');
  expect(postOfLead([post])).toBeNull();
});

test('[P16] those in the post, its deputy, its line and the leads may say that its holder is right', () => {
  const may = (name: string) => mayConfirm(post, person(name), posts, today);
  expect(['ann', 'bo', 'cora', 'lena'].map(may)).toEqual([true, true, true, true]);
  expect(may('dan')).toBe(false);
});

test('[P16] the newest word of somebody who may counts, and only about the holder of today', () => {
  const events = [
    saidBy('bo', '2027-05-10'),
    saidBy('cora', '2027-05-12'),
    saidBy('dan'),
    saidBy('bo', '2027-06-01'),
  ];
  expect(confirmedBy(post, events, posts, today)?.day).toBe('2027-05-12');
  expect(confirmedBy({ ...post, heldFrom: '2027-05-13' }, events, posts, today)).toBeNull();
});

test('[P16] what others confirmed is written once; somebody missed after it stays missed', () => {
  const found = { missingSince: '2027-05-11', missingSeen: '2027-05-13' } as const;
  const take = (more: Partial<Post>, day = today) =>
    confirmationsToTakeOver([{ ...post, ...more }, ...posts.slice(2)], [saidBy('bo', day)], today)[0]?.fields;
  expect(take({})).toEqual({ confirmedDay: today, missingSince: null, missingSeen: null });
  expect(take(found)).toEqual({
    confirmedDay: today,
    missingSince: null,
    missingSeen: null,
    holderOid: null,
  });
  expect(take({ confirmedDay: today })).toBeUndefined();
  expect(take(found, '2027-05-10')).toEqual({ confirmedDay: '2027-05-10' });
});
