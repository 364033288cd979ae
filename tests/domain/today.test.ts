import {
  asksWaiting,
  byUrgency,
  ownersWaiting,
  ownStandardsWaiting,
  stageWaiting,
  updatesWaiting,
} from '../../src/domain/today.ts';
import { postsByKey } from '../../src/domain/heldPosts.ts';
import { withoutOwner } from '../../src/domain/orphanedActions.ts';
import { anAction, anAsk, aPost, aStandard } from '../support/items.ts';

const today = '2027-05-14';
const people = aPost({ recordKey: 'people', holderName: 'Head of People', heldFrom: '2025-01-01' });
const deputy = aPost({ recordKey: 'deputy', title: 'Deputy Head of People', holderName: 'Deputy' });
const vacant = aPost({ recordKey: 'standards', title: 'Head of Standards', vacantSince: '2027-04-03' });
const posts = postsByKey([people, deputy, vacant]);
const world = { posts, bodies: [], today } as const;

describe('actions that wait', () => {
  const due = { ownerPostKey: 'people', deputyPostKey: 'deputy', dueDay: '2027-05-21' } as const;

  test('[T4] an action due within two weeks and quiet for four waits for its owner', () => {
    const [waiting] = updatesWaiting([people], [anAction(due)], posts, new Map(), today);
    expect(waiting).toMatchObject({ kind: 'actionUpdate', as: 'owner', post: people, day: '2027-05-21' });
  });

  test('[T4] an update of this month is enough', () => {
    const action = anAction(due);
    const updates = new Map([[action.recordKey, '2027-05-01' as const]]);
    expect(updatesWaiting([people], [action], posts, updates, today)).toEqual([]);
  });

  test('[T4] a deputy is not troubled while the owner is in post and the day has not passed', () => {
    expect(updatesWaiting([deputy], [anAction(due)], posts, new Map(), today)).toEqual([]);
  });

  test('[T4] the deputy is asked once the day has passed, or where nobody holds the owner’s post', () => {
    const late = anAction({ ...due, dueDay: '2027-05-01' });
    const alone = anAction({ ...due, ownerPostKey: 'standards' });
    const waiting = updatesWaiting([deputy], [late, alone], posts, new Map(), today);
    expect(waiting).toMatchObject([
      { as: 'deputy', isOwnerVacant: false },
      { as: 'deputy', isOwnerVacant: true },
    ]);
  });

  test('[T4] a closed action waits for nobody', () => {
    const closed = anAction({ ...due, state: 'closed' });
    expect(updatesWaiting([people], [closed], posts, new Map(), today)).toEqual([]);
  });
});

describe('what people ask', () => {
  const asked = anAsk({ fromKey: 'people', byDay: '2027-05-20' });

  test('[T5] an open request waits for the holder of the post it is asked of', () => {
    expect(asksWaiting([people], [asked], world)).toMatchObject([
      { kind: 'ask', as: 'asked', day: '2027-05-20' },
    ]);
  });

  test('[T5] an answered or declined request waits for nobody', () => {
    expect(
      asksWaiting(
        [people],
        [
          { ...asked, state: 'answered' },
          { ...asked, state: 'declined' },
        ],
        world,
      ),
    ).toEqual([]);
  });

  test('[T5] a staff officer prepares what is asked of the post they report to', () => {
    const staff = aPost({ kind: 'staffOfficer', reportsToKey: 'people' });
    expect(asksWaiting([staff], [asked], world)).toMatchObject([{ as: 'prepares', post: staff }]);
    expect(asksWaiting([{ ...staff, kind: 'contributor' }], [asked], world)).toEqual([]);
  });
});

describe('actions nobody owns', () => {
  const orphaned = anAction({ ownerPostKey: 'standards' });
  const never = anAction({ ownerPostKey: null });

  test('[T6] wait for the race action lead, the longest first', () => {
    const lead = aPost({ kind: 'raceActionLead' });
    const [waiting] = ownersWaiting(
      [lead],
      [never, orphaned, anAction({ ownerPostKey: 'people' })],
      posts,
      today,
    );
    expect(waiting).toMatchObject({ kind: 'noOwner', actions: [orphaned, never], longest: 41 });
  });

  test('[T6] are not put to anybody else', () => {
    expect(ownersWaiting([people], [orphaned], posts, today)).toEqual([]);
  });

  test('[T6] how long is null where nobody recorded since when', () => {
    expect(withoutOwner([never], posts, today)).toEqual({ actions: [never], longest: null });
  });
});

describe('standards', () => {
  const seven = aStandard({ recordKey: 'S07', ownerPostKey: 'people', dueDay: '2027-05-28' });

  test('[T7] one without the force’s level waits for the post that owns it', () => {
    expect(ownStandardsWaiting([people], [seven, aStandard()])).toMatchObject([
      { kind: 'standard', standard: seven, day: '2027-05-28' },
    ]);
  });

  test('[T7] what the stage still wants waits for those who bring it in', () => {
    const spoc = aPost({ kind: 'spoc' });
    const progress = { done: [aStandard()], missing: [seven] };
    const stage = { stage: 'moderation', to: '2027-08-31' } as const;
    expect(stageWaiting([spoc], stage, progress)).toMatchObject([
      { missing: [seven], of: 2, day: '2027-08-31' },
    ]);
    expect(stageWaiting([people], stage, progress)).toEqual([]);
    expect(stageWaiting([spoc], stage, { done: [seven], missing: [] })).toEqual([]);
  });
});

test('[T3] what has passed comes first, then what nobody owns, then the nearest day, then what has none', () => {
  const lead = aPost({ kind: 'raceActionLead', recordKey: 'people' });
  const ask = (byDay: `${number}-${number}-${number}` | null) => anAsk({ fromKey: 'people', byDay });
  const waiting = [
    ...asksWaiting([lead], [ask(null), ask('2027-06-01'), ask('2027-05-20'), ask('2027-05-01')], world),
    ...ownersWaiting([lead], [anAction({ ownerPostKey: null })], posts, today),
  ];
  const inOrder = waiting.sort(byUrgency(today)).map(({ kind, day }) => day ?? kind);
  expect(inOrder).toEqual(['2027-05-01', 'noOwner', '2027-05-20', '2027-06-01', 'ask']);
});
