import { fold } from './cellText.ts';

/** Words that many names share and none is known by. */
const empty = new Set(['the', 'of', 'and', 'for', 'to', 'a', 'an', 'in', 'npcc', 'force', 'police']);

/** A name taken apart once, so that it can be compared with many. */
export interface Name {
  folded: string;
  words: readonly string[];
  pairs: ReadonlyMap<string, number>;
  size: number;
}

/** Takes a name apart for comparing. */
export function nameOf(text: string): Name {
  const folded = fold(text);
  const pairs = new Map<string, number>();
  const padded = ` ${folded} `;
  for (let at = 0; at + 2 <= padded.length; at += 1) {
    const pair = padded.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  const words = folded.split(' ').filter((word) => word !== '' && !empty.has(word));
  return { folded, words, pairs, size: Math.max(1, padded.length - 1) };
}

/** How much two names are alike, 0 to 1: pairs of letters they share, or all the words of one being in the other. */
export function likeness(a: Name, b: Name): number {
  if (a.folded === b.folded) return a.folded === '' ? 0 : 1;
  let shared = 0;
  for (const [pair, count] of a.pairs) shared += Math.min(count, b.pairs.get(pair) ?? 0);
  const byLetters = (2 * shared) / (a.size + b.size);
  return Math.min(0.99, Math.max(byLetters, byWords(a, b), byInitials(a, b), byInitials(b, a)));
}

function byWords(a: Name, b: Name): number {
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a];
  if (short.words.length === 0) return 0;
  const shared = short.words.filter((word) => long.words.includes(word)).length;
  const share = shared / short.words.length;
  return share === 1 ? 0.7 + 0.25 * (short.words.length / long.words.length) : 0.6 * share;
}

/** "EDHR Committee" and "Equality, Diversity and Human Rights Committee". */
function byInitials(short: Name, long: Name): number {
  const initials = long.words.map((word) => word.charAt(0)).join('');
  const isNamed = short.words.some((word) => word.length >= 3 && initials.startsWith(word));
  return isNamed ? 0.85 : 0;
}

/** Something a name may mean, and how alike the names are. */
export interface Candidate {
  key: string;
  score: number;
}

/** Names and what they stand for, prepared for many look-ups. */
export interface Names {
  exact: ReadonlyMap<string, string>;
  all: readonly { key: string; name: Name }[];
}

/** Prepares names for look-ups; where two things share a name neither is found by it alone. */
export function toNames(named: readonly { key: string; names: readonly string[] }[]): Names {
  const exact = new Map<string, string>();
  const doubtful = new Set<string>();
  const all = named.flatMap(({ key, names }) => names.map((name) => ({ key, name: nameOf(name) })));
  for (const { key, name } of all) {
    const known = exact.get(name.folded);
    if (known !== undefined && known !== key) doubtful.add(name.folded);
    else if (name.folded !== '') exact.set(name.folded, key);
  }
  for (const folded of doubtful) exact.delete(folded);
  return { exact, all };
}

/** The things whose names are most like a text, most alike first; nothing below `least`. */
export function mostAlike({ all }: Names, text: string, least = 0.45, most = 5): Candidate[] {
  const asked = nameOf(text);
  const best = new Map<string, number>();
  for (const { key, name } of all) {
    const score = likeness(asked, name);
    if (score >= least && score > (best.get(key) ?? 0)) best.set(key, score);
  }
  return [...best]
    .map(([key, score]) => ({ key, score }))
    .sort((a, b) => b.score - a.score || a.key.localeCompare(b.key))
    .slice(0, most);
}
