import type { Action } from '../../src/domain/actions.ts';
import { actionDetail } from '../../src/features/actions/actionView.ts';
import { makeRegister } from '../../src/features/actions/register.ts';
import { statusOf, unsentOf, updatesOf, wordsOf } from '../../src/features/actions/updatesView.ts';
import type { Unsent } from '../../src/features/actions/updatesView.ts';
import { draftToCells, updateResolver } from '../../src/features/actions/updateForm.ts';
import { aBody, anAction, anActionUpdate, aPost } from '../support/items.ts';

const today = '2027-05-14';
const me = { oid: 'me', name: 'Me', mail: null };
const workstream = aBody({ recordKey: 'w2', title: 'Powers and procedures', kind: 'workstream', number: 2 });
const board = aBody({ recordKey: 'board', title: 'Race and Inclusion Delivery Board', kind: 'board' });
const held = aPost({
  recordKey: 'held',
  title: 'Head of People',
  holderName: 'Chris Okafor',
  holderMail: 'chris@northshire.example',
  holding: 'acting',
  heldFrom: '2026-02-01',
});
const quiet = aPost({ recordKey: 'quiet', title: 'Analyst', holderName: 'Sam Reid' });
const vacant = aPost({ recordKey: 'vacant', title: 'Head of Custody', vacantSince: '2027-04-03' });

function detailOf(fields: Partial<Action>) {
  const action = anAction(fields);
  const posts = [held, quiet, vacant];
  return actionDetail(
    makeRegister({ actions: [action], posts, bodies: [workstream, board], me, today }),
    action,
  );
}

describe('one action', () => {
  test('[A10] says where it belongs, who owns it since when, and how to write to them', () => {
    expect(detailOf({ workstreamKey: 'w2', bodyKey: 'board', ownerPostKey: 'held' })).toMatchObject({
      place: 'Workstream 2: Powers and procedures · Race and Inclusion Delivery Board',
      owner: {
        post: 'Head of People',
        holder: 'Chris Okafor (acting)',
        when: 'since 1 February 2026',
        vacancy: null,
        message: {
          to: 'chris@northshire.example',
          label: 'Message Chris Okafor',
          words: 'About action 1-4, Publish the ethnicity pay gap: ',
        },
      },
      deputy: null,
    });
  });

  test('[A11] a holder without a mail address has no [Message]', () => {
    expect(detailOf({ ownerPostKey: 'quiet' }).owner).toMatchObject({
      holder: 'Sam Reid',
      when: null,
      message: null,
    });
  });

  test('[A10] a vacancy says since when; a deputy post may be empty too', () => {
    const detail = detailOf({ ownerPostKey: 'vacant', deputyPostKey: 'vacant' });
    expect(detail.owner).toMatchObject({
      post: 'Head of Custody',
      vacancy: 'No owner (41 days)',
      message: null,
    });
    expect(detail.deputy?.vacancy).toBe('Nobody in this post');
  });

  test.each([
    [{ ownerPostKey: 'held', deputyPostKey: 'held' }, true],
    [{ ownerPostKey: 'held', deputyPostKey: null }, true],
    [{ ownerPostKey: 'held', deputyPostKey: 'quiet' }, false],
    [{ ownerPostKey: 'held', deputyPostKey: null, state: 'closed' }, false],
  ] as const)('[A10] only one person can do this: %j', (fields, expected) => {
    expect(detailOf(fields).restsOnOnePerson).toBe(expected);
  });

  test.each([
    [
      { dueDay: '2027-06-30', dueWas: '2027-03-31', dueBecause: 'the data came late' },
      '30 June',
      'was 31 March, because the data came late',
      null,
    ],
    [{ dueDay: '2027-06-30', dueWas: '2027-03-31' }, '30 June', 'was 31 March', null],
    [{ dueDay: '2027-05-13' }, '13 May', null, 'Overdue by 1 day'],
    [{ dueDay: '2027-05-14' }, '14 May', null, null],
    [{}, null, null, null],
  ] as const)('[A10] due %j', (fields, due, dueHistory, overdue) => {
    expect(detailOf(fields)).toMatchObject({ due, dueHistory, overdue });
  });
});

const action = anAction({ recordKey: 'action-1-4', marking: 'OFFICIAL' });
const now = new Date('2027-05-14T21:43:00');
const at = (time: string) => new Date(`2027-05-14T${time}:00`).toISOString();

function anEntry(fields: Partial<Unsent> = {}): Unsent {
  return {
    key: 'mine',
    list: 'actionUpdates',
    cells: { RecordKey: 'mine', ActionKey: 'action-1-4', Update: 'My words', NextStep: 'Ask finance' },
    keptAt: at('21:42'),
    state: 'kept',
    savedAt: null,
    error: null,
    ...fields,
  };
}

function updates(given: Partial<Parameters<typeof updatesOf>[0]>) {
  return updatesOf({ updates: [], unsent: [], action, today, now, isDurable: true, ...given });
}

