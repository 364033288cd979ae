import type { Day } from '../days.ts';
import type { SheetField } from './sheetFields.ts';

/** Something to know about a row that is read nevertheless; each code has a sentence. */
export type Note =
  /** Cells that were not taken over; the words are what stands there. */
  | { code: 'impossibleDay' | 'notADay' | 'notKnown'; field: SheetField; words: string }
  /** A month or a quarter was read as its last day. */
  | { code: 'lastDayOf'; field: SheetField; words: string; day: Day }
  /** More than a field holds: cut at a word; of a title the whole text is in the summary. */
  | { code: 'titleCut' | 'textCut'; field: SheetField }
  | { code: 'moreOwners'; words: string }
  | { code: 'provisionalRef'; words: string }
  | { code: 'longRef'; words: string }
  /** A committee's answer without the reason or wording it needs, or without whose it is. */
  | { code: 'needsWords' | 'needsBody' }
  /** The sheet says embedded; in the hub five facts say that, never a cell. */
  | { code: 'notEmbedded' };
