import fc from 'fast-check';
import type { AnswerRead, StandardRead } from '../../src/domain/peer/answer.ts';
import { longestAnswer } from '../../src/domain/peer/answer.ts';
import type { LinesFrom } from '../../src/domain/peer/answerLines.ts';
import { answerLines, peerRowKey } from '../../src/domain/peer/answerLines.ts';
import { asksOfLine, levelOfLine } from '../../src/domain/peer/answerRows.ts';
import type { RowsFor } from '../../src/domain/peer/answerRows.ts';
import { answerRefusal } from '../../src/domain/peer/checkAnswer.ts';
import { changedInStandard } from '../../src/domain/peer/changedInStandard.ts';
import { makePack, mostPackBytes, packStandard, withFiles } from '../../src/domain/peer/makePack.ts';
import { forcesOf, isMutual, isOwnForce } from '../../src/domain/peer/ownForce.ts';
import { packContents, packFormat } from '../../src/domain/peer/pack.ts';
import { readLevel } from '../../src/domain/peer/readLevel.ts';
import { plainWords, readAnswer, readPack } from '../../src/domain/peer/readPack.ts';
import { sheetToAnswer } from '../../src/domain/peer/sheetToAnswer.ts';
import { canonicalJson } from '../../src/domain/returnSnapshot.ts';
import { aLevel, anEvidence, aPost, aReturnEvent } from '../support/items.ts';
import { aPack, asked, edition, ownLevels, packFacts, standards } from '../support/peerWorld.ts';

const pack = aPack();
const northshire = {
  recordKey: 'northshire',
  title: 'Northshire Police',
  formerNames: 'Old Northshire; Borough',
};
const sent = { packKey: 'pack-1', pack: { hash: 'abc', contents: pack } };
const inRow = (reasons: string) => `${reasons} (by file)`;
const from: LinesFrom = {
  ...{ packKey: 'pack-1', asked: pack.standards, now: pack.standards, standards },
  ...{ levels: pack.levels, peer: [], today: '2027-05-20', wroteIt: new Set(), inRow },
};
const said = (given: Partial<StandardRead> = {}): StandardRead => ({
  ...{ key: 'matrix:S05', number: 5, level: { number: 1 }, reasons: 'Thin evidence.' },
  ...{ goodPractice: '', questions: '', evidenceSeen: [] },
  ...given,
});
const read = (given: Partial<AnswerRead> = {}): AnswerRead => ({
  ...{ from: 'file', packKey: 'pack-1', packHash: 'abc', toForceKey: 'northshire', frameworkKey: 'matrix' },
  by: { force: 'Southmoor Police', post: 'Head of Inclusion', forceKeys: ['southmoor'] },
  ...{ day: '2027-05-18', standards: [said()] },
  ...given,
});
const to: RowsFor = {
  ...{ packKey: 'pack-1', forceKey: 'northshire', cycleKey: '2027', saidBy: 'Southmoor Police' },
  ...{ day: '2027-05-18', today: '2027-05-20', marking: 'OFFICIAL', postKey: null, leadPostKey: 'post-lead' },
  ...{ inRow, askTitle: (kind) => kind },
};
const firstLine = (answer: AnswerRead, given: Partial<LinesFrom> = {}) => {
  const [line] = answerLines(answer, { ...from, ...given });
  if (!line) throw new Error('no line');
  return line;
};

