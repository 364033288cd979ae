import type { AnswerRead } from '../../src/domain/peer/answer.ts';
import { answerLines } from '../../src/domain/peer/answerLines.ts';
import type { LinesFrom } from '../../src/domain/peer/answerLines.ts';
import { answerRows, reviewersInWords, signedReasons } from '../../src/features/matrix/peer/answerView.ts';
import { answerRun } from '../../src/features/matrix/peer/answerRun.ts';
import type { AskTyped } from '../../src/features/matrix/peer/askForm.ts';
import { askProblems, forceAsked, newAsk } from '../../src/features/matrix/peer/askForm.ts';
import { asSent, numbersInWords, sizeInWords } from '../../src/features/matrix/peer/asSent.ts';
import { packOutRow, sentPacks } from '../../src/features/matrix/peer/packsOutView.ts';
import { answerOf, nothingTyped, standardProblems } from '../../src/features/matrix/peer/reviewForm.ts';
import { aLevel, aPost, aReturnEvent } from '../support/items.ts';
import { aPack, standards } from '../support/peerWorld.ts';

const pack = aPack();
const own = { recordKey: 'northshire', title: 'Northshire Police' };
const southmoor = { recordKey: 'southmoor', title: 'Southmoor Police' };

describe('asking another force', () => {
  const around = {
    ...{ forces: [own, southmoor], own, today: '2027-05-14' as const, chosen: 2, isEvidenceKnown: true },
  };
  const typed = (given: Partial<AskTyped> = {}): AskTyped => ({
    ...newAsk('pack-1', 'SPOC'),
    force: 'southmoor',
    ...given,
  });
  const fields = (given: Partial<AskTyped>, world: Partial<typeof around> = {}) =>
    askProblems(typed(given), { ...around, ...world }).map(({ field }) => field);

  test('[U3] [U4] what keeps a pack from being made, each by its field', () => {
    expect(fields({})).toEqual([]);
    expect(fields({ force: '' })).toEqual(['force']);
    expect(fields({ force: 'other', forceName: ' ' })).toEqual(['force']);
    expect(fields({ force: 'northshire' })).toEqual(['ownForce']);
    expect(fields({ force: 'other', forceName: 'northshire POLICE' })).toEqual(['ownForce']);
    expect(fields({ byDay: '2027-05-13' })).toEqual(['byDay']);
    expect(fields({ post: ' ' })).toEqual(['post']);
    expect(fields({ asked: 'x'.repeat(2_001) })).toEqual(['asked']);
    expect(fields({}, { chosen: 0 })).toEqual(['standards']);
    expect(fields({}, { isEvidenceKnown: false })).toEqual(['evidence']);
  });

  test('[U1] a force typed by name gets a key of its name, or that of the force it is', () => {
    const named = (forceName: string) => forceAsked({ force: 'other', forceName }, around.forces);
    expect(named('Southmoor police')).toEqual({ forceKey: 'southmoor', force: 'Southmoor Police' });
    expect(named('Devon & Cornwall')).toEqual({ forceKey: 'devon-and-cornwall', force: 'Devon & Cornwall' });
  });
});

describe('a standard as it was sent', () => {
  test('[U1] [U2] [U4] statements up to the next level, figures, evidence, what was left out', () => {
    const [five, seven] = pack.standards;
    if (!five || !seven) throw new Error('no standard');
    const sent = asSent(five, pack);
    expect(sent.title).toBe('Standard 5: Stop and search (SAMPLE)');
    expect(sent.level).toBe('Level 2: Developing (SAMPLE)');
    expect(sent.statements.map(({ key, isMet }) => [key, isMet])).toEqual([
      ['S05-1', true],
      ['S05-2', true],
      ['S05-3', false],
    ]);
    expect(sent.figures[0]?.words).toBe('41 of 612. 2026 to 2027. Not recorded for 3.5 %');
    expect(sent.evidence.map(({ line }) => line)).toEqual([
      'Panel minutes · 1 March 2027 · 12 KB',
      'Dashboard · link',
    ]);
    expect(sent.leftOut).toEqual(['1 item of evidence: marked higher than may leave']);
    expect(asSent(seven, pack)).toMatchObject({
      level: 'No level given yet',
      narrative: 'No narrative yet.',
    });
  });

  test('numbers and sizes as people say them', () => {
    expect(numbersInWords([12, 5, 7])).toBe('5, 7 and 12');
    expect(numbersInWords([5])).toBe('5');
    expect([sizeInWords(10), sizeInWords(12_345_678)]).toEqual(['1 KB', '12.3 MB']);
  });
});

