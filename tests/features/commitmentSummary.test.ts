import { commitmentSummary } from '../../src/features/commitment/commitmentSummaryView.ts';
import { aCommitment } from '../support/items.ts';

const today = '2027-05-14';
const old = aCommitment({ version: '2022', status: 'superseded', effectiveFrom: '2022-05-24' });
const inForce = aCommitment({
  version: 'March 2025',
  status: 'underReview',
  statusNote: 'Its wording was challenged.',
  effectiveFrom: '2025-03-02',
});

describe('the Commitment in short', () => {
  test('[C9] the version in force with status, dates and note in words', () => {
    expect(commitmentSummary([old, inForce], true, today)).toMatchObject({
      shown: {
        title: 'Anti-Racism Commitment',
        statusWords: 'Current, under review',
        statusNote: 'Its wording was challenged.',
        dates: 'From 2 March 2025',
      },
      version: 'Version March 2025',
      empty: null,
    });
  });

  test('[C9] marked as the version shown is', () => {
    const secret = aCommitment({ status: 'withdrawn', marking: 'OFFICIAL-SENSITIVE' });
    expect(commitmentSummary([secret, inForce], true, today).markings).toEqual([null]);
    const shown = { ...inForce, marking: 'OFFICIAL-SENSITIVE' as const };
    expect(commitmentSummary([shown], true, today).markings).toEqual(['OFFICIAL-SENSITIVE']);
  });

  test('[C9] that there is none is said only once the list has answered', () => {
    const empty = (...[all, hasAnswered]: [(typeof old)[], boolean]) =>
      commitmentSummary(all, hasAnswered, today).empty;
    expect(empty([], false)).toMatch(/^No version found so far/);
    expect(empty([], true)).toBe(
      "No version of the Commitment has been added yet. Ask the owner of the hub's site.",
    );
    expect(empty([old], true)).toBe(
      'No version of the Commitment is current. Earlier ones can still be read.',
    );
  });
});
