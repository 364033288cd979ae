import * as fc from 'fast-check';
import bankHolidays from '../../src/content/calendar/bankHolidays.json' with { type: 'json' };
import type { Day } from '../../src/domain/days.ts';
import { addDays } from '../../src/domain/days.ts';
import { publicationDay, safeDates } from '../../src/domain/planBackwards.ts';
import {
  isBeyond,
  isWorkingDay,
  workingDaysBefore,
  workingDaysBetween,
} from '../../src/domain/workingDays.ts';

const holidays = new Set(bankHolidays.days as Day[]);

describe('working days', () => {
  it('[Y5] leaves out weekends and bank holidays', () => {
    expect(isWorkingDay('2027-05-14', holidays)).toBe(true);
    expect(isWorkingDay('2027-05-15', holidays)).toBe(false);
    expect(isWorkingDay('2027-05-31', holidays)).toBe(false);
    // Friday 28 May to Tuesday 1 June: the Monday between is a bank holiday.
    expect(workingDaysBetween('2027-05-28', '2027-06-01', holidays)).toBe(1);
    expect(workingDaysBetween('2027-05-14', '2027-05-14', holidays)).toBe(0);
    expect(workingDaysBetween('2027-05-14', '2027-05-01', holidays)).toBe(0);
  });

  it('[Y5] counting back and counting forward agree', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 700 }), fc.integer({ min: 0, max: 60 }), (offset, count) => {
        const day = addDays('2026-02-01', offset);
        const before = workingDaysBefore(day, count, holidays);
        expect(isWorkingDay(before, holidays)).toBe(true);
        const from = isWorkingDay(day, holidays) ? day : workingDaysBefore(day, 0, holidays);
        expect(workingDaysBetween(before, from, holidays)).toBe(count);
      }),
    );
  });

  it('[Y5] the bank holidays are days of the week, in order, and say how far they are known', () => {
    expect([...holidays].sort()).toEqual([...holidays]);
    for (const day of holidays) expect([0, 6]).not.toContain(new Date(`${day}T12:00:00Z`).getUTCDay());
    expect(isBeyond('2028-01-04', bankHolidays.knownTo as Day)).toBe(true);
  });
});

describe('planning backwards from publication', () => {
  const plan = (isBilingual: boolean, today: Day = '2027-05-14') =>
    safeDates('2027-09-01', today, { isBilingual, holidays });

  it('[Y6] gives each step its latest safe date, each before the next one has to begin', () => {
    const dates = plan(false);
    expect(dates.map(({ step }) => step)).toEqual([
      ...['standardsReady', 'secondRead', 'anotherForce', 'communityViews', 'finalLevels', 'signedOff'],
    ]);
    expect(dates.at(-1)).toMatchObject({ step: 'signedOff', latest: '2027-08-31' });
    // Five working days for signing off, with the bank holiday of 30 August between.
    expect(dates.at(-2)).toMatchObject({ step: 'finalLevels', latest: '2027-08-23' });
    dates.forEach(({ latest }, at) => expect(at === 0 || latest > (dates[at - 1]?.latest ?? '')).toBe(true));
  });

  it('[Y6] puts a translation in where Welsh is published, and everything before it earlier', () => {
    const [welsh, english] = [plan(true), plan(false)];
    expect(welsh.find(({ step }) => step === 'translated')).toMatchObject({ latest: '2027-08-23' });
    expect(welsh.find(({ step }) => step === 'finalLevels')?.latest).toBe('2027-08-02');
    expect((welsh[0]?.latest ?? '') < (english[0]?.latest ?? '')).toBe(true);
  });

  it('[Y7] says what is past and locks nothing', () => {
    expect(plan(false, '2027-08-25').filter(({ isPast }) => isPast)).toHaveLength(5);
    expect(publicationDay({ publicationFrom: null, publicationTo: null })).toBeNull();
    expect(publicationDay({ publicationFrom: '2027-09-01', publicationTo: '2027-09-30' })).toBe('2027-09-01');
  });
});
