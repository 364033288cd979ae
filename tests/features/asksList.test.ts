import {
  aboutOptions,
  begunIn,
  draftKeyOf,
  draftToRow,
  newDraft,
  receiverOptions,
} from '../../src/features/asks/askForm.ts';
import { addressOf, filterIn, isNarrowed, narrowed } from '../../src/features/asks/asksFilter.ts';
import { barrierLines, byView, firstView, inOrder, viewLinks } from '../../src/features/asks/asksView.ts';
import { asksTable } from '../../src/features/asks/asksTable.ts';
import { postsByKey } from '../../src/domain/heldPosts.ts';
import { aBody, anAction, anAsk, aPost, aStandard } from '../support/items.ts';

const today = '2027-05-14';
const spoc = aPost({ recordKey: 'spoc', title: 'SPOC', holderName: 'S' });
const analyst = aPost({ recordKey: 'analyst', title: 'Analyst' });
const context = { today, posts: postsByKey([spoc, analyst]), bodies: [], aboutKey: () => null } as const;
const me = { oid: 'me', name: 'Me', mail: null };
const ofMe = anAsk({ fromKey: 'spoc', byDay: '2027-05-20', theme: 'Data' });
const mine = anAsk({ fromKey: 'analyst', askedByPostKey: 'spoc', byDay: '2027-05-10', inTheWay: ['money'] });
const ended = anAsk({ fromKey: 'x', state: 'answered', answeredDay: '2027-05-02', inTheWay: ['money'] });
const all = [ended, ofMe, mine];

describe('the list', () => {
  test('[Q1] three views with how many are open; the first with something open is shown', () => {
    const views = byView(all, { held: [spoc], me }, context);
    expect(viewLinks(views, true).map(({ words }) => words)).toEqual([
      'Asked of me (1)',
      'I asked (1)',
      'All (2)',
    ]);
    expect(viewLinks(views, false)[0]?.words).toBe('Asked of me');
    expect(firstView(views)).toBe('ofMe');
    expect(firstView({ ...views, ofMe: [ended] })).toBe('iAsked');
    expect(firstView({ ofMe: [], iAsked: [], all: [] })).toBe('all');
  });

  test('[Q3] overdue first, then the nearest date, then those without; what ended newest first', () => {
    const dateless = anAsk();
    const older = anAsk({ state: 'declined', answeredDay: '2027-04-01' });
    const { open, closed } = inOrder([older, dateless, ended, ofMe, mine], today);
    expect(open).toEqual([mine, ofMe, dateless]);
    expect(closed).toEqual([ended, older]);
  });

  test('[Q1] the filter stands in the address and comes back from it; unknown words are left out', () => {
    const filter = { show: 'all', state: 'overdue', way: 'money', theme: 'Data & more' } as const;
    const [, query = ''] = addressOf(filter).split('?');
    expect(filterIn(new URLSearchParams(query))).toEqual(filter);
    expect(addressOf({ show: null, state: null, way: null, theme: null })).toBe('/asks');
    expect(filterIn(new URLSearchParams('show=everything&way=<b>'))).toMatchObject({ show: null, way: null });
    expect(isNarrowed({ ...filter, state: null, way: null, theme: null })).toBe(false);
  });

  test('[Q6] narrowed by state, what is in the way, and theme', () => {
    const none = { show: null, state: null, way: null, theme: null };
    expect(narrowed(all, { ...none, state: 'overdue' }, today)).toEqual([mine]);
    expect(narrowed(all, { ...none, state: 'answered' }, today)).toEqual([ended]);
    expect(narrowed(all, { ...none, way: 'money' }, today)).toEqual([ended, mine]);
    expect(narrowed(all, { ...none, theme: 'Data' }, today)).toEqual([ofMe]);
    expect(barrierLines(all)).toEqual([{ obstacle: 'money', words: 'Money: 1 open, 1 solved' }]);
  });
});

