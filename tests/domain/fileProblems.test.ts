import { fileProblemOf, largestFile } from '../../src/domain/fileProblems.ts';

describe('What is wrong with a file, before it is sent', () => {
  test.each([
    ['north/e-1/report.docx', null],
    ['north/e-1/Überblick 100% #2 — “fin”, v1.0 😀.docx', null],
    ['north/e-1/.gitignore', null],
    ['north/e-1/a:b?c.docx', { code: 'characters', detail: ': ?' }],
    ['north/e-1/a"*<>|\\.docx', { code: 'characters', detail: '" * < > | \\' }],
    ['north/e-1/a\u0000b\u202Excod.exe', { code: 'characters', detail: 'U+0000 U+202E' }],
    ['north/e-1/ a.docx', { code: 'spaces', detail: '' }],
    ['north/e-1/a.docx.', { code: 'spaces', detail: '' }],
    ['north//a.docx', { code: 'spaces', detail: '' }],
    ['north/e-1/con.txt', { code: 'reservedName', detail: 'con.txt' }],
    ['north/e-1/Desktop.ini', { code: 'reservedName', detail: 'Desktop.ini' }],
    ['north/e-1/~$report.docx', { code: 'reservedName', detail: '~$report.docx' }],
    ['north/e-1/a_vti_b.docx', { code: 'reservedName', detail: 'a_vti_b.docx' }],
    ['north/e-1/console.txt', null],
    [`north/${'a'.repeat(250)}`, { code: 'longName', detail: '1' }],
    [`north/${'a'.repeat(249)}`, null],
  ])('[X16] %j', (path, expected) => {
    expect(fileProblemOf(1, path)).toEqual(expected);
  });

  test('[X16] none and too many bytes', () => {
    expect(fileProblemOf(0, 'a.bin')).toEqual({ code: 'empty', detail: '' });
    expect(fileProblemOf(largestFile, 'a.bin')).toBeNull();
    expect(fileProblemOf(largestFile + 1, 'a.bin')).toEqual({ code: 'tooLarge', detail: '' });
  });
});
