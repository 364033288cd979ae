import type { ReturnStep } from '../../src/domain/returnProgress.ts';
import { progressLines, whyNoProgress } from '../../src/features/matrix/progressView.ts';
import type { StepState } from '../../src/features/matrix/progressView.ts';
import { aCycle, aLevel, aStandard } from '../support/items.ts';

const standards = [1, 2, 3].map((number) => aStandard({ recordKey: `s${number}`, number }));
const whole: StepState = { asOf: '2027-05-14T21:42:00Z', isComplete: true, error: null };
const allKnown = { ready: whole, seen: whole, communityView: whole, signedOff: whole };
const on = (standardKey: string, level: number | null = 2) => aLevel({ standardKey, level });
const counted = {
  ready: new Set(['s1', 's2']),
  peer: [on('s1', null)],
  community: [on('s3')],
  signedOff: new Set<string>(),
};
const said = (known: Partial<Record<ReturnStep, StepState>>) =>
  progressLines(standards, counted, { ...allKnown, ...known }).map(({ sentence }) => sentence);

describe('the progress of the matrix in short', () => {
  test('[M11] [N1] how many standards count for each step, always in one order, zero said', () => {
    expect(said({})).toEqual([
      '2 of 3 standards are ready.',
      '1 of 3 standards has been seen by another force.',
      '1 of 3 standards has a community view.',
      '0 of 3 standards are signed off.',
    ]);
  });

  test('[N1] what is counted, and which standards, open in place', () => {
    const [ready] = progressLines(standards, counted, allKnown);
    expect(ready?.definition).toMatch(/^A standard counts once nothing the matrix asks for is missing/);
    expect(ready?.standards?.missing.map(({ number }) => number)).toEqual([3]);
  });

  test('[M12] what failed or is on its way is never 0', () => {
    const failed = { ...whole, error: { kind: 'busy' } };
    const known = {
      ready: failed,
      seen: { ...failed, isComplete: false },
      communityView: { ...whole, asOf: null },
      signedOff: { ...whole, isComplete: false },
    };
    expect(said(known)).toEqual([
      'Not known: the return did not answer (last 2 of 3 on 14 May).',
      "Not known: the list of other forces' views did not answer.",
      'Not known yet: the list of community views has not answered.',
      'Not known yet: the list of signatures is still coming in.',
    ]);
    const lines = progressLines(standards, counted, { ...allKnown, ...known });
    expect(lines.map(({ standards: which }) => which)).toEqual([null, null, null, null]);
  });

  test('[M8] [M12] why there is nothing to count, only once the lists have answered', () => {
    const all = {
      hasAnswered: true,
      cycle: aCycle(),
      hasFramework: true,
      standards: 3,
      forceKey: 'northshire',
    };
    expect(whyNoProgress(all)).toBeNull();
    expect(whyNoProgress({ ...all, cycle: null, hasAnswered: false })).toBeNull();
    expect(whyNoProgress({ ...all, cycle: null })).toBe('No cycle has been set up yet.');
    expect(whyNoProgress({ ...all, hasFramework: false })).toBe(
      "The matrix for this cycle has not been loaded. Ask the owner of the hub's site.",
    );
    expect(whyNoProgress({ ...all, hasFramework: false, hasAnswered: false })).toBeNull();
    expect(whyNoProgress({ ...all, standards: 0 })).toBe('This edition has no standards yet.');
    expect(whyNoProgress({ ...all, forceKey: null })).toBe('Each force keeps its views in its own hub.');
  });
});
