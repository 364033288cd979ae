import { nameKept, oldNames } from '../../src/domain/names.ts';
import { aPost } from '../support/items.ts';

const today = '2027-05-14';

describe('[P7] names older than the hub keeps them', () => {
  test('become nothing once the months have passed, not on the day itself; whoever is there keeps theirs', () => {
    expect(nameKept('Ann', null, 24, today)).toBe('Ann');
    expect(nameKept('Ann', '2025-05-14', 24, today)).toBe('Ann');
    expect(nameKept('Ann', '2025-05-13', 24, today)).toBeNull();
    expect(nameKept('Ann', '2025-05-13', 36, today)).toBe('Ann');
    expect(nameKept(null, null, 24, today)).toBeNull();
  });
});

describe('[P21] posts that still hold old names', () => {
  test('a former holder is forgotten, a recent one and one without a day are not', () => {
    const old = aPost({ formerName: 'Ann', formerMail: 'a@x.example', formerLeftDay: '2025-01-31' });
    const recent = aPost({ formerName: 'Bo', formerLeftDay: '2026-01-31' });
    const unknown = aPost({ formerName: 'Cy', formerLeftDay: null });
    expect(oldNames([old, recent, unknown], 24, today)).toEqual([
      { post: old, forget: { formerOid: null, formerName: null, formerMail: null } },
    ]);
  });

  test('a holding that ended long ago becomes a vacant post', () => {
    const ended = aPost({
      holderName: 'Ann',
      holding: 'cover',
      heldFrom: '2024-01-01',
      heldTo: '2025-01-31',
    });
    expect(oldNames([ended], 24, today)[0]?.forget).toMatchObject({
      holderName: null,
      heldTo: null,
      vacantSince: '2025-01-31',
    });
    expect(oldNames([aPost({ holderName: 'Ann', heldFrom: '2020-01-01' })], 24, today)).toEqual([]);
  });
});
