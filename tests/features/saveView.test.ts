import { newChange, newRow } from '../../src/data/outboxEntry.ts';
import type { OutboxEntry } from '../../src/data/outboxEntry.ts';
import { actions } from '../../src/domain/actions.ts';
import { saveView } from '../../src/ui/records/saveView.ts';

const lead = { oid: 'lead', name: 'Race action lead', mail: null };
const stamp = { at: '2027-05-14T13:05:00Z', by: lead };
const row = { id: '7', eTag: '"7,1"', created: stamp, modified: stamp };
const before = { RecordKey: 'action-1-4', DueDay: '2027-05-01T12:00:00Z', NextStep: 'Ask finance' };
const target = { list: 'actions', key: 'action-1-4', oid: 'me', keptAt: '2027-05-14T13:00:00Z' };
const parts = {
  list: actions,
  titleOf: (key: string) => (key === 'post-people' ? 'Head of People' : null),
  now: new Date('2027-05-14T20:00:00Z'),
  isDurable: true,
};

function change(cells: OutboxEntry['cells'], more: Partial<OutboxEntry> = {}): OutboxEntry {
  return { ...newChange(target, { ...row, cells: before }, cells), ...more };
}

describe('How a change stands, in words', () => {
  it('[A32] says kept, saving and saved with the time', () => {
    const entry = change({ NextStep: 'Ask the panel' });
    expect(saveView(entry, parts).words).toMatch(/^Kept on this device \d\d:00\. Not sent yet\.$/);
    expect(saveView({ ...entry, state: 'sending' }, parts).words).toBe('Saving');
    const saved = { ...entry, state: 'saved', savedAt: '2027-05-14T13:01:00Z' } as const;
    expect(saveView(saved, parts).words).toMatch(/^Saved \d\d:01$/);
  });

  it('[A32] says why it waits, and offers to sign in only where that is missing', () => {
    const waiting = (error: OutboxEntry['error']) =>
      saveView(change({ NextStep: 'x' }, { state: 'waiting', error }), parts);
    expect(waiting({ kind: 'offline' }).words).toBe(
      'Not saved yet. Kept on this device, tried again when there is a connection.',
    );
    expect(waiting({ kind: 'throttled', retryAfter: 9 }).words).toContain('Microsoft 365 is busy');
    expect(waiting({ kind: 'offline' }).canSignIn).toBe(false);
    expect(waiting({ kind: 'signedOut', reason: 'interactionRequired' }).canSignIn).toBe(true);
  });

  it('[A32] a conflict names who, what and when, and shows both texts of what both changed', () => {
    const cells = { DueDay: '2027-06-30T12:00:00Z', OwnerPostKey: 'post-people', NextStep: 'Ask the panel' };
    const theirs = {
      ...row,
      cells: {
        ...before,
        DueDay: '2027-05-30T23:00:00Z',
        OwnerPostKey: 'post-gone',
        NextStep: 'Ask finance',
      },
    };
    const view = saveView(
      change(cells, { state: 'conflict', theirs, both: ['DueDay', 'OwnerPostKey'] }),
      parts,
    );
    expect(view.words).toMatch(/^Race action lead changed “Due date” and “Owner” at \d\d:05\.$/);
    expect(view.both).toEqual([
      { label: 'Due date', mine: '30 June 2027', theirs: '31 May 2027' },
      { label: 'Owner', mine: 'Head of People', theirs: 'something that is not known here' },
    ]);
  });

  it('[V24] a screen may say a cell otherwise: statements instead of their keys', () => {
    const cells = { NextStep: 's1 s2' };
    const theirs = { ...row, cells: { ...before, NextStep: 's1' } };
    const entry = change(cells, { state: 'conflict', theirs, both: ['NextStep'] });
    const cellOf = (field: string, cell: unknown) =>
      field === 'nextStep' ? `${String(cell)} in words` : null;
    const view = saveView(entry, { ...parts, cellOf });
    expect(view.both).toEqual([{ label: 'Next step', mine: 's1 s2 in words', theirs: 's1 in words' }]);
    expect(view.written).toBe('Next step: s1 s2 in words');
  });

  it('[A32] copies what was written, a line a column, without keys of ours', () => {
    const entry = newRow(target, { RecordKey: 'k', Title: 'New', State: 'inProgress', Drivers: ['money'] });
    expect(saveView(entry, parts).written).toBe('Title: New\nState: In progress\nWhat drives it: Money');
  });

  it('[A32] a screen may call a field otherwise', () => {
    const entry = change({ NextStep: 'Ask' });
    expect(saveView(entry, { ...parts, labels: { nextStep: 'What is next?' } }).written).toBe(
      'What is next?: Ask',
    );
  });
});
