import { namesAnEffect } from '../../src/domain/effectWords.ts';
import type { FrameworkFile } from '../../src/domain/frameworkFile.ts';
import { holdingBack, toLookAt } from '../../src/domain/toLookAt.ts';
import type { LookedAt } from '../../src/domain/toLookAt.ts';
import { aLevel, anEvidence, aReturn, aReturnEvent, aStandard, stamped } from '../support/items.ts';

const today = '2027-05-14' as const;
const standard = aStandard({ recordKey: 'matrix-2027:S07', number: 7 });
const measure = {
  key: 'M07',
  title: 'Searches with a find',
  numerator: 'Finds',
  denominator: 'Searches' as string | null,
  direction: 'up' as const,
};
const inFile = {
  ...{ key: 'S07', number: 7, title: 'Stop and search', group: null, workstreamKey: null, question: null },
  ...{ carriedFrom: null, statements: [], measures: [measure], prompts: [], goodEnough: null },
  ...{ doBetter: null, alsoAnswers: [] },
};
const file: Pick<FrameworkFile, 'standards' | 'holdsBack'> = {
  standards: [inFile],
  holdsBack: ['noEvidence'],
};
const around = { file, events: [], today };
const level = stamped(aLevel({ standardKey: standard.recordKey, level: 3 }), 'spoc@northshire.example');
const fine: LookedAt = {
  standard,
  part: aReturn({ standardKey: standard.recordKey, narrative: 'Searches fell from 612 to 480.' }),
  self: [level],
  evidence: [anEvidence()],
};
const found = (given: Partial<LookedAt>, more: Partial<Parameters<typeof toLookAt>[1]> = {}) =>
  toLookAt([{ ...fine, ...given }], { ...around, ...more }).map(({ check, place, about }) => [
    check,
    place,
    about,
  ]);

describe('to look at', () => {
  test('[N3] a standard with level, evidence, effect and figures has nothing to look at', () => {
    expect(found({})).toEqual([]);
  });

  test('[N3] a level without evidence; without a level nothing is asked for', () => {
    expect(found({ evidence: [] })).toEqual([['noEvidence', 'evidence', null]]);
    expect(found({ evidence: [], self: [] })).toEqual([]);
    const part = aReturn({ standardKey: standard.recordKey, level: 2 });
    expect(found({ evidence: [], self: [], part })).toEqual([['noEvidence', 'evidence', null]]);
  });

  test('[N3] evidence that expired, could not be opened, or names no place', () => {
    const expired = anEvidence({ title: 'Old', expiryDay: '2027-05-13' });
    const lastDay = anEvidence({ expiryDay: today });
    const lost = anEvidence({ title: 'Lost', recordKey: 'lost' });
    const nowhere = anEvidence({ title: 'Nowhere', url: null });
    const onItsWay = anEvidence({
      title: 'On its way',
      kind: 'file',
      url: null,
      filePath: 'northshire/e/a.pdf',
    });
    expect(found({ evidence: [onItsWay] })).toEqual([['evidenceExpired', 'evidence', 'On its way']]);
    expect(
      found({ evidence: [expired, lastDay, lost, nowhere] }, { unreachable: new Set(['lost']) }),
    ).toEqual([
      ['evidenceExpired', 'evidence', 'Old'],
      ['evidenceExpired', 'evidence', 'Lost'],
      ['evidenceExpired', 'evidence', 'Nowhere'],
    ]);
  });

  test('[N3] a narrative that tells what was done and not what came of it', () => {
    const part = (narrative: string) => aReturn({ standardKey: standard.recordKey, narrative });
    expect(found({ part: part('We held a workshop for every team.') })).toEqual([
      ['noEffectNamed', 'narrative', null],
    ]);
    expect(found({ part: part('  ') })).toEqual([]);
  });

  test.each([
    ['Grievances fell after the review.', true],
    ['41 of 612 forms were incomplete.', true],
    ['Confidence went from 41% in 2025.', true],
    ['A panel meets every month and reads ten cases.', false],
    ['We have appointed a lead.', false],
  ])('[N3] "%s" names an effect: %s', (words, names) => {
    expect(namesAnEffect(words)).toBe(names);
  });

  test('[N3] a measure without denominator, unless the framework counts without one', () => {
    const figure = { measureKey: 'M07', numerator: 41, denominator: null, period: '', notRecorded: null };
    const part = aReturn({ standardKey: standard.recordKey, figures: [figure] });
    expect(found({ part })).toEqual([['noDenominator', 'measure', 'Searches with a find']]);
    const none = aReturn({ standardKey: standard.recordKey, figures: [{ ...figure, numerator: null }] });
    expect(found({ part: none })).toEqual([]);
    const count = { ...file, standards: [{ ...inFile, measures: [{ ...measure, denominator: null }] }] };
    expect(found({ part }, { file: count })).toEqual([]);
    expect(found({ part }, { file: null })).toEqual([]);
    const zero = aReturn({ standardKey: standard.recordKey, figures: [{ ...figure, denominator: 0 }] });
    expect(found({ part: zero })).toHaveLength(1);
  });

  test('[N3] dates that cannot be', () => {
    const ahead = anEvidence({ title: 'Ahead', effectiveDay: '2027-06-01' });
    const backwards = anEvidence({ title: 'Backwards', effectiveDay: '2027-05-01', expiryDay: '2028-05-01' });
    const wrong = anEvidence({ title: 'Wrong', effectiveDay: '2027-05-10', expiryDay: '2027-05-01' });
    expect(found({ evidence: [ahead, backwards, wrong] })).toEqual([
      ['evidenceExpired', 'evidence', 'Wrong'],
      ['impossibleDay', 'evidence', 'Ahead'],
      ['impossibleDay', 'evidence', 'Wrong'],
    ]);
    const part = aReturn({
      standardKey: standard.recordKey,
      narrative: fine.part?.narrative ?? null,
      narrativeStillTrueDay: '2027-05-15',
    });
    expect(found({ part, self: [{ ...level, day: '2027-05-15' }] })).toEqual([
      ['impossibleDay', 'level', null],
      ['impossibleDay', 'narrative', null],
    ]);
  });

  test('[N3] writer and second reader are told apart by stamp, the newest reading counts', () => {
    const read = (mail: string) => stamped(aReturnEvent({ kind: 'secondRead' }), mail);
    const own = read('SPOC@northshire.example');
    expect(found({}, { events: [own] })).toEqual([['sameReader', 'level', null]]);
    expect(found({}, { events: [own, read('lead@northshire.example')] })).toEqual([]);
    expect(found({}, { events: [{ ...own, standardKey: 'matrix-2027:S08' }] })).toEqual([]);
  });

  test('[N3] what holds the return back is the framework’s choice; [N4] out of scope is not looked at', () => {
    const bad = { ...fine, evidence: [], part: aReturn({ narrative: 'We met.' }) };
    const all = toLookAt([bad], around);
    expect(all.map(({ check, holdsBack }) => [check, holdsBack])).toEqual([
      ['noEvidence', true],
      ['noEffectNamed', false],
    ]);
    expect(holdingBack(all).map(({ check }) => check)).toEqual(['noEvidence']);
    expect(holdingBack(toLookAt([bad], { ...around, file: null }))).toEqual([]);
    const out = aReturn({ outOfScope: true, outOfScopeReason: 'No custody here.' });
    expect(toLookAt([{ ...bad, part: out }], around)).toEqual([]);
  });
});
