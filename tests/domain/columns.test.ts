import fc from 'fast-check';
import * as z from 'zod/mini';
import { choice, choices } from '../../src/domain/columns/choice.ts';
import { day, instant } from '../../src/domain/columns/day.ts';
import type { Cell, Column } from '../../src/domain/columns/definition.ts';
import { indexed } from '../../src/domain/columns/definition.ts';
import { key, keys } from '../../src/domain/columns/key.ts';
import { isWebAddress, link, links } from '../../src/domain/columns/link.ts';
import { number } from '../../src/domain/columns/number.ts';
import { person } from '../../src/domain/columns/person.ts';
import { messageToProblem } from '../../src/domain/columns/problem.ts';
import { required } from '../../src/domain/columns/required.ts';
import { note, text } from '../../src/domain/columns/text.ts';
import { yesNo } from '../../src/domain/columns/yesNo.ts';
import { addDays } from '../../src/domain/days.ts';

const colours = ['red', 'green'] as const;

function roundTrip<V>({ schema }: Column<V>, value: V): unknown {
  return z.decode(schema, z.encode(schema, value));
}

function problemOf<V>({ schema }: Column<V>, cell: unknown): string | undefined {
  const read = z.safeDecode(schema, cell as Cell);
  return read.success ? undefined : messageToProblem(read.error.issues[0]?.message ?? '').code;
}

function refusalOf<V>({ schema }: Column<V>, value: unknown): string | undefined {
  const written = z.safeEncode(schema, value as V);
  return written.success ? undefined : messageToProblem(written.error.issues[0]?.message ?? '').code;
}

