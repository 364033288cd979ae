import { askOfHandover, whoCanAnswer } from '../../src/domain/handoverAsk.ts';
import { accessOfHandover } from '../../src/domain/handoverAccess.ts';
import { handoverOf } from '../../src/domain/handoverSections.ts';
import type { HandoverRecord } from '../../src/domain/handoverSections.ts';
import { newInPost } from '../../src/domain/newInPost.ts';
import { aBody, anAction, anActionUpdate, anAsk, aDropIn, aPost, aStandard } from '../support/items.ts';

const today = '2027-05-14';
const post = aPost({
  recordKey: 'post',
  holderName: 'new',
  holderMail: 'new@x',
  formerName: 'old',
  formerMail: 'old@x',
  heldFrom: '2027-05-03',
  handoverSince: '2027-05-03',
  deputyPostKey: 'deputy',
  reportsToKey: 'line',
});
const empty: HandoverRecord = {
  posts: [post],
  actions: [],
  updates: [],
  standards: [],
  asks: [],
  dropIns: [],
  bodies: [],
  hub: null,
  today,
  now: `${today}T12:00:00Z`,
};
const kindsOf = (record: Partial<HandoverRecord>) =>
  handoverOf(post, { ...empty, ...record }).map(({ kind, items }) => [kind, items.length]);

describe('The card', () => {
  test('[H8] answers and access always, any other section only where there is something', () => {
    expect(kindsOf({})).toEqual([
      ['answers', 0],
      ['access', 1],
    ]);
  });

  test('[H8] everything that names the post, each in its section, and nothing of another post', () => {
    const own = anAction({ ownerPostKey: 'post', drivers: ['publicPromise'] });
    const full: Partial<HandoverRecord> = {
      actions: [own, anAction({ deputyPostKey: 'post' }), anAction({ ownerPostKey: 'other' })],
      standards: [aStandard({ ownerPostKey: 'post' }), aStandard({ ownerPostKey: 'other' })],
      asks: [
        anAsk({ fromKey: 'post' }),
        anAsk({ fromKey: 'other', askedByPostKey: 'post' }),
        anAsk({ fromKey: 'post', state: 'answered', answer: 'Yes, from June.' }),
        anAsk({ fromKey: 'other', askedByPostKey: 'other' }),
      ],
      dropIns: [aDropIn({ hostPostKey: 'post' }), aDropIn({ hostPostKey: 'other' })],
      posts: [post, aPost({ reportsToKey: 'post' }), aPost({ deputyPostKey: 'post' }), aPost()],
      bodies: [aBody({ coordinatorPostKey: 'post' }), aBody()],
      hub: { leadPostKey: 'post', siteOwnerPostKey: 'other' },
    };
    expect(kindsOf(full)).toEqual([
      ['answers', 0],
      ['actions', 1],
      ['deputised', 1],
      ['standards', 1],
      ['promises', 2],
      ['sessions', 1],
      ['asks', 2],
      ['access', 1],
      ['posts', 4],
    ]);
  });

  test('[H8] open actions by their day with the newest update, then those that ended; withdrawn rows are not there', () => {
    const actions = [
      anAction({ recordKey: 'closed', ownerPostKey: 'post', state: 'closed', dueDay: '2026-01-01' }),
      anAction({ recordKey: 'late', ownerPostKey: 'post', dueDay: '2027-09-01' }),
      anAction({ recordKey: 'soon', ownerPostKey: 'post', dueDay: '2027-05-20' }),
      anAction({ recordKey: 'gone', ownerPostKey: 'post', withdrawn: true }),
    ];
    const updates = [
      anActionUpdate({ actionKey: 'soon', update: 'older', day: '2027-03-01' }),
      anActionUpdate({ actionKey: 'soon', update: 'newest', day: '2027-05-01' }),
    ];
    const section = handoverOf(post, { ...empty, actions, updates }).find(({ kind }) => kind === 'actions');
    const items = section?.items.flatMap((item) =>
      item.kind === 'action' ? [[item.action.recordKey, item.lastUpdate?.update ?? null]] : [],
    );
    expect(items).toEqual([
      ['soon', 'newest'],
      ['late', null],
      ['closed', null],
    ]);
  });
});

describe('Access', () => {
  test('[H9] the right comes and goes, unless another post carries it', () => {
    const { comes, goes, group } = accessOfHandover(post, [post], today);
    expect([group, comes?.hasByOther, goes?.keepsByOther]).toEqual(['actionOwners', false, false]);
    const other = aPost({ holderName: 'old', holderMail: 'OLD@x', kind: 'spoc' });
    expect(accessOfHandover(post, [post, other], today).goes?.keepsByOther).toBe(true);
  });
});

describe('New in post', () => {
  test('[H16] what is owned, the next three dates in order, what has passed, and where to start', () => {
    const actions = [
      anAction({ recordKey: 'b', ownerPostKey: 'post', dueDay: '2027-06-01' }),
      anAction({ recordKey: 'a', ownerPostKey: 'post', dueDay: '2027-05-01' }),
      anAction({ recordKey: 'c', deputyPostKey: 'post', dueDay: '2027-07-01' }),
    ];
    const asks = [anAsk({ recordKey: 'ask', fromKey: 'post', byDay: '2027-05-20' })];
    const dropIns = [aDropIn({ hostPostKey: 'post', startsAt: '2027-05-19T23:30:00Z' })];
    const found = newInPost(handoverOf(post, { ...empty, actions, asks, dropIns }), today, 'Europe/London');
    expect(found).toMatchObject({ owned: 2, deputised: 1, standards: 0, asked: 1 });
    // Half past eleven in the evening in UTC is the next day on the site.
    expect(found.dates.map(({ day, item }) => [day, item.kind])).toEqual([
      ['2027-05-20', 'session'],
      ['2027-05-20', 'ask'],
      ['2027-06-01', 'action'],
    ]);
    expect(found.passed.map(({ day }) => day)).toEqual(['2027-05-01']);
    expect(found.start?.recordKey).toBe('a');
  });
});

describe('Something is needed first', () => {
  const held = { holderName: 'somebody', holderMail: 's@x' };
  const posts = [
    post,
    aPost({ recordKey: 'deputy', vacantSince: '2027-01-01' }),
    aPost({ recordKey: 'line', ...held }),
    aPost({ recordKey: 'lead', kind: 'raceActionLead', ...held }),
  ];

  test('[H13] the deputy is asked, else the line, else the lead; a vacant post is not', () => {
    expect(whoCanAnswer(post, posts, null, today)?.recordKey).toBe('line');
    const withoutLine = posts.filter(({ recordKey }) => recordKey !== 'line');
    expect(whoCanAnswer(post, withoutLine, null, today)?.recordKey).toBe('lead');
    expect(whoCanAnswer(post, [post], null, today)).toBeNull();
  });

  test('[H13] all words are kept where a title is too short for them', () => {
    const words = `${'long '.repeat(80)}end`;
    const given = {
      who: posts[2]!,
      title: `Hand-over: ${words}`,
      words,
      because: 'Before taking over',
      today,
    } as const;
    const ask = askOfHandover(post, given);
    expect(ask.title).toHaveLength(255);
    expect(ask.because).toContain(words);
    expect(ask).toMatchObject({ fromKey: 'line', aboutKey: 'post', askedByPostKey: 'post', state: 'open' });
  });
});
