import { drivers, portfolioAims } from '../actions.ts';
import type { ActionState, closings } from '../actions.ts';
import { fold } from './cellText.ts';
import type { Value } from './grid.ts';

/** A state as a sheet says it; how it was closed where the word says that too. */
export interface ReadState {
  state: ActionState;
  closedAs: (typeof closings)[number] | null;
}

const stateWords: Record<ActionState, string> = {
  notStarted:
    'not started,notstarted,not yet started,not begun,to do,todo,planned,yet to start,not commenced,to start,new,scheduled,proposed,awaiting start,not yet begun,heb ddechrau,heb gychwyn,heb ei ddechrau',
  inProgress:
    'in progress,inprogress,ongoing,on going,under way,underway,on track,started,active,work in progress,wip,progressing,in hand,partially complete,partially completed,part complete,partly complete,in development,at risk,delayed,behind,behind schedule,off track,on schedule,continuing,in train,commenced,developing,some progress,good progress,partially met,part met,partly met,ar y gweill,parhaus,yn mynd rhagddo',
  deliveredEffectUnknown:
    'delivered effect unknown,deliveredeffectunknown,delivered,complete,completed,done,achieved,implemented,finished,delivered effect not known,100%,fully complete,fully delivered,action complete,met,wedi cwblhau,cwblhawyd,wedi ei gwblhau,wedii gwblhau,wedi gorffen,cyflawnwyd',
  embedded: 'embedded,sustained,fully embedded,embedded in practice',
  closed: 'closed,action closed,ar gau,wedi cau',
};
const closedWords: Record<'noLongerNeeded' | 'normalBusiness' | 'merged' | 'split' | 'moved', string> = {
  noLongerNeeded:
    'no longer needed,closed no longer needed,no longer required,withdrawn,superseded,cancelled,canceled,discontinued,not proceeding,abandoned,not progressing,stopped,redundant',
  normalBusiness:
    'bau,business as usual,normal business,already normal business,closed bau,closed business as usual,moved to bau,transferred to bau,closed normal business,closed already normal business,now bau,complete bau,mainstreamed',
  merged: 'merged,closed merged,closed merged into another',
  split: 'split,closed split,closed split into others',
  moved: 'moved,closed moved',
};

const states = new Map<string, ReadState>();
for (const [state, words] of Object.entries(stateWords))
  for (const word of words.split(',')) states.set(word, { state: state as ActionState, closedAs: null });
for (const [closedAs, words] of Object.entries(closedWords))
  for (const word of words.split(','))
    states.set(word, { state: 'closed', closedAs: closedAs as ReadState['closedAs'] });

/** Words that stand for a colour: what they mean differs from force to force, so a person says it, with this proposed. */
const coloursOf: Record<string, ActionState> = {
  red: 'inProgress',
  amber: 'inProgress',
  green: 'inProgress',
  yellow: 'inProgress',
  r: 'inProgress',
  a: 'inProgress',
  g: 'inProgress',
  blue: 'deliveredEffectUnknown',
  b: 'deliveredEffectUnknown',
  grey: 'notStarted',
  white: 'notStarted',
  black: 'closed',
  open: 'inProgress',
  pending: 'notStarted',
  'on hold': 'inProgress',
  paused: 'inProgress',
  parked: 'inProgress',
  blocked: 'inProgress',
  stalled: 'inProgress',
};

/** The state a word means; null where a person has to say. Colours of cells are never read, only words. */
export function readState(value: Value, text: string): ReadState | null {
  const share = shareOf(value, text);
  if (share !== null) {
    const state = share <= 0 ? 'notStarted' : share >= 1 ? 'deliveredEffectUnknown' : 'inProgress';
    return { state, closedAs: null };
  }
  return states.get(fold(text)) ?? null;
}

/** What to propose for words that are asked about: what they say, else what their colour stands for. */
export function proposedState(text: string): ActionState | null {
  const folded = fold(text);
  const within = [...states].filter(([words]) => words.length > 3 && ` ${folded} `.includes(` ${words} `));
  const said = within.sort(([a], [b]) => b.length - a.length)[0]?.[1].state ?? null;
  if (said === null) return coloursOf[folded] ?? coloursOf[folded.split(' ')[0] ?? ''] ?? null;
  const isOver = said !== 'notStarted' && said !== 'inProgress';
  return isOver && notYet.test(folded) ? 'inProgress' : said;
}

/** "Not complete", "nearly done", "to be closed": not over yet. */
const notYet =
  /\b(not|no|never|nearly|almost|partly|partially|mostly|half|yet|will|to be|due|should|near|until|but)\b/;

/** Signs that stand for a colour or a tick, as words. */
const signs: Record<string, string> = {
  ...{ '🔴': 'red', '🟥': 'red', '🟠': 'amber', '🟧': 'amber', '🟡': 'amber', '🟨': 'amber' },
  ...{ '🟢': 'green', '🟩': 'green', '🔵': 'blue', '🟦': 'blue', '⚪': 'white', '⬜': 'white' },
  ...{ '⚫': 'black', '⬛': 'black', '✅': 'complete', '✔': 'complete', '✓': 'complete', '☑': 'complete' },
};

/** A state as it stands in a cell, its signs as words; a sign nobody knows stays. */
export function signsToWords(text: string): string {
  return text.replace(/\p{So}\ufe0f?/gu, (sign) => {
    const known = signs[sign.replace('\ufe0f', '')];
    return known === undefined ? sign : ` ${known} `;
  });
}

/** A share of the work done, 0 to 1; null where the cell is no share. */
function shareOf(value: Value, text: string): number | null {
  if (typeof value === 'number') return value >= 0 && value <= 1 ? value : value <= 100 ? value / 100 : null;
  // A text file has no number formats: 75 is a share, 1 to 9 may be somebody's code.
  const percent = /^(\d{1,3})(?:\.\d+)? ?%$/.exec(text) ?? /^([1-9]\d|100)$/.exec(text);
  return percent ? Number(percent[1]) / 100 : null;
}

const driverByWords = byWords(drivers, {
  legalDuty: 'legal duty,law,statutory,statutory duty,legal,legislation',
  inspection: 'inspection,hmicfrs,inspectorate',
  operationalBenefit: 'operational benefit,operational,operational need',
  publicPromise: 'public promise,promise,public commitment',
  money: 'money,funding,savings,cost',
});
const aimByWords = byWords(portfolioAims, {
  workforce: 'workforce',
  powers: 'powers,use of powers',
  communities: 'communities,community',
  children: 'children,children and young people,young people',
  data: 'data',
});

/** The drivers a cell names; null where one of them is none of ours. */
export function readDrivers(text: string): (typeof drivers)[number][] | null {
  return readAll(text, driverByWords);
}

/** The portfolio aims a cell names; null where one of them is none of ours. */
export function readAims(text: string): (typeof portfolioAims)[number][] | null {
  return readAll(text, aimByWords);
}

function readAll<Choice>(text: string, known: ReadonlyMap<string, Choice>): Choice[] | null {
  const whole = known.get(fold(text));
  if (whole !== undefined) return [whole];
  const parts = text.split(/[,;/\n]/).filter((part) => fold(part) !== '');
  const read = parts.map((part) => known.get(fold(part)));
  return read.every((choice) => choice !== undefined) ? [...new Set(read)] : null;
}

function byWords<Choice extends string>(
  all: readonly Choice[],
  words: Record<Choice, string>,
): Map<string, Choice> {
  return new Map(all.flatMap((choice) => words[choice].split(',').map((word) => [word, choice])));
}
