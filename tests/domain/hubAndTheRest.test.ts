import { addresses, placeOf } from '../../src/domain/addresses.ts';
import { byGravity, isUnanswered } from '../../src/domain/asks.ts';
import { namesOf } from '../../src/domain/bodies.ts';
import { past, upcoming } from '../../src/domain/dropIns.ts';
import { forces } from '../../src/domain/forces.ts';
import { todayOf } from '../../src/domain/hub.ts';
import { practiceOutcomes } from '../../src/domain/practices.ts';
import { aBody, aDropIn, anAsk } from '../support/items.ts';

describe('The hub and what stands around it', () => {
  test('today is the sample day, else the day in the site zone', () => {
    const row = { sampleToday: null, timeZone: 'Europe/London' };
    expect(todayOf({ ...row, sampleToday: '2027-05-14' }, '2026-11-21T12:00:00Z')).toBe('2027-05-14');
    expect(todayOf(row, '2027-06-14T23:30:00Z')).toBe('2027-06-15');
    expect(todayOf(null, '2027-01-14T23:30:00Z')).toBe('2027-01-14');
  });

  test('asks stand gravest first: overdue, then decisions, then by date', () => {
    const overdue = anAsk({ need: 'help', byDay: '2027-05-01' });
    const decision = anAsk({ need: 'decision', byDay: '2027-06-01' });
    const help = anAsk({ need: 'help', byDay: '2027-05-20' });
    const open = anAsk({ need: 'help' });
    expect([open, help, decision, overdue].sort(byGravity('2027-05-14'))).toEqual([
      overdue,
      decision,
      help,
      open,
    ]);
    expect(isUnanswered(anAsk({ state: 'declined' }))).toBe(false);
  });

  test('sessions are upcoming until they end', () => {
    const now = '2027-05-14T12:00:00Z';
    const running = aDropIn({ startsAt: '2027-05-14T11:30:00Z', endsAt: '2027-05-14T12:30:00Z' });
    const later = aDropIn({ startsAt: '2027-05-20T13:00:00Z' });
    const over = aDropIn({ startsAt: '2027-04-20T13:00:00Z' });
    expect(upcoming([later, over, running], now)).toEqual([running, later]);
    expect(past([later, over, running], now)).toEqual([over]);
  });

  test('a body answers to all its names', () => {
    expect(namesOf(aBody({ title: 'Powers and procedures', aliases: 'Use of powers\nRespected' }))).toEqual([
      'Powers and procedures',
      'Use of powers',
      'Respected',
    ]);
  });

  test('every address leads to its place', () => {
    expect(placeOf(addresses.action('1-4'))).toBe('actions');
    expect(placeOf('#/matrix/7?x=1')).toBe('matrix');
    expect(placeOf('')).toBe('today');
    expect(placeOf('/nowhere')).toBeNull();
    expect(addresses.search('custody & care')).toBe('/search?for=custody%20%26%20care');
    expect(addresses.postUpdate('1-4')).toBe('/actions/1-4/update');
  });

  test('what did not work is an outcome like the others; a force may be renamed and merged', () => {
    expect(practiceOutcomes).toContain('didNotWork');
    expect(Object.keys(forces.columns)).toEqual(
      expect.arrayContaining(['title', 'formerNames', 'mergedIntoKey']),
    );
  });
});
