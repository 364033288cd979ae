import { newStart, startKey, startTyped } from '../../src/features/handover/startForm.ts';
import type { StartDraft } from '../../src/features/handover/startForm.ts';
import { aPost } from '../support/items.ts';

const today = '2027-05-14';
const newHolder = { oid: 'new', name: 'New Holder', mail: null };

describe('Starting a hand-over', () => {
  const free = aPost({
    recordKey: 'free',
    holderOid: 'old',
    holderName: 'Old Holder',
    heldFrom: '2026-01-05',
  });
  const around = { post: free, today, isStart: true, newKey: () => 'h2' } as const;

  test('[H1] what is chosen becomes the change of the post; a first day nobody chose is today', () => {
    const nobody = startTyped(newStart, around);
    expect(nobody?.changes).toMatchObject({ vacantSince: today, handoverKey: 'h2' });
    const restored = JSON.parse(
      JSON.stringify({ successor: newHolder, holding: 'acting', from: '2027-06-01' }),
    ) as StartDraft;
    expect(startTyped(restored, around)?.changes).toMatchObject({
      ...{ holderName: 'New Holder', holderOid: 'new', holding: 'acting', heldFrom: '2027-06-01' },
      formerName: 'Old Holder',
    });
  });

  test('[H1] no date, or a day that does not exist, begins nothing', () => {
    for (const from of ['', '2027-02-30', '0027-06-01', 'soon'])
      expect(startTyped({ ...newStart, successor: newHolder, from }, around)).toBeNull();
  });

  test('[H1] a name longer than its column is refused, never cut', () => {
    const successor = { ...newHolder, oid: null, name: 'x'.repeat(256) };
    expect(startTyped({ ...newStart, successor }, around)).toBeNull();
  });

  test('[H3] naming who takes over needs somebody', () => {
    const later = { ...around, post: { ...free, handoverKey: 'h1' }, isStart: false };
    expect(startTyped(newStart, later)).toBeNull();
    expect(startTyped({ ...newStart, successor: newHolder }, later)?.events).toMatchObject([
      { kind: 'tookUp', handoverKey: 'h1' },
    ]);
  });

  test('[H4] a draft belongs to one post, and to one hand-over of it', () => {
    expect(startKey(free)).not.toBe(startKey({ ...free, recordKey: 'post' }));
    expect(startKey(free)).not.toBe(startKey({ ...free, handoverKey: 'h2' }));
  });
});
