import type { ListReport } from './healthView.ts';
import { failureDetails } from './failuresView.ts';
import type { Noted } from './failuresView.ts';
import { listName, say } from './settingsWords.ts';

/** What a support desk needs to know, and nobody's data. */
export interface Details {
  version: string;
  host: string;
  surface: string;
  hubSchema: number | null;
  appSchema: number;
  /** ISO instant. */
  at: string;
  lists: readonly ListReport[];
  failures: readonly Noted[];
}

/** The text of [Copy details]: no name, no mail, no site, no words of a row. */
export function detailsInWords(details: Details): string {
  const { version, host, surface, hubSchema, appSchema, at, lists, failures } = details;
  const unknown = say('details.unknown');
  return [
    say('details.head', { version: version || unknown }),
    say('details.host', { host, surface }),
    say('details.schema', { hub: hubSchema ?? unknown, app: appSchema }),
    say('details.at', { at }),
    ...lists.map(({ name, asOf, rows, faults }) =>
      say('details.list', { list: listName(name), at: asOf ?? unknown, rows, faults: faults.length }),
    ),
    ...lists.flatMap(({ name, error, failedRequest }) =>
      error === null
        ? []
        : [
            say('details.failure', {
              list: listName(name),
              kind: error.kind,
              at: failedRequest?.at ?? unknown,
              id: failedRequest?.id ?? unknown,
            }),
          ],
    ),
    ...failureDetails(failures),
  ].join('\n');
}
