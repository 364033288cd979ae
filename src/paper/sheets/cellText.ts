import { escapeXml, unheld } from '../xmlText.ts';

/** As much text as a cell of Excel holds, in UTF-16 units. */
export const cellLimit = 32_767;
const cutMark = ' […]';

/** Text for a cell: Excel's own escapes for what XML cannot hold, and a mark where the cell is full. */
export function textToCell(text: string): string {
  const escaped = fits(text)
    .replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_')
    .replace(unheld, (character) => escapeOf(character))
    .replaceAll('\r', escapeOf('\r'));
  return escapeXml(escaped);
}

/** The text behind Excel's escapes: `_x000D_` is a carriage return. */
export function cellToText(written: string): string {
  if (!written.includes('_x')) return written;
  return written.replace(/_x([\da-f]{4})_/gi, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

function fits(text: string): string {
  if (text.length <= cellLimit) return text;
  const kept = text.slice(0, cellLimit - cutMark.length);
  // Half of a pair at the cut goes as well.
  return `${kept.replace(/[\uD800-\uDBFF]$/, '')}${cutMark}`;
}

function escapeOf(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}
