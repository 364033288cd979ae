import type { Level } from '../../src/domain/levels.ts';
import { progressLines, whyNoProgress } from '../../src/features/matrix/progressView.ts';
import type { ViewState } from '../../src/features/matrix/progressView.ts';
import { aCycle, aLevel, aStandard } from '../support/items.ts';

const standards = [1, 2, 3].map((number) => aStandard({ recordKey: `s${number}`, number }));
const known = (...items: Level[]): ViewState => ({
  items,
  asOf: '2027-05-14T21:42:00Z',
  isComplete: true,
  error: null,
});
const on = (standardKey: string, level: number | null = 2) => aLevel({ standardKey, level });
const none = { self: known(), peer: known(), community: known(), final: known() };
const said = (given: Partial<Record<keyof typeof none, ViewState>>) =>
  progressLines(standards, { ...none, ...given }).map(({ sentence }) => sentence);

describe('the progress of the matrix in short', () => {
  test('[M11] how many standards have each view, always in one order, zero said', () => {
    const given = { self: known(on('s1'), on('s2')), peer: known(on('s1')), community: known(on('s3')) };
    expect(said(given)).toEqual([
      '2 of 3 standards have a level from the force.',
      '1 of 3 standards has been seen by another force.',
      '1 of 3 standards has a community view.',
      '0 of 3 standards have a final level.',
    ]);
  });

  test('[M11] a view without a level counts for others, not for the force itself', () => {
    const [self, peer] = said({ self: known(on('s1', null)), peer: known(on('s1', null)) });
    expect(self).toMatch(/^0 of 3/);
    expect(peer).toMatch(/^1 of 3/);
  });

  test('[M12] what failed or is on its way is never 0', () => {
    const failed = { ...known(on('s1')), error: { kind: 'busy' } };
    expect(
      said({
        self: failed,
        peer: { ...failed, isComplete: false },
        community: { ...known(), asOf: null },
        final: { ...known(), isComplete: false },
      }),
    ).toEqual([
      "Not known: the list of the force's levels did not answer (last 1 of 3 on 14 May).",
      "Not known: the list of other forces' views did not answer.",
      'Not known yet: the list of community views has not answered.',
      'Not known yet: the list of final levels is still coming in.',
    ]);
  });

  test('[M12] why there is nothing to count, only once the lists have answered', () => {
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
    expect(whyNoProgress({ ...all, standards: 0 })).toBe('This edition has no standards yet.');
    expect(whyNoProgress({ ...all, forceKey: null })).toBe('Each force keeps its views in its own hub.');
  });
});
