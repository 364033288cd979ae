/**
 * What a spreadsheet would work out or break on at the start of a cell, after any apostrophes: OWASP's list for CSV
 * injection with the full-width forms that some programs take for the same.
 */
const risky = /^'*[=+\-@\t\r\n＝＋－＠]/;
const guarded = /^'+[=+\-@\t\r\n＝＋－＠]/;

/** A cell's words made harmless for any spreadsheet: one apostrophe in front where they would be worked out. */
export function guardCell(words: string): string {
  return risky.test(words) ? `'${words}` : words;
}

/** The words as they were before `guardCell`; other words are left alone. */
export function unguardCell(words: string): string {
  return guarded.test(words) ? words.slice(1) : words;
}