describe('what leaves', () => {
  const [five] = pack.standards;

  test('[U1] only the standards asked about, the force’s own view and evidence; no other view and no name', () => {
    expect(pack.standards.map(({ number }) => number)).toEqual([5, 7]);
    expect(five?.self).toEqual({ level: 2, reason: 'The panel meets.', statementsMet: ['S05-1', 'S05-2'] });
    expect(five?.measures[0]).toMatchObject({ title: 'Searches of Black people', numerator: 41 });
    expect(JSON.stringify(pack)).not.toMatch(/Sample writer|peer|community/);
    expect(packContents.parse(JSON.parse(canonicalJson(pack)))).toEqual(pack);
  });

  test('[U2] what is marked above the choice stays, by number and not by title', () => {
    expect(five?.evidence.map(({ key }) => key)).toEqual(['e-file', 'e-link']);
    expect(five?.leftOut).toEqual([{ what: 'evidence', why: 'marking', title: null }]);
    expect(JSON.stringify(pack)).not.toContain('Complaint 12');
    const all = aPack({ upTo: 'OFFICIAL-SENSITIVE' });
    expect(all.standards[0]?.evidence).toHaveLength(3);
    expect(all.marking).toBe('OFFICIAL-SENSITIVE');
  });

  test('[U2] a narrative and a level marked higher are left out and named as such', () => {
    const [first] = asked;
    if (!first?.part) throw new Error('no part');
    const part = { ...first.part, marking: 'OFFICIAL-SENSITIVE' as const };
    const self = ownLevels.map((level) => ({ ...level, marking: 'OFFICIAL-SENSITIVE' as const }));
    const standard = packStandard({ ...first, part }, { file: edition, self, upTo: 'OFFICIAL' });
    expect([standard.self, standard.narrative, standard.measures]).toEqual([null, null, []]);
    expect(standard.leftOut.map(({ what }) => what)).toEqual(['level', 'figures', 'narrative', 'evidence']);
  });

  test('[U2] what was not ticked, is too large, or could not be read, is listed by title', () => {
    const [first] = asked;
    if (!first) throw new Error('no standard');
    const big = anEvidence({
      recordKey: 'e-big',
      kind: 'file',
      title: 'Film',
      size: mostPackBytes,
      filePath: 'f',
    });
    const one = { ...first, evidence: [...first.evidence, big], sent: new Set(['e-file', 'e-big']) };
    const made = makePack(packFacts({ standards: [one] }));
    expect(made.standards[0]?.leftOut).toContainEqual({
      what: 'evidence',
      why: 'notChosen',
      title: 'Dashboard',
    });
    expect(made.standards[0]?.leftOut).toContainEqual({ what: 'evidence', why: 'tooBig', title: 'Film' });
    const lost = withFiles(made, new Map([['e-file', null]]));
    expect(lost.standards[0]?.leftOut).toContainEqual({
      ...{ what: 'evidence', why: 'unreachable', title: 'Panel minutes' },
    });
    const whole = withFiles(made, new Map([['e-file', { size: 3, hash: 'h' }]]));
    expect(whole.standards[0]?.evidence[0]?.file).toEqual({
      ...{ path: 'evidence/05-1 Panel minutes.docx', size: 3, hash: 'h' },
    });
  });

  test('[U4] no name of a file leads out of the pack', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (name) => {
        const item = anEvidence({ recordKey: 'e', kind: 'file', filePath: `a/../${name}/..` });
        const one = { standard: standards[0]!, part: null, evidence: [item], sent: new Set(['e']) };
        const path =
          packStandard(one, { file: null, self: [], upTo: 'OFFICIAL' }).evidence[0]?.file?.path ?? '';
        expect(path).toMatch(/^evidence\/05-1 [^/\\]+$/);
        expect(path.split('/')).not.toContain('..');
      }),
    );
  });
});