describe('Columns', () => {
  const aDay = fc.integer({ min: -20_000, max: 40_000 }).map((n) => addDays('2000-01-01', n));
  const word = fc.string({ minLength: 1, maxLength: 60 });
  const aKey = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._:|-]{0,20}$/);

  test('every value comes back as it was written', () => {
    fc.assert(
      fc.property(
        word,
        aDay,
        fc.integer({ min: 0, max: 9 }),
        fc.boolean(),
        aKey,
        (words, date, n, yes, k) => {
          expect(roundTrip(text(), words)).toBe(words);
          expect(roundTrip(note(), words)).toBe(words);
          expect(roundTrip(day(), date)).toBe(date);
          expect(roundTrip(number({ min: 0, max: 9 }), n)).toBe(n);
          expect(roundTrip(yesNo(), yes)).toBe(yes);
          expect(roundTrip(key(), k)).toBe(k);
          expect(roundTrip(keys(), [k, 'other'])).toEqual([k, 'other']);
          expect(roundTrip(choice(colours), 'red')).toBe('red');
          expect(roundTrip(choices(colours), ['green', 'red'])).toEqual(['green', 'red']);
        },
      ),
    );
    const slides = [{ title: 'Slides | part 2', url: 'https://northshire.example/slides' }];
    expect(roundTrip(links(), slides)).toEqual(slides);
    expect(roundTrip(link(), 'https://northshire.example/')).toBe('https://northshire.example/');
    expect(roundTrip(instant(), '2027-05-20T13:00:00Z')).toBe('2027-05-20T13:00:00Z');
  });

  test('an empty cell is null, no, or no entries', () => {
    for (const column of [
      text(),
      note(),
      day(),
      instant(),
      number({ min: 0, max: 1 }),
      key(),
      link(),
      choice(colours),
    ])
      for (const cell of [null, undefined])
        expect(z.decode(column.schema as Column<unknown>['schema'], cell)).toBeNull();
    expect(z.decode(text().schema, '')).toBeNull();
    expect(z.decode(yesNo().schema, null)).toBe(false);
    for (const column of [choices(colours), keys(), links()])
      expect(z.decode(column.schema as Column<unknown>['schema'], null)).toEqual([]);
  });

  test('a cell of the wrong kind is a problem with a name', () => {
    expect(problemOf(text(), 5)).toBe('notText');
    expect(problemOf(text({ max: 3 }), 'four')).toBe('tooLong');
    expect(problemOf(choice(colours), 'blue')).toBe('notAChoice');
    expect(problemOf(choices(colours), ['red', 'blue'])).toBe('notAChoice');
    expect(problemOf(choices(colours), 'red')).toBe('notAChoice');
    expect(problemOf(day(), 'tomorrow')).toBe('notADay');
    expect(problemOf(instant(), 'noon')).toBe('notATime');
    expect(problemOf(number({ min: 0, max: 4 }), 5)).toBe('outOfRange');
    expect(problemOf(number({ min: 0, max: 4 }), '4')).toBe('notANumber');
    expect(problemOf(yesNo(), 'yes')).toBe('notYesNo');
    expect(problemOf(link(), 'javascript:alert(1)')).toBe('notALink');
    expect(problemOf(links(), 'Slides | http://elsewhere.example')).toBe('notALink');
    expect(problemOf(key(), 'no spaces here')).toBe('notAKey');
    expect(problemOf(keys(), 'fine\nnot fine')).toBe('notAKey');
  });

  test('a required column refuses to be empty, both ways', () => {
    expect(problemOf(required(text()), null)).toBe('required');
    expect(problemOf(required(text()), 'x')).toBeUndefined();
    expect(refusalOf(required(text()), null)).toBe('required');
    expect(problemOf(required(choice(colours)), null)).toBe('required');
    expect(roundTrip(required(day()), '2027-01-31')).toBe('2027-01-31');
  });

  test('what does not fit is refused before it is sent', () => {
    expect(refusalOf(text(), 'x'.repeat(256))).toBe('tooLong');
    expect(refusalOf(note({ max: 10 }), 'x'.repeat(11))).toBe('tooLong');
    expect(refusalOf(day(), '2027-02-30')).toBe('notADay');
    expect(refusalOf(number({ min: 0, max: 4 }), -1)).toBe('outOfRange');
    expect(refusalOf(choice(colours), 'blue')).toBe('notAChoice');
    expect(refusalOf(link(), 'ftp://x.example')).toBe('notALink');
  });

  test.each(['2027-01-14', '2027-06-14', '2027-03-28', '2027-10-31'] as const)(
    'the day %s survives midnight and noon storage in the zones of the United Kingdom, Auckland and Los Angeles',
    (date) => {
      const { schema } = day();
      expect(z.decode(schema, `${date}T00:00:00Z`)).toBe(date);
      expect(z.decode(schema, `${addDays(date, -1)}T23:00:00Z`)).toBe(date);
      expect(z.decode(schema, `${date}T12:00:00Z`)).toBe(date);
      expect(z.decode(schema, `${date}T08:00:00Z`)).toBe(date);
      expect(z.encode(schema, date)).toBe(`${date}T12:00:00Z`);
    },
  );

  test('links are readable lines, and only safe addresses pass', () => {
    expect(z.decode(links().schema, 'Slides | https://a.example\n\nhttps://b.example')).toEqual([
      { title: 'Slides', url: 'https://a.example' },
      { title: 'https://b.example', url: 'https://b.example' },
    ]);
    expect(isWebAddress('HTTPS://a.example/x y')).toBe(false);
    expect(isWebAddress('http://localhost:3978/x')).toBe(true);
  });

  test('a person is three text columns; an index is a property of the column', () => {
    expect(Object.keys(person('holder'))).toEqual(['holderOid', 'holderName', 'holderMail']);
    expect(indexed(key()).column).toMatchObject({ indexed: true, maxLength: 120 });
  });

  test('problems travel in zod messages, with what the sentence needs', () => {
    expect(messageToProblem('tooLong:255')).toEqual({ code: 'tooLong', detail: '255' });
    expect(messageToProblem('notAChoice:a: b, c')).toEqual({ code: 'notAChoice', detail: 'a: b, c' });
    expect(messageToProblem('required')).toEqual({ code: 'required', detail: null });
  });
});