describe('updates', () => {
  const first = anActionUpdate({ recordKey: 'first', update: 'First', day: '2027-03-01' });
  const second = anActionUpdate({ recordKey: 'second', update: 'Second', day: '2027-04-01' });
  const corrected = anActionUpdate({
    recordKey: 'third',
    update: 'Second, put right',
    day: '2027-04-02',
    replacesKey: 'second',
  });

  test('[A16] newest first, by the stamp, a replaced one only in the history', () => {
    const { standing, history } = updates({ updates: [first, second, corrected] });
    expect(standing.map((row) => row.update)).toEqual(['Second, put right', 'First']);
    expect(standing[0]?.byline).toBe('Sample writer, 2 April');
    expect(history.map((row) => [row.update, row.isReplaced])).toEqual([
      ['Second, put right', false],
      ['First', false],
      ['Second', true],
    ]);
  });

  test('[A15] what is not sent yet stands on top, in the writer’s name', () => {
    const { standing } = updates({ updates: [first], unsent: [anEntry()] });
    expect(standing.map(({ update, nextStep, byline }) => [update, nextStep, byline])).toEqual([
      ['My words', 'Ask finance', 'You, 14 May'],
      ['First', null, 'Sample writer, 1 March'],
    ]);
    expect(standing[0]?.status?.words).toBe('Kept on this device 21:42. Not sent yet.');
  });

  test('[A15] a row that has arrived is shown once, with the word that it was saved', () => {
    const arrived = anActionUpdate({ recordKey: 'mine', update: 'My words', day: '2027-05-14' });
    const saved = anEntry({ state: 'saved', savedAt: at('21:43') });
    const { standing } = updates({ updates: [first, arrived], unsent: [saved] });
    expect(standing.map((row) => [row.key, row.status?.words ?? null])).toEqual([
      ['mine', 'Saved 21:43'],
      ['first', null],
    ]);
  });

  test('[A15] entries of other actions and other lists are not shown here', () => {
    const elsewhere = [anEntry({ cells: { ActionKey: 'action-2-1' } }), anEntry({ list: 'asks' })];
    expect(unsentOf(elsewhere, action)).toEqual([]);
  });

  test.each([
    [{ state: 'sending' }, 'Kept on this device 21:42. Being sent.', {}],
    [
      { state: 'waiting', error: { kind: 'offline' } },
      'Not saved yet. Waiting for the network; tried again by itself. Kept on this device 21:42.',
      {},
    ],
    [
      { state: 'waiting', error: { kind: 'throttled', retryAfter: 9 } },
      'Not saved yet. Microsoft 365 is busy; tried again by itself. Kept on this device 21:42.',
      {},
    ],
    [
      { state: 'waiting', error: { kind: 'signedOut', reason: 'interactionRequired' } },
      'Not saved yet. It is sent once you sign in. Kept on this device 21:42.',
      { canSignIn: true },
    ],
    [
      { state: 'refused', error: { kind: 'denied', list: null } },
      'Not saved: SharePoint says you may not post here. The owner, deputy and race action lead can change this. Your words are kept on this device.',
      { canPutBack: true },
    ],
    [
      { state: 'refused', error: { kind: 'refused', reason: 'Too long.' } },
      'Not saved. SharePoint did not accept this: Too long. Your words are kept on this device.',
      { canPutBack: true },
    ],
  ] as const)('[A15] %j', (fields, words, can) => {
    expect(statusOf(anEntry(fields), now, true)).toMatchObject({ words, isSaved: false, ...can });
  });

  test('[A15] a browser that keeps nothing never says "kept"', () => {
    expect(statusOf(anEntry(), now, false).words).toBe('Being sent. Not kept if you close this.');
  });

  test('[A15] words to copy are the words written', () => {
    expect(wordsOf(anEntry())).toEqual({ update: 'My words', nextStep: 'Ask finance' });
    expect(wordsOf({ cells: {} })).toEqual({ update: '', nextStep: '' });
  });
});

describe('the form', () => {
  const options = { fields: {}, shouldUseNativeValidation: false };
  const errorsOf = async (update: string, nextStep = '') => {
    const { errors } = await updateResolver(action, today)(
      { recordKey: 'k', update, nextStep },
      undefined,
      options,
    );
    return Object.fromEntries(Object.entries(errors).map(([field, error]) => [field, error?.message]));
  };

  test.each([
    ['nothing', '', '', { update: 'This is empty and must not be.' }],
    ['only spaces', ' \n ', '', { update: 'This is empty and must not be.' }],
    ['the longest', 'x'.repeat(4_000), 'y'.repeat(1_000), {}],
    [
      'too long',
      'x'.repeat(4_001),
      'y'.repeat(1_001),
      { update: 'This is longer than 4,000 characters.', nextStep: 'This is longer than 1,000 characters.' },
    ],
    ['other scripts, signs and pictures', '<b>Ŵŷ</b> 👮🏾 مرحبا', '', {}],
  ])('[A13] %s', async (_what, update, nextStep, expected) => {
    expect(await errorsOf(update, nextStep)).toEqual(expected);
  });

  test('[A14] the row carries the draft’s own key and its action as scope', () => {
    const { cells } = draftToCells(
      { recordKey: 'born-with-draft', update: ' Done. ', nextStep: ' ' },
      action,
      today,
    );
    expect(cells).toEqual({
      RecordKey: 'born-with-draft',
      ScopeKey: 'action-1-4',
      ActionKey: 'action-1-4',
      Update: 'Done.',
      NextStep: null,
      StateThen: 'inProgress',
      Day: '2027-05-14T12:00:00Z',
      Marking: 'OFFICIAL',
    });
  });
});