describe('never one’s own force', () => {
  const keys = fc.constantFrom('northshire', 'southmoor', 'westvale', 'eastmere');

  test('[U8] [U12] all forces of all posts count, whatever else they serve', () => {
    fc.assert(
      fc.property(fc.array(fc.array(keys, { maxLength: 3 }), { maxLength: 4 }), (all) => {
        const held = all.map((forceKeys) => aPost({ forceKeys }));
        const forceKeys = forcesOf(held, 'southmoor');
        const isOwn = isOwnForce({ force: 'Some other name', forceKeys }, northshire);
        expect(isOwn).toBe(all.flat().includes('northshire'));
        const refusal = answerRefusal(read({ by: { force: 'Some other name', post: 'p', forceKeys } }), {
          ...{ force: northshire, frameworkKey: 'matrix', sent },
        });
        expect(refusal === 'ownForce').toBe(isOwn);
      }),
    );
  });

  test('[U8] by every name it has or had, in any spelling; without a post the hub’s own force', () => {
    for (const force of [
      'Northshire Police',
      ' NORTHSHIRE  police. ',
      'old northshire',
      'Borough',
      'northshire',
    ])
      expect(isOwnForce({ force, forceKeys: [] }, northshire)).toBe(true);
    expect(isOwnForce({ force: 'Southmoor Police', forceKeys: [] }, northshire)).toBe(false);
    expect(isOwnForce({ force: '', forceKeys: [] }, northshire)).toBe(false);
    expect(forcesOf([], 'northshire')).toEqual(['northshire']);
    expect(forcesOf([], null)).toEqual([]);
  });

  test('[U3] a pair that reviews each other is seen from either side', () => {
    const askedThem = aReturnEvent({ kind: 'peerAsked', aboutKey: 'southmoor' });
    const reviewedThem = aReturnEvent({ kind: 'peerReviewed', aboutKey: 'southmoor' });
    expect(isMutual([askedThem], 'southmoor', 'peerReviewed')).toBe(true);
    expect(isMutual([reviewedThem], 'southmoor', 'peerAsked')).toBe(true);
    expect(isMutual([askedThem], 'southmoor', 'peerAsked')).toBe(false);
    expect(isMutual([askedThem], 'westvale', 'peerReviewed')).toBe(false);
    expect(isMutual([{ ...askedThem, withdrawn: true }], 'southmoor', 'peerReviewed')).toBe(false);
  });
});

describe('an answer as a whole', () => {
  const around = { force: northshire, frameworkKey: 'matrix', sent };

  test.each([
    ['otherForce', read({ toForceKey: 'westvale' }), around],
    ['severalPacks', read({ packKey: 'several' }), around],
    ['unknownPack', read({ packKey: 'pack-2' }), around],
    ['unknownPack', read(), { ...around, sent: null }],
    ['otherHash', read({ packHash: 'abd' }), around],
    ['otherEdition', read({ frameworkKey: 'matrix-2028' }), around],
    ['otherEdition', read(), { ...around, frameworkKey: 'matrix-2028' }],
    [null, read(), around],
    [null, read(), { ...around, sent: { packKey: 'pack-1', pack: null } }],
  ] as const)('[U12] %s', (refusal, answer, world) => {
    expect(answerRefusal(answer, world)).toBe(refusal);
  });

  test('[U17] JSON that is none of ours says what it is', () => {
    expect(readPack('{')).toMatchObject({ refusal: 'brokenJson' });
    expect(readPack('{}')).toMatchObject({ refusal: 'otherJson' });
    expect(readPack('null')).toMatchObject({ refusal: 'otherJson' });
    expect(readAnswer(JSON.stringify({ format: packFormat }))).toMatchObject({ refusal: 'isPack' });
    expect(readPack(JSON.stringify({ format: packFormat, version: 2 }))).toEqual({
      ...{ refusal: 'otherVersion', at: '2' },
    });
    const bad = { format: packFormat, version: 1, hash: '', contents: { ...pack, madeDay: 'soon' } };
    expect(readPack(JSON.stringify(bad))).toEqual({ refusal: 'badField', at: 'contents.madeDay' });
    fc.assert(fc.property(fc.json(), (json) => 'refusal' in readPack(json) && 'refusal' in readAnswer(json)));
  });

  test('[U17] marks that turn the direction of words are taken out; markup stays as it was typed', () => {
    expect(plainWords({ a: ['<b>x</b> \u202Etxt', 1, null] })).toEqual({ a: ['<b>x</b> txt', 1, null] });
  });
});