test('[Q21] exported, an ask is a row in words; who holds no post is a person that can be left out', () => {
  const frame = {
    title: 'Asks',
    marking: 'OFFICIAL',
    asOf: 'as of 14 May 2027, 21:42',
    about: 'All.',
  } as const;
  const { columns, rows } = asksTable(frame, [mine, ended], context);
  expect(columns.map(({ title }) => title).slice(0, 6)).toEqual([
    'Question',
    'Needs',
    'Asked by',
    'Asked of',
    'Asked',
    'By',
  ]);
  expect(rows.every((row) => row.length === columns.length)).toBe(true);
  expect(rows[0]?.slice(2, 6)).toEqual(['SPOC', 'Analyst', { day: '2027-05-01' }, { day: '2027-05-10' }]);
  expect(rows[0]?.[10]).toBe('Overdue: was wanted by 10 May');
  expect(rows[1]?.[2]).toEqual({ person: 'Sample writer', post: null });
});

describe('the form', () => {
  const begun = begunIn(new URLSearchParams('about=a14&of=analyst&need=data&from=handover-1'));
  const origin = { askedByPostKey: 'spoc', today, marking: 'OFFICIAL', fromRecordKey: begun.from } as const;

  test('[Q15] begins with what the address brings', () => {
    expect(newDraft(begun)).toMatchObject({ aboutKey: 'a14', fromKey: 'analyst', need: 'data', title: '' });
    expect(begunIn(new URLSearchParams('need=money')).need).toBe('answer');
  });

  test('[Q16] a draft begun elsewhere is another; its key is its own', () => {
    expect(draftKeyOf(begun)).not.toBe(draftKeyOf({ ...begun, about: 'a15' }));
    expect(newDraft(begun).recordKey).not.toBe(newDraft(begun).recordKey);
  });

  test('[Q15] what is missing is said at its field; what is whole becomes one row', () => {
    const empty = newDraft({ ...begun, of: '' });
    expect(draftToRow(empty, origin).problems).toEqual({
      fromKey: 'This is empty and must not be.',
      title: 'This is empty and must not be.',
    });
    const long = { ...newDraft(begun), title: 'x'.repeat(256) };
    expect(draftToRow(long, origin).problems).toEqual({ title: 'This is longer than 255 characters.' });
    const slip = { ...newDraft(begun), title: 'Pay', byDay: '0027-05-20' };
    expect(draftToRow(slip, origin).problems).toEqual({ byDay: 'This should be a date from 2000 to 2099.' });
    const whole = { ...newDraft(begun), title: 'Pay by grade', byDay: '2027-05-20' };
    expect(draftToRow(whole, origin).row).toMatchObject({
      recordKey: whole.recordKey,
      title: 'Pay by grade',
      byDay: '2027-05-20',
      aboutKey: 'a14',
      askedByPostKey: 'spoc',
      fromRecordKey: 'handover-1',
      state: 'open',
    });
  });

  test('[Q15] posts say where nobody holds them; workstreams cannot be asked', () => {
    const bodies = [aBody({ title: 'Board' }), aBody({ kind: 'workstream' })];
    const options = receiverOptions([spoc, analyst, aPost({ withdrawn: true })], bodies, today);
    expect(options.posts.map(({ words }) => words)).toEqual(['Analyst (nobody holds it just now)', 'SPOC']);
    expect(options.bodies.map(({ words }) => words)).toEqual(['Board']);
  });

  test('[Q15] what the address names can be kept, even where it is not in the list', () => {
    const records = { actions: [anAction({ recordKey: 'a14' })], standards: [aStandard({ number: 7 })] };
    expect(aboutOptions(records, { key: 'a14', words: null }).others).toEqual([]);
    expect(aboutOptions(records, { key: '', words: null }).others).toEqual([]);
    expect(aboutOptions(records, { key: 'gone', words: null }).others).toEqual([
      { key: 'gone', words: 'A record that is not in the list' },
    ]);
  });
});
