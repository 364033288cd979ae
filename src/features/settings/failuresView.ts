import { asOfWords } from '../../ui/dayWords.ts';
import { say } from './hubSettingsWords.ts';
import { listName, say as sayDetails } from './settingsWords.ts';

/** Something that went wrong in this visit, as the data hands it over. */
export interface Noted {
  list: string | null;
  kind:
    'offline' | 'signedOut' | 'denied' | 'missing' | 'changedMeanwhile' | 'refused' | 'throttled' | 'busy';
  requestId: string | null;
  at: string;
}

/** What went wrong, newest first, in words: list, kind, request and time, nobody's data. */
export function failureLines(noted: readonly Noted[], now: Date): { key: string; words: string }[] {
  return noted.map(({ list, kind, requestId, at }, index) => ({
    key: `${at} ${index}`,
    words: say('failures.row', {
      time: asOfWords(at, now),
      list: list === null ? say('failures.noList') : listName(list),
      kind: say(`kind.${kind}`),
      id: requestId ?? say('failures.noId'),
    }),
  }));
}

/** The same for a support desk, as lines of [Copy details]. */
export function failureDetails(noted: readonly Noted[]): string[] {
  return noted.map(({ list, kind, requestId, at }) =>
    sayDetails('details.failure', {
      list: list === null ? say('failures.noList') : listName(list),
      kind,
      at,
      id: requestId ?? sayDetails('details.unknown'),
    }),
  );
}
