import { viewsOfStandard } from '../../src/features/matrix/standardView.ts';
import { differRows } from '../../src/features/matrix/views/differsView.ts';
import { newView, scoreRange, viewProblems } from '../../src/features/matrix/views/viewForm.ts';
import { offerOf } from '../../src/features/matrix/views/viewOffers.ts';
import { aHub, aLevel, aPost, aReturnEvent, aStandard, stamped } from '../support/items.ts';

const today = '2027-05-14' as const;

test('[W3] what SharePoint refuses is not offered; where it cannot say, the post decides', () => {
  const chief = aPost({ kind: 'chiefOfficer' });
  const spoc = aPost({ kind: 'spoc' });
  expect([offerOf('final', 'no', [chief]), offerOf('final', 'unknown', [chief])]).toEqual(['no', 'yes']);
  expect([offerOf('final', 'unknown', [spoc]), offerOf('final', 'yes', [])]).toEqual(['maybe', 'yes']);
  // Many may add events; a reply is a chief officer's, a recorded view not a chief officer's.
  expect([offerOf('reply', 'yes', [spoc]), offerOf('record', 'yes', [spoc])]).toEqual(['maybe', 'yes']);
});

test('[W4] [W6] what each form needs', () => {
  const empty = newView(today, '', 'k');
  const fields = (form: Parameters<typeof viewProblems>[0], typed = {}) =>
    viewProblems(form, { ...empty, ...typed }, today).map(({ field }) => field);
  expect(fields('final')).toEqual(['level', 'reason']);
  expect(fields('final', { level: 'none', reason: 'Why.' })).toEqual(['level']);
  expect(fields('peer', { level: 'none', saidBy: 'Southmoor', reason: 'Not seen enough.' })).toEqual([]);
  expect(fields('community', { level: '2', saidBy: 'Panel' })).toEqual([]);
  expect(fields('community', { level: 'none', saidBy: 'Panel' })).toEqual(['reason']);
  expect(fields('record', { level: '2', saidBy: 'Panel', day: '2027-05-15' })).toEqual(['day', 'sheet']);
  expect(fields('reply')).toEqual(['reason']);
  expect(viewProblems('reply', { ...empty, reason: 'x'.repeat(4_001) }, today)).toEqual([
    { field: 'reason', code: 'long' },
  ]);
});

test('[W4] where the edition enters levels as numbers, a number in its range is asked for', () => {
  const levels = [0, 10].map((level) => ({ level, name: String(level), meaning: '' }));
  const range = scoreRange({ way: 'score', levels });
  expect([range, scoreRange({ way: 'allMet', levels }), scoreRange(null)]).toEqual([
    { from: 0, to: 10 },
    null,
    null,
  ]);
  const of = (level: string) =>
    viewProblems('final', { ...newView(today, '', 'k'), level, reason: 'Why.' }, today, range);
  expect([of('7.5'), of('0')]).toEqual([[], []]);
  for (const level of ['11', '-1', 'many', '', 'none'])
    expect(of(level)).toEqual([{ field: 'level', code: 'need' }]);
});

test('[W9] [W10] where they differ, both sides stand in words and in the framework’s order', () => {
  const ordered = [aStandard({ recordKey: 'S1', number: 1 }), aStandard({ recordKey: 'S2', number: 2 })];
  const self = [
    aLevel({ standardKey: 'S1', level: 3, reason: 'We publish.' }),
    aLevel({ standardKey: 'S2', level: 1 }),
  ];
  const community = ['S2', 'S1'].map((standardKey) =>
    aLevel({ standardKey, level: 2, reason: 'Too slow.', saidBy: 'Panel' }),
  );
  const chief = aPost({ kind: 'chiefOfficer', holderName: 'A. Chief', holderMail: 'chief@x.example' });
  const reply = stamped(
    aReturnEvent({ kind: 'replied', standardKey: 'S2', words: 'We agree with the panel.' }),
    'chief@x.example',
    '2027-05-02T09:00:00Z',
  );
  const by = { posts: [chief], final: [], hub: aHub({ forceKey: 'northshire' }) };
  const rows = differRows(ordered, { self, community, events: [reply] }, { file: null, isSample: false, by });
  expect(rows.map(({ address, isReplied }) => [address, isReplied])).toEqual([
    ['/matrix/1', false],
    ['/matrix/2', true],
  ]);
  expect(rows[0]).toMatchObject({
    force: 'Force: Level 3. We publish.',
    groups: ['Panel: Level 2. Too slow.'],
    reply: 'The reply is not written yet.',
  });
});

test('[W2] a view names who wrote it: the post of that day where the stamp says so, else the stamped name, never a claim', () => {
  const spoc = aPost({
    ...{ recordKey: 'post-spoc', title: 'Northshire SPOC', holderName: 'S. Poc' },
    ...{ holderMail: 'spoc@x.example', heldFrom: '2026-01-01' },
  });
  const said = (mail: string) => {
    const given = aLevel({
      standardKey: 'S1',
      saidBy: 'Harbour panel',
      postKey: 'post-spoc',
      evidenceKeys: ['e1'],
    });
    const reading = { levels: [stamped(given, mail)], hasAnswered: true };
    const none = { levels: [], hasAnswered: true };
    const { columns } = viewsOfStandard(
      aStandard({ recordKey: 'S1' }),
      { self: none, peer: none, community: reading, final: none },
      {
        ...{ file: null, isSample: false, postsByKey: new Map([['post-spoc', spoc]]) },
        evidence: new Map([['e1', 'Board paper']]),
      },
    );
    const [one] = columns.flatMap((column) => column.said);
    return [one?.who, one?.writtenBy, one?.seen];
  };
  expect(said('spoc@x.example')).toEqual([
    'Harbour panel',
    'Written down by Northshire SPOC',
    expect.stringContaining('Board paper'),
  ]);
  expect(said('contributor@x.example').slice(0, 2)).toEqual(['Harbour panel', 'Written down by contributor']);
});