describe('an answer, standard by standard', () => {
  test('[U11] new, then the same, then changed in place of the first, then older', () => {
    const first = firstLine(read());
    expect(first).toMatchObject({ what: 'new', level: 1, recordKey: peerRowKey('pack-1', 'matrix:S05') });
    const row = aLevel({ ...levelOfLine(first, to) });
    expect(firstLine(read(), { peer: [row] })).toMatchObject({ what: 'skipped', why: 'same' });
    const returned = { ...row, reason: String(row.reason).replaceAll('\n', '\r\n') };
    expect(firstLine(read(), { peer: [returned] })).toMatchObject({ why: 'same' });
    const changed = firstLine(read({ standards: [said({ reasons: 'More evidence came.' })] }), {
      peer: [row],
    });
    expect(changed).toMatchObject({
      ...{ what: 'changed', recordKey: `${row.recordKey}-2`, replacesKey: row.recordKey },
    });
    const second = aLevel({ ...levelOfLine(changed, to) });
    expect(firstLine(read(), { peer: [row, second] })).toMatchObject({
      ...{ recordKey: `${row.recordKey}-3`, replacesKey: second.recordKey },
    });
    const old = read({ day: '2027-05-01', standards: [said({ reasons: 'Older.' })] });
    expect(firstLine(old, { peer: [row] })).toMatchObject({ what: 'skipped', why: 'older' });
  });

  test.each([
    ['notAsked', said({ key: 'matrix:S09', number: 9 })],
    ['unknownLevel', said({ level: { words: 'Excellent' } })],
    ['unknownLevel', said({ level: { number: 9 } })],
    ['nothingSaid', said({ level: { number: null }, reasons: ' ' })],
    ['noReasons', said({ reasons: '' })],
    ['tooLong', said({ questions: 'x'.repeat(longestAnswer + 1) })],
    [null, said({ level: { number: null } })],
  ] as const)('[U11] %s', (why, one) => {
    expect(firstLine(read({ standards: [one] })).why).toBe(why);
  });

  test('[U11] [U14] whoever wrote the force’s level does not write down what another force said of it', () => {
    expect(firstLine(read(), { wroteIt: new Set(['matrix:S05']) }).why).toBe('wroteIt');
  });

  test('[U13] evidence not opened, and what changed since the pack went out, is said', () => {
    const line = firstLine(read({ standards: [said({ evidenceSeen: ['e-link', 'e-other'] })] }));
    expect(line.seen).toEqual(['e-link']);
    expect(line.unseen.map(({ title }) => title)).toEqual(['Panel minutes']);
    expect(line.changed).toEqual([]);
    const now = pack.standards.map((one) => ({ ...one, narrative: 'Seven times.', self: null }));
    expect(firstLine(read(), { now }).changed).toEqual(['level', 'narrative']);
    expect(firstLine(read(), { asked: null }).changed).toBeNull();
  });

  test('[U13] what the pack left out is not said to have changed', () => {
    const [five] = pack.standards;
    if (!five) throw new Error('no standard');
    const was = {
      ...five,
      narrative: null,
      leftOut: [{ what: 'narrative' as const, why: 'marking' as const, title: null }],
    };
    expect(changedInStandard(was, five)).toEqual([]);
  });

  test('[U14] [U15] the row speaks for the other force; good practice and questions become asks, each once', () => {
    const line = firstLine(
      read({ standards: [said({ goodPractice: 'The panel.', questions: 'Who chairs?' })] }),
    );
    expect(levelOfLine(line, to)).toMatchObject({
      ...{ scopeKey: 'northshire|2027', saidBy: 'Southmoor Police', aboutKey: 'pack-1', day: '2027-05-18' },
      ...{ reason: 'Thin evidence. (by file)', level: 1 },
    });
    const raised = asksOfLine(line, to);
    expect(raised.map(({ need, fromKey, because }) => [need, fromKey, because])).toEqual([
      ['help', 'post-lead', 'The panel.'],
      ['answer', 'post-lead', 'Who chairs?'],
    ]);
    expect(new Set(raised.map(({ recordKey }) => recordKey)).size).toBe(2);
    expect(asksOfLine(line, to)).toEqual(raised);
    const owned = firstLine(read({ standards: [said({ key: 'matrix:S07', number: 7, questions: 'Why?' })] }));
    expect(asksOfLine(owned, to)[0]?.fromKey).toBe('post-finance');
    expect(asksOfLine(line, { ...to, leadPostKey: null })).toEqual([]);
    expect(levelOfLine({ ...line, what: 'skipped' }, to)).toBeNull();
  });
});

