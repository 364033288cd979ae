import type { Action } from '../../domain/actions.ts';
import { actionUpdates, isReport, standingUpdates } from '../../domain/actionUpdates.ts';
import type { ActionUpdate } from '../../domain/actionUpdates.ts';
import { cellsToFields } from '../../domain/list.ts';
import type { Day } from '../../domain/days.ts';
import { asOfWords, dayShort } from '../../ui/dayWords.ts';
import { errorInWords } from '../../ui/uiWords.ts';
import { say } from './actionsWords.ts';

/** An update this person wrote, as the outbox holds it. */
export interface Unsent {
  key: string;
  list: string;
  cells: Record<string, string | number | boolean | string[] | null>;
  keptAt: string;
  state: 'kept' | 'sending' | 'waiting' | 'conflict' | 'refused' | 'saved';
  savedAt: string | null;
  error: Parameters<typeof errorInWords>[0] | null;
}

/** How an update of this person's stands, and what they can do about it. */
export interface UpdateStatus {
  words: string;
  icon: 'done' | 'underWay' | 'attention';
  isSaved: boolean;
  canSignIn: boolean;
  canPutBack: boolean;
}

/** One update in words. */
export interface UpdateRow {
  key: string;
  update: string;
  nextStep: string | null;
  byline: string;
  day: Day;
  isReplaced: boolean;
  status: UpdateStatus | null;
}

export interface UpdatesParts {
  updates: readonly ActionUpdate[];
  unsent: readonly Unsent[];
  action: Pick<Action, 'recordKey'>;
  today: Day;
  now: Date;
  isDurable: boolean;
}

/** An action's updates, newest first, this person's unsent ones on top; those replaced stand only in the history. */
export function updatesOf({ updates, unsent, action, today, now, isDurable }: UpdatesParts): {
  standing: UpdateRow[];
  history: UpdateRow[];
} {
  const mine = new Map(unsentOf(unsent, action).map((entry) => [entry.key, entry]));
  const saved = new Set(updates.map((update) => update.recordKey));
  const status = (key: string) => {
    const entry = mine.get(key);
    return entry ? statusOf(entry, now, isDurable) : null;
  };
  const standing = standingUpdates(updates);
  const stands = new Set(standing);
  const replaced = updates
    .filter(isReport)
    .filter((update) => !stands.has(update))
    .sort((a, b) => b.day.localeCompare(a.day));
  const inWords = (update: ActionUpdate): UpdateRow => ({
    key: update.recordKey,
    update: update.update,
    nextStep: update.nextStep,
    byline: say('byline', { by: update.row.created.by.name, day: dayShort(update.day, today) }),
    day: update.day,
    isReplaced: !stands.has(update),
    status: status(update.recordKey),
  });
  const waiting = [...mine.values()]
    .filter((entry) => !saved.has(entry.key))
    .reverse()
    .map((entry) => ({ ...unsentInWords(entry, today), status: status(entry.key) }));
  const rows = [...waiting, ...standing.map(inWords)];
  return { standing: rows, history: [...rows, ...replaced.map(inWords)] };
}

/** This person's updates of one action that the outbox still holds, oldest first. */
export function unsentOf(unsent: readonly Unsent[], action: Pick<Action, 'recordKey'>): Unsent[] {
  return unsent.filter(
    ({ list, cells }) =>
      list === actionUpdates.name &&
      cells['ActionKey'] === action.recordKey &&
      (cells['Kind'] ?? 'update') === 'update',
  );
}

/** What was written, as text to copy or to put back in the form. */
export function wordsOf({ cells }: Pick<Unsent, 'cells'>): { update: string; nextStep: string } {
  return { update: asText(cells['Update']), nextStep: asText(cells['NextStep']) };
}

function unsentInWords(entry: Unsent, today: Day): Omit<UpdateRow, 'status'> {
  const day = cellsToFields(actionUpdates, entry.cells).fields?.day ?? today;
  const { update, nextStep } = wordsOf(entry);
  const byline = say('byline', { by: say('you'), day: dayShort(day, today) });
  return { key: entry.key, update, nextStep: nextStep || null, byline, day, isReplaced: false };
}

/** "Kept on this device 21:42", "Saved 21:43", "Not saved yet …": the state of a write in words. */
export function statusOf(entry: Unsent, now: Date, isDurable: boolean): UpdateStatus {
  const time = asOfWords(entry.keptAt, now);
  const base = { isSaved: false, canSignIn: false, canPutBack: false };
  switch (entry.state) {
    case 'saved':
      return {
        ...base,
        words: say('status.saved', { time: asOfWords(entry.savedAt ?? entry.keptAt, now) }),
        icon: 'done',
        isSaved: true,
      };
    case 'kept':
    case 'sending':
      if (!isDurable) return { ...base, words: say('status.sendingNotDurable'), icon: 'underWay' };
      return { ...base, words: say(`status.${entry.state}`, { time }), icon: 'underWay' };
    case 'waiting': {
      const why = entry.error?.kind;
      const key =
        why === 'signedOut' ? 'signedOut' : why === 'busy' || why === 'throttled' ? 'busy' : 'offline';
      return {
        ...base,
        words: say(`status.${key}`, { time }),
        icon: 'attention',
        canSignIn: key === 'signedOut',
      };
    }
    case 'conflict':
    case 'refused': {
      const reason = entry.error ? errorInWords(entry.error) : '';
      const words = entry.error?.kind === 'denied' ? say('status.denied') : say('status.refused', { reason });
      return { ...base, words, icon: 'attention', canPutBack: true };
    }
  }
}

function asText(cell: Unsent['cells'][string] | undefined): string {
  return typeof cell === 'string' ? cell : '';
}
