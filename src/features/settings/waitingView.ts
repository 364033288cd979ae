import { addresses } from '../../domain/addresses.ts';
import type { Action } from '../../domain/actions.ts';
import type { Cell } from '../../domain/columns/definition.ts';
import { asOfWords } from '../../ui/dayWords.ts';
import { errorInWords } from '../../ui/uiWords.ts';
import { listName, say } from './settingsWords.ts';

/** Something written here that SharePoint does not have yet, as the outbox holds it. */
export interface Unsaved {
  key: string;
  list: string;
  kind: 'add' | 'change';
  cells: Record<string, Cell>;
  keptAt: string;
  state: 'kept' | 'sending' | 'waiting' | 'conflict' | 'refused' | 'saved';
  savedAt: string | null;
  error: Parameters<typeof errorInWords>[0] | null;
}

/** The same in finished words, and what can be done about it. */
export interface WaitingRow {
  key: string;
  what: string;
  state: string;
  icon: StateIcon;
  /** What the person wrote, ready to be copied. */
  words: string;
  /** `again` sends a refused entry once more, `flush` tries what waits; null where trying changes nothing. */
  tryNow: 'again' | 'flush' | null;
  /** Where the record is; null where it has no page. */
  address: string | null;
}

/** Everything not saved yet, oldest first. */
export function waitingRows(
  entries: readonly Unsaved[],
  actions: readonly Action[],
  now: Date,
): WaitingRow[] {
  return entries
    .filter((entry) => entry.state !== 'saved')
    .map((entry) => {
      const action = actionOf(entry, actions);
      return {
        key: entry.key,
        what: whatItIs(entry, action),
        state: stateInWords(entry, now),
        icon: iconOf(entry),
        words: wordsOf(entry.cells),
        tryNow:
          entry.state === 'refused'
            ? 'again'
            : entry.state === 'conflict' || entry.state === 'sending'
              ? null
              : 'flush',
        address: action ? addresses.action(action.ref) : null,
      };
    });
}

/** How one entry stands, in words: also once it is saved. */
export function unsavedInWords(entry: Unsaved, now: Date): { words: string; icon: StateIcon } {
  return { words: stateInWords(entry, now), icon: iconOf(entry) };
}

type StateIcon = 'done' | 'underWay' | 'attention';

function iconOf({ state }: Unsaved): StateIcon {
  if (state === 'saved') return 'done';
  return state === 'conflict' || state === 'refused' ? 'attention' : 'underWay';
}

function actionOf({ key, cells }: Unsaved, actions: readonly Action[]): Action | undefined {
  return actions.find(({ recordKey }) => recordKey === (cells['ActionKey'] ?? key));
}

function whatItIs({ kind, list }: Unsaved, action: Action | undefined): string {
  const what = say(`entry.${kind}`, { list: listName(list) });
  return action ? say('entry.about', { what, about: `${action.ref} ${action.title}` }) : what;
}

function stateInWords({ state, keptAt, savedAt, error }: Unsaved, now: Date): string {
  const time = asOfWords(state === 'saved' ? (savedAt ?? keptAt) : keptAt, now);
  return say(`state.${state}`, { time, reason: error === null ? '' : errorInWords(error) }).trim();
}

/** Columns that carry keys, not anybody's words. */
const isKey = (column: string) => column.endsWith('Key') || column === 'Marking';

function wordsOf(cells: Record<string, Cell>): string {
  return Object.entries(cells)
    .filter(([column, cell]) => !isKey(column) && cell !== null && cell !== '')
    .map(([column, cell]) => `${column}: ${Array.isArray(cell) ? cell.join(', ') : String(cell)}`)
    .join('\n');
}
