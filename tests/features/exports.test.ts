import type { Post } from '../../src/domain/posts.ts';
import { fileName, fileOf } from '../../src/ui/exports/exportFiles.ts';
import { foiRows, peopleOf } from '../../src/ui/exports/foiView.ts';
import { gridTable, registerTable } from '../paper/tables.ts';

describe('rows for a request', () => {
  test('[PA21] are found by all of their words, whatever the order, case or accents', () => {
    const table = gridTable([
      ['1-4', 'Réview of custody'],
      ['1-5', 'Custody visits'],
      [null, null],
    ]);
    expect(foiRows(table, 'CUSTODY review').rows).toEqual([{ index: 0, label: '1-4 Réview of custody' }]);
    expect(foiRows(table, '').rows.map(({ label }) => label)).toEqual([
      '1-4 Réview of custody',
      '1-5 Custody visits',
      'Row 3',
    ]);
    expect(foiRows(table, 'nothing like it')).toEqual({ rows: [], found: [], more: 0 });
  });

  test('[PA21] many are offered in part, and all that were found can be chosen', () => {
    const view = foiRows(gridTable(Array.from({ length: 1000 }, (_, at) => [`row ${at}`])), 'row');
    expect(view).toMatchObject({ rows: { length: 200 }, found: { length: 1000 }, more: 800 });
  });

  test('[PA13] names are those of whoever holds, covers or held a post', () => {
    const post = {
      title: 'Head of People',
      holderName: 'Priya Shah',
      coverName: null,
      formerName: 'Ann Lee',
    } as Post;
    expect(peopleOf([post])).toEqual([
      { person: 'Ann Lee', post: 'Head of People' },
      { person: 'Priya Shah', post: 'Head of People' },
    ]);
  });
});

describe('files', () => {
  test('[PA20] have names that Windows and SharePoint take', () => {
    expect(fileName('Actions: “1/2” 14 May 2027')).toBe('Actions “1 2” 14 May 2027');
    expect(fileName(' ..?')).toBe('Export');
    expect(fileName('a'.repeat(300))).toHaveLength(100);
  });

  test.each([
    ['html', '<!do'],
    ['xlsx', 'PK\u0003\u0004'],
    ['docx', 'PK\u0003\u0004'],
    ['csv', '\u00EF\u00BB\u00BFI'],
  ] as const)('[PA20] %s is made with its name and its kind of bytes', async (format, start) => {
    const file = await fileOf(registerTable, format, 'Actions');
    expect(file.name).toBe(`Actions.${format}`);
    expect(String.fromCharCode(...file.bytes.subarray(0, 4))).toBe(start);
  });
});
