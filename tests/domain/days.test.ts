import { addDays, dayInZone, daysBetween, instantToDay, isWithin } from '../../src/domain/days.ts';

describe('Days', () => {
  test('a day in the site zone turns at its midnight, summer and winter', () => {
    expect(dayInZone('2027-06-14T22:59:59Z', 'Europe/London')).toBe('2027-06-14');
    expect(dayInZone('2027-06-14T23:00:00Z', 'Europe/London')).toBe('2027-06-15');
    expect(dayInZone('2027-01-14T23:30:00Z', 'Europe/London')).toBe('2027-01-14');
    expect(dayInZone('2027-01-14T12:00:00Z', 'Pacific/Auckland')).toBe('2027-01-15');
    expect(dayInZone('2027-01-14T07:00:00Z', 'America/Los_Angeles')).toBe('2027-01-13');
  });

  test('days are counted across the change of the clocks', () => {
    expect(daysBetween('2027-03-27', '2027-03-29')).toBe(2);
    expect(daysBetween('2027-05-14', '2027-05-01')).toBe(-13);
    expect(addDays('2027-12-31', 1)).toBe('2028-01-01');
    expect(addDays('2028-03-01', -1)).toBe('2028-02-29');
  });

  test('an open bound holds everything; bounds are included', () => {
    expect(isWithin('2027-05-14', '2027-05-14', '2027-05-14')).toBe(true);
    expect(isWithin('2027-05-14', null, null)).toBe(true);
    expect(isWithin('2027-05-14', '2027-05-15', null)).toBe(false);
    expect(isWithin('2027-05-14', null, '2027-05-13')).toBe(false);
  });

  test('an instant is read as a day at plus eleven hours', () => {
    expect(instantToDay('2027-06-13T23:00:00Z')).toBe('2027-06-14');
    expect(instantToDay('2027-01-14T00:00:00Z')).toBe('2027-01-14');
  });
});
