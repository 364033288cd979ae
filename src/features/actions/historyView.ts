import { provingRows, versionHistory } from '../../domain/actionHistory.ts';
import type { Version } from '../../domain/actionHistory.ts';
import { actions } from '../../domain/actions.ts';
import type { ActionUpdate } from '../../domain/actionUpdates.ts';
import type { Day } from '../../domain/days.ts';
import { instantToDay } from '../../domain/days.ts';
import { dayInWords, dayShort, timeOfDay } from '../../ui/dayWords.ts';
import { cellInWords, labelOf } from '../../ui/records/columnWords.ts';
import type { TitleOf } from '../../ui/records/columnWords.ts';
import { say } from './panelWords.ts';

/** One row that proves something, in words. */
export interface RecordedRow {
  key: string;
  words: string;
  byline: string;
  isTakenBack: boolean;
}

/** One version: who and when, and each field as it was and is. */
export interface VersionRow {
  key: string;
  byline: string;
  isFirst: boolean;
  fields: { field: string; before: string; after: string }[];
}

/** What was recorded beside the updates, newest first. */
export function recordedRows(updates: readonly ActionUpdate[], today: Day): RecordedRow[] {
  return provingRows(updates).map(({ update, isTakenBack }) => ({
    key: update.recordKey,
    words: update.update,
    byline: say('history.byline', { by: update.row.created.by.name, day: dayShort(update.day, today) }),
    isTakenBack,
  }));
}

/** SharePoint's versions of an action field by field, newest first, and whether older ones are gone. */
export function versionRows(
  versions: readonly Version[],
  titleOf: TitleOf,
): { rows: VersionRow[]; isTrimmed: boolean } {
  const { changes, isTrimmed } = versionHistory(actions, versions);
  const rows = changes.map(({ label, modified, isFirst, fields }): VersionRow => {
    const day = dayInWords(instantToDay(modified.at));
    return {
      key: label,
      byline: say('history.at', { by: modified.by.name, day, time: timeOfDay(modified.at) }),
      isFirst,
      fields: fields.map(({ field, before, after }) => ({
        field: labelOf(field),
        before: cellInWords(actions, field, before, titleOf),
        after: cellInWords(actions, field, after, titleOf),
      })),
    };
  });
  return { rows, isTrimmed };
}
