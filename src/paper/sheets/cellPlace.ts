/** "C7" of a row and a column counted from 0. */
export function placeName(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** "C" of column 2. */
export function columnName(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnName(Math.floor(column / 26) - 1) + last;
}

/** Row and column counted from 0 of "C7" or "$C$7"; null where it is no place. */
export function nameToPlace(name: string): { row: number; column: number } | null {
  const match = /^\$?([a-z]{1,3})\$?(\d{1,7})$/i.exec(name);
  if (!match) return null;
  const letters = (match[1] ?? '').toUpperCase();
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(match[2]) - 1, column };
}

/** Both corners of "A1:C7", or of "A1" alone; null where it is no range. */
export function nameToRange(name: string) {
  const [first = '', second = first] = name.split(':');
  const [from, to] = [nameToPlace(first), nameToPlace(second)];
  if (!from || !to) return null;
  return { fromRow: from.row, toRow: to.row, fromColumn: from.column, toColumn: to.column };
}
