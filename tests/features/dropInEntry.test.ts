import { calendarFile } from '../../src/paper/calendarFile.ts';
import { dropInEntry } from '../../src/ui/records/dropInEntry.ts';
import { aDropIn } from '../support/items.ts';

test('[T16] the next drop-in as a calendar entry: its time, place, text, the bar on recording, how to join', () => {
  const dropIn = aDropIn({
    recordKey: 'drop-in-1',
    title: 'Moderation <b>',
    about: 'First line',
    startsAt: '2027-05-19T10:00:00Z',
    place: 'Online',
    noRecording: true,
    joinLink: 'https://teams.example/join',
  });
  expect(dropInEntry(dropIn)).toEqual({
    id: 'drop-in-1',
    title: 'Moderation <b>',
    start: '2027-05-19T10:00:00Z',
    end: null,
    place: 'Online',
    words: 'First line\nThis session must not be recorded.\nJoin: https://teams.example/join',
    address: '/share/drop-ins/drop-in-1',
  });
});

test('[T16] what nobody filled in leaves no empty line', () => {
  expect(dropInEntry(aDropIn({ about: null, joinLink: null, place: null }))).toMatchObject({
    words: '',
    place: null,
  });
});

describe('the calendar file of a drop-in', () => {
  const fileOf = (fields: Parameters<typeof aDropIn>[0]) => calendarFile(dropInEntry(aDropIn(fields)));

  it('[SH5] carries the time in UTC, an id of its own, the join link, and nothing unescaped', async () => {
    const text = await fileOf({
      recordKey: 'drop-in-moderation',
      title: 'Moderation; what, when',
      about: 'First line\nsecond line',
      startsAt: '2027-05-19T10:00:00Z',
      endsAt: '2027-05-19T11:30:00Z',
      place: 'Online',
      noRecording: true,
      joinLink: 'https://teams.example/join',
    });
    const unfolded = text.replace(/\r\n[ \t]/g, '');
    expect(unfolded).toContain('UID:drop-in-moderation@race-action-hub');
    expect(unfolded).toContain('DTSTART:20270519T100000Z');
    expect(unfolded).toContain('DTEND:20270519T113000Z');
    expect(unfolded).toContain('SUMMARY:Moderation\\; what\\, when');
    expect(unfolded).toContain(
      'DESCRIPTION:First line\\nsecond line\\nThis session must not be recorded.\\nJoin: ',
    );
    expect(unfolded).toContain('https://teams.example/join');
    expect(unfolded).toContain('LOCATION:Online');
  });

  it('[SH5] lasts an hour where nobody set an end', async () => {
    const text = await fileOf({ startsAt: '2027-01-19T10:00:00Z' });
    expect(text).toMatch(/DURATION:PT1H/);
  });
});
