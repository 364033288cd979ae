import { addresses } from '../../domain/addresses.ts';
import type { Change } from '../../domain/changes.ts';
import type { Day } from '../../domain/days.ts';
import type { Marking } from '../../domain/list.ts';
import { highestMarking } from '../../domain/marking.ts';
import { say } from './recordWords.ts';

/** One line of "Changed since": a sentence that is a link, and the day. */
export interface ChangeLine {
  key: string;
  text: string;
  /** Null where what it is about is not known here. */
  address: string | null;
  day: Day;
  /** The highest of what its words are taken from. */
  marking?: Marking;
}

/** Changes as finished lines; an answer leads to its question, which says what it was about. */
export function changeLines(changes: readonly Change[]): ChangeLine[] {
  return changes.map((change, index) => ({
    key: `${change.kind}-${index}`,
    day: change.day,
    text: textOf(change),
    address: toAddress(change),
    marking: highestMarking(markingsOf(change)),
  }));
}

function textOf(change: Change): string {
  switch (change.kind) {
    case 'update':
      return say('change.update', { ref: change.action.ref, words: shortened(change.update.update) });
    case 'holder':
    case 'vacant':
      return say(`change.${change.kind}`, { post: change.post.title });
    case 'views':
      return viewsInWords(change);
    case 'answer':
      return say(change.ask.state === 'declined' ? 'change.declined' : 'change.answered', {
        title: change.ask.title,
      });
    case 'practice':
      return say('change.practice', { title: change.practice.title });
  }
}

function markingsOf(change: Change): (Marking | null)[] {
  switch (change.kind) {
    case 'update':
      return [change.action.marking, change.update.marking];
    case 'holder':
    case 'vacant':
      return [change.post.marking];
    case 'answer':
      return [change.ask.marking];
    case 'practice':
      return [change.practice.marking];
    case 'views':
      return [];
  }
}

function viewsInWords({ view, saidBy, standards }: Extract<Change, { kind: 'views' }>): string {
  const unnamed = view === 'peer' || view === 'community' ? say(`change.unnamed.${view}`) : '';
  const number = String(standards[0]?.number ?? '');
  return say(`change.views.${view}`, { count: standards.length, number, who: saidBy ?? unnamed });
}

function toAddress(change: Change): string {
  switch (change.kind) {
    case 'update':
      return addresses.action(change.action.ref);
    case 'holder':
    case 'vacant':
      return addresses.post(change.post.recordKey);
    case 'answer':
      return addresses.ask(change.ask.recordKey);
    case 'views':
      return change.standards.length === 1 && change.standards[0]
        ? addresses.standard(change.standards[0].number)
        : addresses.matrix;
    case 'practice':
      return addresses.practice(change.practice.recordKey);
  }
}

const longest = 90;

/** The first words of a report; cut between words, so that a line stays a line. */
function shortened(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  if (line.length <= longest) return line;
  const cut = line.slice(0, longest);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longest / 2))}…`;
}
