import fc from 'fast-check';
import { formFields, whoId, whoRows } from '../../src/domain/peer/answerSheet.ts';
import { formToAnswer } from '../../src/domain/peer/formToAnswer.ts';
import type { FormRowRead } from '../../src/domain/peer/formToAnswer.ts';

const typed: Record<string, string> = {
  ...{ level: 'Level 3', reasons: 'The panel is new.', goodPractice: 'Open nights', questions: 'Who pays?' },
  ...{
    force: 'Southmoor Police',
    post: 'Head of Standards',
    day: '14 May 2027',
    pack: 'pack-1',
    hash: 'abc',
  },
};

/** The form as it comes back: with its hidden ids, or as a program leaves it that drops them. */
function form(hasIds: boolean): FormRowRead[][] {
  const id = (text: string) => (hasIds ? text : '');
  const who = whoRows.map((row) => ({
    id: id(`${whoId} ${row.id}`),
    label: row.label,
    words: typed[row.id] ?? '',
  }));
  const standard = { id: id('pack-1 S07 title'), label: 'Standard', words: '7 Stop and search' };
  const rows = formFields.map(({ key, title }) => {
    return { id: id(`pack-1 S07 ${key}`), label: title, words: typed[key] ?? '' };
  });
  return [who, [standard, ...rows]];
}

test('a form says by its hidden ids who answers, to which pack, and what they propose', () => {
  expect(formToAnswer(form(true))).toMatchObject({
    packKey: 'pack-1',
    packHash: 'abc',
    by: { force: 'Southmoor Police', post: 'Head of Standards' },
    standards: [{ key: 'S07', number: 7, level: { words: 'Level 3' }, reasons: 'The panel is new.' }],
  });
});

test('without ids it is read by what its rows ask and the number of the standard', () => {
  const read = formToAnswer(form(false));
  expect(read).toMatchObject({ packKey: 'pack-1', by: { force: 'Southmoor Police' } });
  expect(read?.standards).toMatchObject([{ number: 7, level: { words: 'Level 3' }, questions: 'Who pays?' }]);
});

test('whatever tables a Word file has, reading them as a form comes to an end', () => {
  const word = fc.oneof(
    fc.string(),
    fc.constantFrom('who force', 'pack-1 S07 level', 'Your force', 'Standard', '7'),
  );
  const row = fc.record({ id: word, label: word, words: word });
  fc.assert(
    fc.property(fc.array(fc.array(row, { maxLength: 6 }), { maxLength: 4 }), (tables) => {
      const read = formToAnswer(tables);
      expect(read === null || Array.isArray(read.standards)).toBe(true);
    }),
  );
});