describe('a sheet as it was treated', () => {
  const five = said({ reasons: 'Of five.', evidenceSeen: ['e-5'] });
  const seven = said({ key: 'matrix:S07', number: 7, reasons: 'Of seven.', evidenceSeen: ['e-7'] });

  test('[U10] sorted without its hidden ids, the number that was seen says which standard is meant', () => {
    const moved = read({
      from: 'sheet',
      standards: [
        { ...seven, key: five.key, evidenceSeen: five.evidenceSeen },
        { ...five, key: seven.key, evidenceSeen: seven.evidenceSeen },
      ],
    });
    const reasons = answerLines(moved, from).map(({ number, recordKey, reasons: words }) => [
      ...[number, recordKey, words],
    ]);
    expect(reasons).toEqual([
      [7, peerRowKey('pack-1', 'matrix:S07'), 'Of seven.'],
      [5, peerRowKey('pack-1', 'matrix:S05'), 'Of five.'],
    ]);
  });

  test('[U10] more words behind a heading do not hide its column', () => {
    const rows = [
      ['Hub id', 'No.', 'Level you propose (1 to 5)', 'Your reasons *'],
      ['pack-1 matrix:S05', 5, '2', 'Thin evidence.'],
    ];
    expect(sheetToAnswer([{ name: 'Answers', rows }])?.standards).toMatchObject([
      { key: 'matrix:S05', level: { words: '2' }, reasons: 'Thin evidence.' },
    ]);
  });
});

describe('levels of a sheet', () => {
  test('[U10] by number, name or both, in any case; nothing is no level', () => {
    for (const words of ['2', '2 Developing', 'DEVELOPING', 'Level 2', 'developing 2', 'Level 2: Developing'])
      expect(readLevel({ words }, edition.levels)).toBe(2);
    for (const words of ['', 'No level given', 'none', 'n/a'])
      expect(readLevel({ words }, edition.levels)).toBeNull();
    for (const words of ['4', 'Great', '2 Embedded'])
      expect(readLevel({ words }, edition.levels)).toBe('unknown');
  });

  test('[U10] a tab without our heads is none of ours; rows of two packs are an answer to neither', () => {
    expect(sheetToAnswer([{ name: 'a', rows: [['Level', 'Reasons']] }])).toBeNull();
    const head = ['Hub id', 'No.', 'Level you propose', 'Your reasons'];
    const rows = [head, ['pack-1 matrix:S05', 5, '2', 'a'], ['pack-2 matrix:S07', 7, '2', 'b']];
    expect(sheetToAnswer([{ name: 'a', rows }])?.packKey).toBe('several');
    const who = [
      ['Hub id', 'Who answers', 'Please fill in'],
      ['', 'Date of your answer', '18 May 2027'],
    ];
    const dated = sheetToAnswer([
      { name: 'a', rows: rows.slice(0, 2) },
      { name: 'b', rows: who },
    ]);
    expect(dated?.day).toBe('2027-05-18');
    const without = sheetToAnswer([{ name: 'a', rows: [head.slice(1), [5, '2', 'a']] }]);
    expect(without).toMatchObject({ packKey: null, standards: [{ key: null, number: 5, reasons: 'a' }] });
    expect(without && firstLine(without).standard?.recordKey).toBe('matrix:S05');
  });
});
