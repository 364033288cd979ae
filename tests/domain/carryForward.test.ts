import {
  cycleBefore,
  isLower,
  lastTimeOf,
  needsChecking,
  startFromLast,
  stillTrueLevel,
} from '../../src/domain/carryForward.ts';
import { agreeAgain, levelToStand, withStatements } from '../../src/domain/levelChanges.ts';
import type { LevelRules } from '../../src/domain/levelFromStatements.ts';
import { aCycle, aLevel, aReturn, aStandard } from '../support/items.ts';

const today = '2027-05-14';
const first = aCycle({ recordKey: '2026', title: 'First cycle', evidenceFrom: '2026-03-01' });
const second = aCycle({ recordKey: '2027', evidenceFrom: '2026-11-02', evidenceTo: '2027-01-15' });
const standard = aStandard({ recordKey: 'new:S01', carriedFromKey: 'old:S01' });
const levels = [1, 2, 3].map((level) => ({ level, name: `L${level}`, meaning: 'm' }));
const statements = [1, 2, 2, 3].map((level, at) => ({ key: `s${at}`, level, words: 'w' }));
const rules: LevelRules = { levels, way: 'allMet', statements };
const rows = { cycle: first, parts: [], self: [], final: [] };

test('[V7] the cycle before is the last that began earlier; without a day nobody knows', () => {
  const third = aCycle({ recordKey: '2028', evidenceFrom: '2027-11-01' });
  expect(cycleBefore([third, first, second], second)?.recordKey).toBe('2026');
  expect(cycleBefore([third, first, second], first)).toBeNull();
  expect(cycleBefore([first], aCycle({ evidenceFrom: null }))).toBeNull();
});

test('[V7] last time is under its own key or that of the standard it carries on; the final level counts before the own', () => {
  const own = aLevel({ standardKey: 'old:S01', level: 3, reason: 'We publish.', statementsMet: ['s0'] });
  const final = aLevel({ standardKey: 'old:S01', level: 2, reason: 'Agreed.' });
  const part = aReturn({ standardKey: 'old:S01', narrative: 'Words.' });
  const last = lastTimeOf(standard, { ...rows, parts: [part], self: [own], final: [final] });
  expect(last).toMatchObject({
    level: 2,
    reason: 'We publish.',
    statementsMet: ['s0'],
    part: { narrative: 'Words.' },
  });
  expect(lastTimeOf(standard, { ...rows, self: [aLevel({ standardKey: 'old:S02' })] })).toBeNull();
});

test('[V6] starting from last time brings everything, and the day it was said to hold', () => {
  const figures = [{ measureKey: 'M1', numerator: 1, denominator: 2, period: '2026', notRecorded: null }];
  const part = aReturn({ narrative: 'Words.', figures });
  const last = { cycle: first, level: 2, reason: 'Because.', statementsMet: [], part };
  expect(startFromLast(last, rules, today)).toEqual({
    level: 2,
    statementsMet: ['s0', 's1', 's2'],
    levelReason: 'Because.',
    disagrees: false,
    levelStillTrueDay: today,
    narrative: 'Words.',
    narrativeStillTrueDay: today,
    figures,
  });
});

test('[V12] a level that its statements do not give any more holds as a disagreement, with its reason', () => {
  const last = { cycle: first, level: 3, reason: 'Because.', statementsMet: ['s0', 'gone'], part: null };
  expect(stillTrueLevel(last, rules, today)).toMatchObject({
    level: 3,
    statementsMet: ['s0'],
    disagrees: true,
  });
});

test('[V14] a level needs checking only once evidence capture has closed and there is none of this cycle', () => {
  const last = { cycle: first, level: 2, reason: null, statementsMet: [], part: null };
  expect(needsChecking(second, last, null, '2027-01-15')).toBe(false);
  expect(needsChecking(second, last, null, '2027-01-16')).toBe(true);
  expect(needsChecking(second, last, 2, '2027-01-16')).toBe(false);
  expect(needsChecking({ evidenceTo: null }, last, null, today)).toBe(false);
  expect([isLower(1, last), isLower(2, last), isLower(null, last)]).toEqual([true, false, false]);
});

test('[V9] [V11] statements move the level unless the writer disagrees; taken back they decide again', () => {
  const thought = { level: 1, statementsMet: ['s0'], disagrees: false, levelReason: null };
  expect(withStatements(rules, thought, ['s0', 's1', 's2']).level).toBe(2);
  const own = { ...thought, level: 3, disagrees: true };
  expect('level' in withStatements(rules, own, ['s0', 's1', 's2'])).toBe(false);
  expect(agreeAgain(rules, own)).toMatchObject({ disagrees: false, level: 1 });
});

test('[V13] a level is added where level, statements or reason changed, and never without a reason it needs', () => {
  const thought = { level: 2, statementsMet: ['s0', 's1', 's2', 'gone'], disagrees: false, levelReason: ' ' };
  const standing = aLevel({ recordKey: 'l1', level: 2, statementsMet: ['s2', 's1', 's0'], reason: null });
  expect(levelToStand(rules, thought, standing)).toBeNull();
  expect(levelToStand(rules, { ...thought, level: 3 }, standing)).toMatchObject({
    level: 3,
    replacesKey: 'l1',
  });
  expect(levelToStand(rules, { ...thought, level: 3, disagrees: true }, standing)).toBeNull();
  expect(levelToStand({ ...rules, way: 'chosen' }, thought, null)).toBeNull();
  expect(levelToStand({ ...rules, way: 'score' }, thought, null)).toMatchObject({
    level: 2,
    replacesKey: null,
  });
  expect(levelToStand(rules, { ...thought, level: null }, standing)).toBeNull();
});
