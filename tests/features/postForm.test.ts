import { coverTyped, newCover, vacancyTyped } from '../../src/features/posts/coverForm.ts';
import { changeTyped, draftOf, newPostTyped, problemsOf } from '../../src/features/posts/postForm.ts';
import { aPost } from '../support/items.ts';

const today = '2027-05-14';
const ann = { oid: 'oid-ann', name: 'Ann', mail: 'ann@x.example' };
const post = aPost({
  recordKey: 'head',
  title: 'Head of People',
  holderOid: ann.oid,
  holderName: ann.name,
  holderMail: ann.mail,
  holding: 'substantive',
  heldFrom: '2025-01-06',
  forceKeys: ['n'],
  daysAMonth: 2,
});
const typed = (part: Partial<ReturnType<typeof draftOf>>) => ({ ...draftOf(post), ...part });

test('[P9] an untouched form writes nothing, a touched one only what differs', () => {
  expect(changeTyped(draftOf(post), post, today)).toEqual({ fields: {}, events: [] });
  expect(changeTyped(typed({ title: ' Head of HR ', daysAMonth: '' }), post, today)).toEqual({
    fields: { title: 'Head of HR', daysAMonth: null },
    events: [],
  });
  expect(changeTyped(typed({ forceKeys: ['n', 's'] }), post, today).fields).toEqual({
    forceKeys: ['n', 's'],
  });
});

test('[P8] [P10] a guest typed by name takes up the post, and the one before is told to have left', () => {
  const guest = { oid: null, name: 'Gus (guest)', mail: null };
  const { fields, events } = changeTyped(
    typed({ holder: guest, heldFrom: today, holding: 'acting' }),
    post,
    today,
  );
  expect(fields).toMatchObject({
    holderName: 'Gus (guest)',
    holderOid: null,
    formerName: 'Ann',
    heldFrom: today,
  });
  expect(events.map(({ kind }) => kind)).toEqual(['left', 'tookUp']);
});

test('[P10] the same person found in the directory is no change of holder', () => {
  const byName = aPost({ ...post, holderOid: null, holderMail: null });
  const { fields, events } = changeTyped({ ...draftOf(byName), holder: ann }, byName, today);
  expect(fields).toEqual({ holderOid: ann.oid, holderMail: ann.mail });
  expect(events).toEqual([]);
});

test('[P11] an emptied holder makes the post vacant', () => {
  const { fields, events } = changeTyped(typed({ holder: null }), post, today);
  expect(fields).toMatchObject({ holderName: null, vacantSince: today });
  expect(events.map(({ kind }) => kind)).toEqual(['left']);
});

test('[P8] a new post begins vacant or with its holder', () => {
  const draft = { ...draftOf(null, ['n']), title: 'Analyst' };
  expect(newPostTyped(draft, today)).toMatchObject({
    fields: { vacantSince: today, forceKeys: ['n'] },
    events: [],
  });
  const held = newPostTyped({ ...draft, holder: ann, heldFrom: '2027-06-01' }, today);
  expect(held.fields).toMatchObject({ holderName: 'Ann', heldFrom: '2027-06-01' });
  expect(held.events).toMatchObject([{ kind: 'tookUp', postKey: draft.recordKey }]);
  expect(problemsOf({ ...draft, holder: ann, heldFrom: '2027-06-01' }, null, today)).toEqual({});
});

test('[P8] what is wrong stands at its field', () => {
  const problems = (part: Parameters<typeof typed>[0]) => problemsOf(typed(part), post, today);
  expect(problems({})).toEqual({});
  expect(problems({ title: '  ' })).toEqual({ title: 'This is empty and must not be.' });
  expect(Object.keys(problems({ daysAMonth: '40' }))).toEqual(['daysAMonth']);
  expect(Object.keys(problems({ daysAMonth: 'some' }))).toEqual(['daysAMonth']);
  expect(Object.keys(problems({ heldTo: '2024-01-01' }))).toEqual(['heldTo']);
  expect(problems({ heldFrom: '0026-05-14' }).heldFrom).toMatch(/2000 to 2099/);
  expect(problems({ heldTo: '2127-05-14' }).heldTo).toMatch(/2000 to 2099/);
  const pasted = { ...ann, oid: null, name: 'x'.repeat(256) };
  expect(problems({ holder: pasted, heldFrom: today }).holder).toMatch(/longer than 255/);
  expect(Object.keys(problems({ deputyPostKey: 'head' }))).toEqual(['deputyPostKey']);
  const bo = { oid: 'oid-bo', name: 'Bo', mail: null };
  expect(Object.keys(problems({ holder: bo, heldFrom: '' }))).toEqual(['heldFrom']);
  expect(problems({ holder: bo, heldFrom: '2027-06-01' }).heldFrom).toMatch(/Hand over/);
});

test('[P12] cover needs somebody else and a first day; the last one may be open', () => {
  const cover = newCover(today);
  expect(Object.keys(coverTyped(cover, post).problems)).toEqual(['person']);
  expect(Object.keys(coverTyped({ ...cover, person: ann }, post).problems)).toEqual(['person']);
  const bo = { oid: null, name: 'Bo', mail: null };
  expect(Object.keys(coverTyped({ ...cover, person: bo, to: '2027-01-01' }, post).problems)).toEqual(['to']);
  const slips = { ...cover, person: { ...bo, name: 'x'.repeat(256) }, from: '0026-05-14', to: '20270-01-01' };
  expect(Object.keys(coverTyped(slips, post).problems)).toEqual(['person', 'from', 'to']);
  expect(coverTyped({ ...cover, person: bo }, post).change?.fields).toMatchObject({
    coverName: 'Bo',
    coverFrom: today,
    coverTo: null,
  });
});

test('[P11] a post becomes vacant today or earlier, not before its holder came', () => {
  expect(vacancyTyped(today, post, today).change?.fields).toMatchObject({ vacantSince: today });
  expect(vacancyTyped('2027-06-01', post, today).problem).not.toBeNull();
  expect(vacancyTyped('2024-01-01', post, today).problem).not.toBeNull();
  expect(vacancyTyped('0026-05-14', post, today).problem).toMatch(/2000 to 2099/);
  expect(vacancyTyped('', post, today).problem).not.toBeNull();
});
