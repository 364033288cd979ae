import english from '../../content/messages/en-GB/saving.json' with { type: 'json' };
import type { OutboxEntry } from '../../data/outboxEntry.ts';
import type { Cell } from '../../domain/columns/definition.ts';
import { asOfWords } from '../dayWords.ts';
import type { StateIcon } from '../StateText.tsx';
import { errorInWords } from '../uiWords.ts';
import { catalogue } from '../words.ts';
import type { TitleOf, WithColumns } from './columnWords.ts';
import { cellInWords, fieldOf, labelOf } from './columnWords.ts';

/** The words about what is being saved. */
export const say = catalogue(english);

/** One column that two people changed: what each of them wrote. */
export interface BothTexts {
  label: string;
  mine: string;
  theirs: string;
}

/** How a change of this person's stands, in finished words. */
export interface SaveView {
  state: OutboxEntry['state'];
  words: string;
  icon: StateIcon;
  canSignIn: boolean;
  /** In a conflict: the columns both changed. */
  both: BothTexts[];
  /** What was written, to copy. */
  written: string;
}

/** A cell of a field as one screen says it: statements instead of their keys. */
export type CellOf = (field: string, cell: Cell | undefined) => string | null;

/** What turning an entry into words needs to know. */
export interface SaveParts {
  /** No columns while the list's definition is on its way: then nothing is said of what was written. */
  list: WithColumns;
  /** Names of fields that this screen calls otherwise, by field. */
  labels?: Readonly<Record<string, string>>;
  /** A cell as this screen says it; null where it says it as everybody does. */
  cellOf?: CellOf;
  titleOf: TitleOf;
  now: Date;
  isDurable: boolean;
}

/** How an entry of the outbox stands: kept, saving, saved, not saved yet, refused, or changed by two people. */
export function saveView(entry: OutboxEntry, parts: SaveParts): SaveView {
  const both = entry.state === 'conflict' ? bothTexts(entry, parts) : [];
  return {
    state: entry.state,
    both,
    ...standing(entry, both, parts),
    canSignIn: entry.state === 'waiting' && entry.error?.kind === 'signedOut',
    written: writtenIn(entry, parts),
  };
}

function standing(
  entry: OutboxEntry,
  both: readonly BothTexts[],
  { now, isDurable }: SaveParts,
): Pick<SaveView, 'words' | 'icon'> {
  switch (entry.state) {
    case 'saved':
      return {
        words: say('saved', { time: asOfWords(entry.savedAt ?? entry.keptAt, now) }),
        icon: 'done',
      };
    case 'kept':
      if (isDurable) return { words: say('kept', { time: asOfWords(entry.keptAt, now) }), icon: 'underWay' };
      return { words: say('sendingNotDurable'), icon: 'underWay' };
    case 'sending':
      return { words: say(isDurable ? 'sending' : 'sendingNotDurable'), icon: 'underWay' };
    case 'waiting':
      return { words: say(reasonToWait(entry)), icon: 'attention' };
    case 'refused':
      return {
        words: say('refused', { reason: entry.error ? errorInWords(entry.error) : '' }),
        icon: 'attention',
      };
    case 'conflict':
      return { words: conflictInWords(entry, both, now), icon: 'attention' };
  }
}

function reasonToWait({ error }: OutboxEntry): 'signedOut' | 'busy' | 'offline' {
  if (error?.kind === 'signedOut') return 'signedOut';
  return error?.kind === 'busy' || error?.kind === 'throttled' ? 'busy' : 'offline';
}

function conflictInWords({ theirs }: OutboxEntry, both: readonly BothTexts[], now: Date): string {
  const labels = both.map(({ label }) => `“${label}”`);
  const last = labels.pop();
  if (!theirs || last === undefined) return say('conflictWithout');
  const what = labels.length > 0 ? say('and', { first: labels.join(', '), last }) : last;
  return say('conflict', { who: theirs.modified.by.name, what, time: asOfWords(theirs.modified.at, now) });
}

/** The columns that somebody else changed as well and to something else. */
function bothTexts({ cells, both = [], theirs }: OutboxEntry, parts: SaveParts): BothTexts[] {
  return both.flatMap((column): BothTexts[] => {
    const field = fieldOf(parts.list, column);
    if (field === null || !theirs) return [];
    const [mine, other] = [cells[column], theirs.cells[column]];
    return [
      {
        label: nameOf(field, parts),
        mine: wordsOf(field, mine, parts),
        theirs: wordsOf(field, other, parts),
      },
    ];
  });
}

/** What was written, a line a column; keys and stamps of our own are left out. */
function writtenIn({ cells }: OutboxEntry, parts: SaveParts): string {
  const lines = Object.entries(cells).flatMap(([column, cell]) => {
    const field = fieldOf(parts.list, column);
    if (field === null || cell === null || silent.includes(field)) return [];
    return [say('what', { label: nameOf(field, parts), words: wordsOf(field, cell, parts) })];
  });
  return lines.join('\n');
}

const silent = ['recordKey', 'scopeKey', 'marking', 'actionKey', 'eventKey', 'handoverKey'];

function nameOf(field: string, { labels = {} }: SaveParts): string {
  return labels[field] ?? labelOf(field);
}

function wordsOf(field: string, cell: Cell | undefined, { list, titleOf, cellOf }: SaveParts): string {
  return cellOf?.(field, cell) ?? cellInWords(list, field, cell, titleOf);
}
