/** Why a sheet or a file is not a framework yet; each has a sentence that names the row. */
export const problemKinds = [
  'notJson',
  'wrongShape',
  'unknownField',
  'cut',
  'errorCells',
  'noTable',
  'unknownColumn',
  'noStandards',
  'noStandard',
  'missingTitle',
  'missingNumber',
  'twoTitles',
  'sameTitle',
  'twoNumbers',
  'twoValues',
  'duplicateKey',
  'duplicateStatement',
  'noLevel',
  'unknownLevel',
  'levelMismatch',
  'levelMissing',
  'levelNoNumber',
  'twoLevels',
  'mergedAcross',
  'notRead',
  'measureNoTitle',
  'unknownDirection',
  'unknownLink',
  'tooLong',
] as const;
export type ProblemKind = (typeof problemKinds)[number];

/** A row of a sheet as people count: 1 is the first. */
export interface Place {
  sheet: string;
  row: number;
}

/** What keeps a framework from being loaded. `words` is what stands there; a place in JSON is a path. */
export interface FrameworkProblem {
  kind: ProblemKind;
  sheet: string | null;
  row: number | null;
  words: string;
  /** The other row, where two say different things. */
  other: Place | null;
  /** What can be left out at a press, as it is told to the reader (`leaveOut`); null where nothing can. */
  leaveOut: string | null;
}

/** A problem of one row. */
export function problemAt(
  kind: ProblemKind,
  at: Place | null,
  words = '',
  more: Partial<Pick<FrameworkProblem, 'other' | 'leaveOut'>> = {},
): FrameworkProblem {
  return {
    kind,
    sheet: at?.sheet ?? null,
    row: at === null || at.row < 1 ? null : at.row,
    words: words.length > 160 ? `${words.slice(0, 159)}…` : words,
    other: more.other ?? null,
    leaveOut: more.leaveOut ?? null,
  };
}