describe('packs that went out', () => {
  const event = aReturnEvent({
    ...{ recordKey: 'pack-1', kind: 'peerAsked', saidBy: 'Southmoor Police', aboutKey: 'southmoor' },
    ...{ day: '2027-05-14', postTitle: 'SPOC', title: 'Asked' },
  });
  const row = (given: Partial<Parameters<typeof packOutRow>[1]> = {}) =>
    packOutRow(event, { contents: pack, peer: [], events: [event], today: '2027-05-20', ...given }).lines;

  test('[U5] to whom, by when, what has come back; what cannot be read says so', () => {
    expect(row()).toEqual(['Made on 14 May 2027 by SPOC.', 'Answer wanted by 1 June.', '0 of 2 answered.']);
    const back = aLevel({ standardKey: 'matrix:S05', aboutKey: 'pack-1' });
    expect(row({ peer: [back], today: '2027-06-02' })).toEqual([
      ...['Made on 14 May 2027 by SPOC.', 'Answer wanted by 1 June, which has passed.', '1 of 2 answered.'],
    ]);
    expect(row({ contents: null }).at(-1)).toBe('The copy of what went out cannot be read.');
    expect(sentPacks([aReturnEvent(), event])).toEqual([event]);
  });

  test('[U3] a pair that reviews each other is said', () => {
    const reviewed = aReturnEvent({ kind: 'peerReviewed', aboutKey: 'southmoor' });
    expect(row({ events: [event, reviewed] }).at(-1)).toMatch(
      /^Southmoor Police and this force review each other/,
    );
  });
});

describe('what a reviewer types', () => {
  test('[U7] a level may be left out, never the reasons; what nothing is said about is no answer', () => {
    const codes = (given: Partial<typeof nothingTyped>) =>
      standardProblems('k', { ...nothingTyped, ...given }).map(({ field, code }) => `${field}.${code}`);
    expect(codes({})).toEqual([]);
    expect(codes({ seen: ['e-link'] })).toEqual([]);
    expect(codes({ level: '2' })).toEqual(['reasons.reasons']);
    expect(codes({ reasons: 'a' })).toEqual(['level.level']);
    expect(codes({ level: 'none', reasons: 'a' })).toEqual([]);
    expect(codes({ level: '2', reasons: 'a', questions: 'x'.repeat(4_001) })).toEqual(['questions.long']);
  });

  test('[U9] the answer is bound to its pack, and names evidence of that pack only', () => {
    const typed = {
      post: 'Head',
      standards: {
        'matrix:S05': { ...nothingTyped, level: 'none', reasons: ' Why. ', seen: ['e-link', 'e-other'] },
        'matrix:S07': nothingTyped,
      },
    };
    const by = { force: 'Southmoor Police', post: 'Head', forceKeys: ['southmoor'] };
    const file = { format: 'race-action-hub/peer-pack', version: 1, hash: 'abc', contents: pack } as const;
    expect(answerOf(file, typed, by, '2027-05-20')).toMatchObject({
      ...{ packKey: 'pack-1', packHash: 'abc', toForceKey: 'northshire', frameworkKey: 'matrix' },
      standards: [{ key: 'matrix:S05', level: null, reasons: 'Why.', evidenceSeen: ['e-link'] }],
    });
  });
});

