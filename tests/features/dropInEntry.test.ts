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
