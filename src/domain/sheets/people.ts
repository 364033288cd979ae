import { fold, toText } from './cellText.ts';
import type { Names } from './likeness.ts';

const rank =
  /^(?:[tapd]\/ ?|temp(?:orary)?\.? |acting |det(?:ective)?\.? )*(?:ch(?:ief)?\.? ?(?:supt|superintendent|insp|inspector|con(?:stable)?)|c(?:h)?\/?(?:supt|insp)|ch(?:ief)?\/(?:supt|insp)|supt|superintendent|insp|inspector|sgt|sergeant|constable|pc|dc|ds|dps|ps|di|dci|ci|dsupt|dsu|dcsu|csp|cinsp|pcso|dch insp|d\/ ?(?:supt|insp|sgt|ch ?insp|ch ?supt|ci|i)|d\/supt|det supt|dcs|dch ?supt|acc|dcc|cc|cmdr|commander|dac|ac|mr|mrs|ms|miss|mx|dr|prof|sir|dame|cllr|rev)\b\.?(?=\s|$)/i;

const wordsOfPosts = new Set(
  'head lead leader manager director officer of and for the team unit department dept board committee policy custody people hr data analyst advisor adviser coordinator co-ordinator secretary chair constable chief deputy assistant staff superintendent inspector sergeant performance engagement standards training learning development operations support community stop search victim victims crime justice spoc corporate communications estates finance legal all force forces owner portfolio services service'.split(
    ' ',
  ),
);

/** A number worn on the shoulder, before or after a name: "4521", "(PC1234)". */
const shoulder = /^\(?[A-Z]{0,3}\d{2,8}\)?$/;

/** True where a cell names a person: a rank or title before a name, a name with no word of a post in it, or a mailbox. */
export function isPersonName(text: string): boolean {
  const bare = text.replace(/\([^)]*\)/g, ' ').trim();
  if (isMailbox(bare)) return !mailWords(bare).some((word) => wordsOfPosts.has(fold(word)));
  const ranked = rank.exec(bare);
  const rest = (ranked ? bare.slice(ranked[0].length) : bare).trim();
  const words = rest.split(/\s+/).filter((word) => fold(word) !== '' && !shoulder.test(word));
  if (words.length === 0 || words.length > 4) return false;
  if (words.some((word) => wordsOfPosts.has(fold(word)))) return false;
  const isName = words.every((word) => /^\p{Lu}[\p{L}'’.-]*,?$/u.test(word));
  return isName && (ranked !== null || words.length >= 2);
}

function isMailbox(text: string): boolean {
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text);
}

function mailWords(text: string): string[] {
  return (text.split('@')[0] ?? '').split(/[._-]/).filter(Boolean);
}

/** "Jones, Sarah (10456)": one person, with the family name first. */
const familyFirst = /^\p{Lu}[\p{L}'’-]+, \p{Lu}[\p{L}'’-]+(?: \p{Lu}\.?)?(?:\s*\([^)]*\)|\s+\d{3,8})?$/u;

/** Signs that part two names whatever they are; "and", "&" and commas may stand inside one name. */
const strong =
  /\s*(?:\n(?!\s*\()|;|\||\s\/\s|(?<!\b(?:[A-Za-z]|[Dd]et|[Tt]emp|[Aa]ct))\/(?=\s?[A-Z]{2,}|\s?[A-Z][a-z]+ )|\s\+\s)\s*/;
const weak = /\s*(?:,|&|\s\band\b\s)\s*/i;

/**
 * The names in a cell. A cell that is one known name is never split ("Head of Performance and Data"); "and", "&" and
 * commas split only where each part is a known name or a person.
 */
export function splitNames(text: string, known: Names): string[] {
  const whole = toText(text);
  if (known.exact.has(fold(whole)) || isOnePerson(whole, known)) return [whole];
  return trimmed(whole.split(strong)).flatMap((part) => splitWeak(part, known));
}

function isOnePerson(text: string, known: Names): boolean {
  const [first = ''] = text.split(',');
  return familyFirst.test(text) && !known.exact.has(fold(first)) && !wordsOfPosts.has(fold(first));
}

function splitWeak(text: string, known: Names): string[] {
  if (known.exact.has(fold(text))) return [text];
  const parts = trimmed(text.split(weak));
  const stand = (part: string) => known.exact.has(fold(part)) || isPersonName(part);
  if (parts.length > 1 && parts.every(stand)) return parts;
  return splitInTwo(text, stand) ?? [text];
}

/** "Head of Performance and Data and Head of People": the one place where both sides are names. */
function splitInTwo(text: string, stand: (part: string) => boolean): string[] | null {
  for (const { index, 0: sign } of text.matchAll(/,|&|\band\b/gi)) {
    const sides = [text.slice(0, index).trim(), text.slice(index + sign.length).trim()];
    if (sides.every(stand)) return sides;
  }
  return null;
}

function trimmed(parts: readonly (string | undefined)[]): string[] {
  return parts.map((part) => (part ?? '').trim()).filter((part) => fold(part) !== '');
}
