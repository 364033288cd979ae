import fc from 'fast-check';
import { lineOf, otherStagesOf, otherStagesToText } from '../../src/domain/otherStages.ts';
import type { OtherStage } from '../../src/domain/otherStages.ts';
import { aCycle } from '../support/items.ts';

const cycle = aCycle({
  ...{ recordKey: '2027', evidenceFrom: '2026-11-02', evidenceTo: '2027-01-15' },
  ...{ selfAssessmentFrom: '2027-01-18', selfAssessmentTo: '2027-02-26' },
  ...{ moderationFrom: '2027-03-01', moderationTo: '2027-06-01' },
  ...{ publicationFrom: '2027-09-01', publicationTo: '2027-09-30' },
});
const day = fc.constantFrom('2027-01-02' as const, '2027-07-01' as const, null);
const stage: fc.Arbitrary<OtherStage> = fc.record({
  name: fc.string({ minLength: 1, maxLength: 40 }).filter((name) => name.replace(/[|\s]+/g, '') !== ''),
  from: day,
  to: day,
});

describe('stages of a cycle beside the four', () => {
  it('[Y9] come back as they were kept, whatever they are called', () => {
    fc.assert(
      fc.property(fc.array(stage), (all) => {
        const otherStages = otherStagesToText(all);
        const named = all.map((one) => ({ ...one, name: one.name.replace(/[|\s]+/g, ' ').trim() }));
        expect(otherStagesOf({ otherStages })).toEqual(named);
      }),
    );
  });

  it('[Y9] never displace one of the four, and every one is on the line once', () => {
    fc.assert(
      fc.property(fc.array(stage), (all) => {
        const line = lineOf({ ...cycle, otherStages: otherStagesToText(all) }, '2027-05-14');
        expect(line.flatMap((one) => one.stage ?? [])).toEqual([
          ...['evidence', 'selfAssessment', 'moderation', 'publication'],
        ]);
        expect(line).toHaveLength(4 + all.length);
      }),
    );
  });

  it('[Y9] lines mended by hand are read; one without a name is none, a day nobody can read is not guessed', () => {
    const otherStages = ' 2027-07-01|2027-07-21 |  Translation\n | | \n\nsoon | 2027-08-01 | Board';
    expect(otherStagesOf({ otherStages })).toEqual([
      { name: 'Translation', from: '2027-07-01', to: '2027-07-21' },
      { name: 'Board', from: null, to: '2027-08-01' },
    ]);
    expect(otherStagesOf({ otherStages: null })).toEqual([]);
    expect(otherStagesToText([])).toBeNull();
  });
});
