import { dropInsSummary, practicesSummary } from '../../src/features/share/shareSummaryView.ts';
import { aDropIn, aPractice } from '../support/items.ts';

const words = { now: '2027-05-14T12:00:00.000Z', timeZone: 'Europe/London' };
const whole = { hasAnswered: true, isComplete: true };
const part = { hasAnswered: false, isComplete: false };

describe('the next drop-ins in short', () => {
  const old = aDropIn({ title: 'Old', startsAt: '2027-01-20T11:00:00Z', marking: 'OFFICIAL-SENSITIVE' });
  const next = aDropIn({
    title: 'Next',
    startsAt: '2027-05-19T10:00:00Z',
    endsAt: '2027-05-19T11:00:00Z',
    place: 'Teams',
    joinLink: 'https://teams.microsoft.com/l/meetup-join/1',
    noRecording: true,
  });
  const later = aDropIn({ title: 'Later', startsAt: '2027-06-16T10:00:00Z' });
  const last = aDropIn({ title: 'Last', startsAt: '2027-07-21T10:00:00Z' });

  test('[SH11] soonest first, at most so many, each with time, place, recording and how to join', () => {
    const view = dropInsSummary([last, old, next, later], whole, 2, words);
    expect(view.rows).toMatchObject([
      {
        title: 'Next',
        time: 'Wednesday 19 May 2027, 11:00–12:00',
        place: 'Place: Teams',
        joinLink: 'https://teams.microsoft.com/l/meetup-join/1',
        noRecording: 'No recording: this session must not be recorded.',
      },
      { title: 'Later', joinLink: null, noJoin: 'The join link is not set yet.' },
    ]);
    expect(view).toMatchObject({ empty: null, whole: 'All 4 drop-ins, past ones with their material' });
  });

  test('[SH13] marked by the rows shown, not by those left out', () => {
    expect(dropInsSummary([old, next], whole, 5, words).markings).toEqual([null]);
  });

  test('[SH13] none is said only when the list has answered to its end', () => {
    expect(dropInsSummary([old], whole, 5, words).empty).toMatch(/^No drop-in is planned\./);
    expect(dropInsSummary([old], part, 5, words)).toMatchObject({
      empty: 'No planned drop-in found so far. The list has not answered to its end yet.',
      whole: 'All drop-ins and their material',
    });
  });
});

describe('the newest practice in short', () => {
  const first = aPractice({ title: 'First', doesItWork: 'worked', addedDay: '2026-01-10' });
  const newest = aPractice({
    title: 'Newest',
    doesItWork: 'didNotWork',
    addedDay: '2027-04-01',
    organisation: 'Kent Police',
  });
  const undated = aPractice({ title: 'Undated', doesItWork: 'untested' });

  test('[SH12] newest first, what did not work among the rest, each answer in words', () => {
    const { rows } = practicesSummary([undated, first, newest], whole, 2);
    expect(rows.map(({ title, doesItWork }) => [title, doesItWork])).toEqual([
      ['Newest', 'Did not work'],
      ['First', 'Worked'],
    ]);
    expect(rows[0]?.organisation).toBe('Kent Police');
  });

  test('[SH13] empty and counted only once the list is here', () => {
    expect(practicesSummary([], whole, 3)).toMatchObject({ rows: [], whole: 'All practice' });
    expect(practicesSummary([], whole, 3).empty).toMatch(/^No practice has been added yet\./);
    expect(practicesSummary([], part, 3).empty).toMatch(/^No practice found so far\./);
    expect(practicesSummary([first], { ...part, hasAnswered: true }, 3).whole).toBe('All practice');
    expect(practicesSummary([first], whole, 3).whole).toBe('The one practice');
  });
});
