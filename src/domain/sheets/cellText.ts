import type { Value } from './grid.ts';

/** Controls, zero-width marks and marks that turn the direction of what follows: nobody typed them to be read. */
const unseen = /[\p{Cc}\u00ad\u061c\u200b\u2060-\u2064\u202a-\u202e\u2066-\u206f\ufeff\ufff9-\uffff]/gu;
const halfCharacters = /\p{Cs}/gu;
const lineEnds = /\r\n?|\v|\f|\u0085|\u2028|\u2029/g;
/** All of these may stand in a text (emoji and other scripts are made with them), never in a key or a reference. */
const joiners = /\p{Cf}|\p{Variation_Selector}/gu;

/** Most cells are no more than this, and thousands are looked at. */
const plainLine = /^[\x20-\x7e]*$/;

/** What a cell says, as text that may have several lines. Nothing that can be seen is lost. */
export function toText(value: Value | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return Number.isFinite(value) ? String(Number(value.toPrecision(12))) : '';
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  if (typeof value === 'object') return value.day;
  if (plainLine.test(value)) return value.trim();
  const lines = value.replace(lineEnds, '\n').replace(halfCharacters, '').split('\n');
  return lines
    .map((line) => line.replaceAll('\t', ' ').replace(unseen, '').trimEnd())
    .join('\n')
    .replace(outerMarks, '');
}

/** White space and marks of direction at the ends, where they turn nothing. */
const outerMarks = /^[\s\u200e\u200f]+|[\s\u200e\u200f]+$/gu;

/** What a cell says, in one line. */
export function toLine(value: Value | undefined): string {
  const text = toText(value);
  return plainLine.test(text) && !text.includes('  ') ? text : text.replace(/\s+/gu, ' ').trim();
}

/** A text by which names and headings are compared: small letters without accents, "&" as "and", no signs. */
export function fold(text: string): string {
  const known = folded.get(text);
  if (known !== undefined) return known;
  if (folded.size > 20_000) folded.clear();
  const made = foldAnew(text);
  folded.set(text, made);
  return made;
}

/** Sheets say the same names over and over. */
const folded = new Map<string, string>();

function foldAnew(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replaceAll(/['’]/g, '')
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim();
}

/** A title by which actions are compared; one made of signs alone is compared as it is. */
export function foldTitle(title: string): string {
  return fold(title) || toLine(title).toLowerCase();
}

/** A reference as people compare it: "Action 1.4", "1-4" and "1 – 4" are one. Empty where there is none. */
export function foldRef(text: string): string {
  return text
    .normalize('NFKC')
    .replace(joiners, '')
    .toUpperCase()
    .replace(/^(ACTION|REFERENCE|REF|NUMBER|NO|#)[\s.:#]*(?=[\p{L}\p{N}])/u, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}

/** A reference as it is kept: one line without marks that cannot be seen. */
export function toRef(value: Value | undefined): string {
  return toLine(value).replace(joiners, '');
}

/** Cuts a text at a word so that it has at most `most` characters, with "…" in place of the rest. */
export function cutAtWord(text: string, most: number): string {
  if (text.length <= most) return text;
  const start = text.slice(0, most - 1);
  const space = start.lastIndexOf(' ');
  const cut = space > most / 2 ? start.slice(0, space) : start.replace(/[\ud800-\udbff]$/, '');
  return `${cut.replace(/[\s,;:–-]+$/u, '')}…`;
}

/** A cell that says that there is nothing to say: "n/a", "TBC", "-". */
export function isNothing(text: string): boolean {
  const folded = fold(text);
  return folded === '' || nothings.has(folded);
}

const nothings = new Set(
  'n a,na,none,nil,tbc,tbd,tba,to be confirmed,to be decided,to be agreed,unknown,not known,not applicable,vacant,blank,null,no owner,nobody,not set,not known yet'.split(
    ',',
  ),
);

/** A short name for a text, the same each time: letters and digits. */
export function hashOf(text: string): string {
  // cyrb53
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}
