import { commitmentFile, commitmentInForce } from '../../src/domain/commitments.ts';
import { currentCycle, currentStage, stagesOf } from '../../src/domain/cycles.ts';
import { frameworkFile } from '../../src/domain/frameworkFile.ts';
import { differs, standingLevels } from '../../src/domain/levels.ts';
import { returnScope } from '../../src/domain/returnScope.ts';
import { aCommitment, aCycle, aLevel } from '../support/items.ts';

const today = '2027-05-14';
const first = aCycle({ evidenceFrom: '2026-03-01', publicationTo: '2026-09-30' });
const second = aCycle({
  evidenceFrom: '2026-12-01',
  evidenceTo: '2027-01-31',
  selfAssessmentFrom: '2027-02-01',
  selfAssessmentTo: '2027-03-31',
  moderationFrom: '2027-04-01',
  moderationTo: '2027-08-31',
  publicationFrom: '2027-09-01',
  publicationTo: '2027-09-30',
});

describe('Cycles, levels, the Commitment', () => {
  test('the line of stages says what is past, open and to come; a stage without dates is unknown', () => {
    expect(stagesOf(second, today).map((stage) => stage.when)).toEqual(['past', 'past', 'now', 'future']);
    expect(stagesOf(first, today).map((stage) => stage.when)).toEqual(['now', 'unknown', 'unknown', 'past']);
    expect(currentStage(second, today)?.stage).toBe('moderation');
    expect(currentStage(second, '2026-11-01')?.stage).toBe('evidence');
    expect(currentStage(second, '2028-01-01')).toBeNull();
  });

  test('the current cycle is the one under way, else the next, else the last', () => {
    expect(currentCycle([second, first], today)).toBe(second);
    expect(currentCycle([first, second], '2026-11-01')).toBe(second);
    expect(currentCycle([first, second], '2028-01-01')).toBe(second);
    expect(currentCycle([], today)).toBeNull();
  });

  test('the newest level of each speaker stands; replaced and withdrawn ones do not', () => {
    const old = aLevel({ recordKey: 'l1', standardKey: 's7', level: 3, day: '2027-04-01' });
    const now = aLevel({ recordKey: 'l2', standardKey: 's7', level: 2, day: '2027-04-20' });
    const group = aLevel({ recordKey: 'l3', standardKey: 's7', saidBy: 'Northshire Voices', level: 1 });
    const replaced = aLevel({ recordKey: 'l4', standardKey: 's7', saidBy: 'Riverside', level: 4 });
    const correction = aLevel({
      recordKey: 'l5',
      standardKey: 's7',
      saidBy: 'Riverside',
      level: 2,
      replacesKey: 'l4',
    });
    const other = aLevel({ standardKey: 's8' });
    const standing = standingLevels([old, now, group, replaced, correction, other], 's7');
    expect(standing.map((level) => level.recordKey).sort()).toEqual(['l2', 'l3', 'l5']);
  });

  test('standing levels come in the order they were said: the last one is the newest, whoever spoke first', () => {
    const said = (
      recordKey: string,
      saidBy: string | null,
      day: '2027-04-01' | '2027-04-10' | '2027-04-20',
    ) => aLevel({ recordKey, standardKey: 's7', saidBy, day });
    const all = [
      said('first', 'Force', '2027-04-01'),
      said('by hand', null, '2027-04-10'),
      said('again', 'Force', '2027-04-20'),
    ];
    expect(standingLevels(all, 's7').map(({ recordKey }) => recordKey)).toEqual(['by hand', 'again']);
  });

  test('the force and the community differ where one group says another level; no level is no difference', () => {
    const own = [aLevel({ level: 3 })];
    expect(differs(own, [aLevel({ level: 3 }), aLevel({ level: 2 })])).toBe(true);
    expect(differs(own, [aLevel({ level: 3 })])).toBe(false);
    expect(differs(own, [aLevel({ level: null })])).toBe(false);
    expect(differs([], [aLevel({ level: 2 })])).toBe(false);
  });

  test('the Commitment in force is the newest that has begun and is neither superseded nor withdrawn', () => {
    const past = aCommitment({ effectiveFrom: '2025-03-01', status: 'superseded' });
    const current = aCommitment({ effectiveFrom: '2026-03-01', status: 'underReview' });
    const future = aCommitment({ effectiveFrom: '2027-09-01' });
    expect(commitmentInForce([future, current, past], today)).toBe(current);
    expect(commitmentInForce([past], today)).toBeNull();
  });

  test('files are checked like rows', () => {
    expect(commitmentFile.parse({ headings: [{ heading: 'Scope' }] })).toEqual({
      headings: [{ heading: 'Scope', text: null }],
    });
    expect(frameworkFile.safeParse({ levels: [{ level: 'one' }] }).success).toBe(false);
    expect(returnScope('northshire', '2027')).toBe('northshire|2027');
  });
});
