import fc from 'fast-check';
import { provingRows, versionHistory } from '../../src/domain/actionHistory.ts';
import type { Version } from '../../src/domain/actionHistory.ts';
import { actions } from '../../src/domain/actions.ts';
import { anActionUpdate } from '../support/items.ts';

const by = { oid: 'l', name: 'Lead', mail: null };

function version(label: string, cells: Version['cells']): Version {
  return { label, modified: { at: `2027-05-0${Number(label)}T09:00:00Z`, by }, cells };
}

describe('History field by field', () => {
  const first = version('1.0', { Title: 'Publish', DueDay: '2027-03-30T23:00:00Z', State: 'inProgress' });

  test('[A27] says which fields changed, from what to what, newest first', () => {
    const second = version('2.0', { Title: 'Publish', DueDay: '2027-06-30T12:00:00Z', State: 'closed' });
    const { changes, isTrimmed } = versionHistory(actions, [second, first]);
    expect(isTrimmed).toBe(false);
    expect(
      changes.map(({ label, isFirst, fields }) => [label, isFirst, fields.map(({ field }) => field)]),
    ).toEqual([
      ['2.0', false, ['state', 'dueDay']],
      ['1.0', true, []],
    ]);
    expect(changes[0]?.fields[0]).toEqual({ field: 'state', before: 'inProgress', after: 'closed' });
  });

  test('[A27] the same said otherwise is no change: a day at midnight and at noon, empty in its faces', () => {
    const same = version('2.0', {
      Title: 'Publish',
      DueDay: '2027-03-31T12:00:00Z',
      State: 'inProgress',
      NextStep: '',
      Provisional: false,
      Drivers: [],
    });
    expect(versionHistory(actions, [same, first]).changes.map(({ label }) => label)).toEqual(['1.0']);
  });

  test('[A27] says that older versions were trimmed', () => {
    const later = [version('7.0', { Title: 'B' }), version('6.0', { Title: 'A' })];
    const history = versionHistory(actions, later);
    expect(history.isTrimmed).toBe(true);
    expect(history.changes.map(({ label }) => label)).toEqual(['7.0']);
    expect(versionHistory(actions, []).isTrimmed).toBe(false);
  });

  test('[A27] no cells whatever bring it down', () => {
    const cell = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null), fc.array(fc.string()));
    const cells = fc.dictionary(
      fc.constantFrom('Title', 'DueDay', 'State', 'Drivers', 'JointBodyKeys', 'X'),
      cell,
    );
    fc.assert(
      fc.property(fc.array(cells, { maxLength: 5 }), (all) => {
        const versions = all.map((one, index) => version(`${index + 1}.0`, one));
        expect(versionHistory(actions, versions).changes.length).toBeLessThanOrEqual(versions.length);
      }),
    );
  });

  test('[A27] rows that prove stand newest first; a row taken back stays and is marked', () => {
    const moved = anActionUpdate({ kind: 'dueMoved', day: '2027-04-01' });
    const back = anActionUpdate({ kind: 'undone', day: '2027-04-02', replacesKey: moved.recordKey });
    const rows = provingRows([anActionUpdate(), moved, back]);
    expect(rows.map(({ update, isTakenBack }) => [update.kind, isTakenBack])).toEqual([
      ['undone', false],
      ['dueMoved', true],
    ]);
  });
});