describe('an answer before it is written', () => {
  const read: AnswerRead = {
    ...{ from: 'sheet', packKey: 'pack-1', packHash: null, toForceKey: null, frameworkKey: null },
    by: { force: 'Southmoor Police', post: 'Head of Inclusion', forceKeys: [] },
    day: '2027-05-18',
    standards: [
      {
        ...{
          key: 'matrix:S05',
          number: 5,
          level: { words: '1' },
          reasons: 'Thin.',
          goodPractice: 'The panel.',
        },
        ...{ questions: 'Who chairs?', evidenceSeen: ['e-link'] },
      },
      {
        ...{ key: 'matrix:S07', number: 7, level: { words: 'Great' }, reasons: 'a', goodPractice: '' },
        ...{ questions: '', evidenceSeen: [] },
      },
    ],
  };
  const inRow = (reasons: string) => signedReasons(reasons, read, '2027-05-20');
  const from: LinesFrom = {
    ...{ packKey: 'pack-1', asked: pack.standards, standards, levels: pack.levels, peer: [] },
    now: pack.standards.map((one) => ({ ...one, narrative: null })),
    ...{ today: '2027-05-20', wroteIt: new Set<string>(), inRow },
  };
  const lines = answerLines(read, from);
  const lead = aPost({ recordKey: 'post-lead', title: 'Force race action lead' });

  test('[U11] [U13] [U15] every standard says what would happen and why', () => {
    const [first, second] = answerRows(lines, read, {
      ...{ file: pack, isSample: false, posts: new Map([['post-lead', lead]]), leadKey: 'post-lead' },
    });
    expect(first).toMatchObject({ title: 'Standard 5: Stop and search', what: 'New', why: null });
    expect(first?.notes).toEqual([
      'Evidence opened: 1 of 2.',
      'Not opened: Panel minutes',
      'Changed since the pack went out: the narrative.',
      '2 asks for Force race action lead',
    ]);
    expect(second).toMatchObject({ isWritten: false, why: '"Great" is no level of this edition.' });
  });

  test('[U14] [U16] one run of rows that say whose words they are; no undo where the lists allow none', () => {
    const to = {
      ...{ packKey: 'pack-1', forceKey: 'northshire', cycleKey: '2027', saidBy: 'Southmoor Police' },
      ...{ day: '2027-05-18' as const, today: '2027-05-20' as const, marking: 'OFFICIAL' as const },
      ...{ postKey: null, leadPostKey: 'post-lead', inRow },
    };
    const { run, unfit } = answerRun(lines, to, { eventKey: 'run-1', canUndo: false });
    expect(unfit).toEqual([]);
    expect(run?.isFinal).toBe(true);
    expect(run?.writes.map(({ list, says, proofs }) => [list, says, proofs?.map((one) => one.list)])).toEqual(
      [['peerLevels', 'Standard 5', ['asks', 'asks']]],
    );
    expect(run?.writes[0]?.cells['Reason']).toBe(
      'Thin.\n\nSaid by Head of Inclusion, Southmoor Police, on 18 May 2027. Came by file.',
    );
    expect(answerRun(lines, to, { eventKey: 'run-1', canUndo: true }).run?.isFinal).toBeUndefined();
    expect(answerRun(lines.slice(1), to, { eventKey: 'run-1', canUndo: false }).run).toBeNull();
  });

  test('[U14] who may write is named by post', () => {
    const reviewer = aPost({ kind: 'peerReviewer', title: 'Peer reviewer', holderName: 'R. One' });
    const vacant = aPost({ kind: 'peerReviewer', title: 'Second reviewer' });
    expect(reviewersInWords([lead, reviewer, vacant], '2027-05-20')).toEqual([
      'Peer reviewer (R. One)',
      'Second reviewer (vacant)',
    ]);
  });
});
