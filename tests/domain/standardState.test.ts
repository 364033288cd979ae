import fc from 'fast-check';
import { levelAbove, levelFromStatements, statementsUpTo } from '../../src/domain/levelFromStatements.ts';
import type { LevelRules } from '../../src/domain/levelFromStatements.ts';
import { stateOfStandard } from '../../src/domain/standardState.ts';
import type { StateFacts } from '../../src/domain/standardState.ts';
import { aLevel, anEvidence, aReturn, aStandard } from '../support/items.ts';

const levels = [3, 1, 2, 4].map((level) => ({ level, name: `L${level}`, meaning: 'm' }));
const statements = [1, 1, 2, 2, 2, 4].map((level, at) => ({ key: `s${at}`, level, words: 'w' }));
const allMet: LevelRules = { levels, way: 'allMet', statements };

describe('a level from statements', () => {
  test.each([
    [[], null],
    [['s0'], null],
    [['s0', 's1'], 1],
    [['s0', 's1', 's2', 's3'], 1],
    [['s2', 's3', 's4'], null],
    [['s0', 's1', 's2', 's3', 's4'], 2],
    [['s0', 's1', 's2', 's3', 's4', 's5'], 4],
  ])('[V9] all met: %j give %s', (met, level) => {
    expect(levelFromStatements(allMet, met)).toBe(level);
  });

  test('[V9] the lowest level without statements is where one stands; a higher one without is not reached', () => {
    const rules = { ...allMet, statements: statements.filter(({ level }) => level === 2) };
    expect(levelFromStatements(rules, [])).toBe(1);
    expect(levelFromStatements(rules, ['s2', 's3', 's4'])).toBe(2);
  });

  test('[V9] best fit: the highest level most of whose statements hold', () => {
    const rules = { ...allMet, way: 'bestFit' as const };
    expect(levelFromStatements(rules, ['s2', 's3'])).toBe(2);
    expect(levelFromStatements(rules, ['s0'])).toBeNull();
    expect(levelFromStatements(rules, ['s5'])).toBe(4);
  });

  test('[V9] chosen and score, and a standard without statements, give none', () => {
    const met = statements.map(({ key }) => key);
    expect(levelFromStatements({ ...allMet, way: 'chosen' }, met)).toBeNull();
    expect(levelFromStatements({ ...allMet, way: 'score' }, met)).toBeNull();
    expect(levelFromStatements({ ...allMet, statements: [] }, met)).toBeNull();
  });

  test('[V9] one more statement that holds never lowers a level, and all below a level give at least that level', () => {
    const set = fc.uniqueArray(fc.constantFrom(...statements.map(({ key }) => key)));
    fc.assert(
      fc.property(set, fc.constantFrom('allMet' as const, 'bestFit' as const), (met, way) => {
        const rules = { ...allMet, way };
        const before = levelFromStatements(rules, met) ?? 0;
        for (const { key } of statements)
          expect(levelFromStatements(rules, [...met, key]) ?? 0).toBeGreaterThanOrEqual(before);
        if (before > 0)
          expect(levelFromStatements(rules, statementsUpTo(rules, before)) ?? 0).toBeGreaterThanOrEqual(
            before,
          );
      }),
    );
  });

  test('[V8] the level above, whatever order and gaps the file has', () => {
    expect(levelAbove(levels, null)).toBe(1);
    expect(levelAbove(levels, 2)).toBe(3);
    expect(levelAbove(levels, 4)).toBeNull();
  });
});

describe('how far a standard has come', () => {
  const standard = aStandard({ recordKey: 'm:S01', frameworkKey: 'm' });
  const measure = {
    key: 'M1',
    title: 'Share',
    numerator: 'n',
    denominator: 'd',
    direction: 'parity' as const,
  };
  const inFile = { key: 'S01', number: 1, title: 't', statements, measures: [measure] };
  const file = { standards: [inFile] } as unknown as StateFacts['file'];
  const proof = anEvidence({});
  const whole = aReturn({
    level: 2,
    figures: [{ measureKey: 'M1', numerator: 4, denominator: 9, period: '2026', notRecorded: null }],
    narrative: 'We publish.',
  });
  const facts = { standard, file, part: whole, levels: [], evidence: [proof], today: '2027-05-14' as const };

  test('[V3] nothing written: not started, and all four are missing', () => {
    expect(stateOfStandard({ ...facts, part: null, evidence: [] })).toEqual({
      state: 'notStarted',
      missing: ['level', 'measure', 'narrative', 'evidence'],
    });
  });

  test('[V3] everything there: ready; evidence that is not known is not missing', () => {
    expect(stateOfStandard(facts)).toEqual({ state: 'ready', missing: [] });
    expect(stateOfStandard({ ...facts, evidence: null }).missing).toEqual([]);
  });

  test('[V3] expired or withdrawn evidence, half a figure, blanks and a disagreement without a reason are missing', () => {
    const half = [{ ...whole.figures[0]!, denominator: null }];
    const part = { ...whole, disagrees: true, levelReason: ' ', figures: half, narrative: ' \n' };
    const evidence = [
      anEvidence({ expiryDay: '2027-05-13' }),
      anEvidence({ withdrawn: true }),
      // Its file has not arrived: an upload that was given up proves nothing.
      anEvidence({ kind: 'file', url: null, filePath: 'northshire/e-1/review.pdf' }),
    ];
    expect(stateOfStandard({ ...facts, part, evidence })).toEqual({
      state: 'missing',
      missing: ['level', 'measure', 'narrative', 'evidence'],
    });
  });

  test('[V3] a level the force stands by counts where no draft has one', () => {
    const level = aLevel({ standardKey: 'm:S01', level: 3 });
    const part = { ...whole, level: null };
    expect(stateOfStandard({ ...facts, part, levels: [level] }).state).toBe('ready');
  });

  test('[V18] out of scope, with a reason, misses nothing; without one it does', () => {
    const part = aReturn({ outOfScope: true, outOfScopeReason: 'No custody suites.' });
    expect(stateOfStandard({ ...facts, part, evidence: [] })).toEqual({ state: 'outOfScope', missing: [] });
    expect(stateOfStandard({ ...facts, part: { ...part, outOfScopeReason: '' } }).state).toBe('missing');
  });

  test('a standard that the file does not name asks for no measure', () => {
    const part = { ...whole, figures: [] };
    expect(stateOfStandard({ ...facts, file: null, part }).state).toBe('ready');
  });
});
