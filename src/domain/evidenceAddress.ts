import { isWebAddress } from './columns/link.ts';

/** Why some words are not an address that can be kept. */
export type AddressProblem =
  'empty' | 'notAnAddress' | 'script' | 'filePath' | 'share' | 'notSecure' | 'tooLong' | 'password';

/** An address as it is kept, or why not. */
export type ReadAddress = { url: string; problem: null } | { url: null; problem: AddressProblem };

const longest = 2_000;

/** Puts a pasted or typed address in order; it is never fetched. */
export function readAddress(typed: string): ReadAddress {
  const text = inOrder(typed);
  const problem = problemOf(text);
  if (problem) return { url: null, problem };
  const url = /^https?:/i.test(text) ? text : `https://${text}`;
  const parts = partsOf(url);
  if (parts === null || !/^[^\s.]+(\.[^\s.]+)+$|^localhost$|^\[.+\]$/.test(parts.host))
    return { url: null, problem: 'notAnAddress' };
  if (parts.hasUser) return { url: null, problem: 'password' };
  return isWebAddress(url) ? { url, problem: null } : { url: null, problem: 'notSecure' };
}

/** The parts of a web address. */
function partsOf(url: string): { host: string; hasUser: boolean; path: string; query: string } | null {
  const [, authority, path = '', query = ''] = /^https?:\/\/([^/?#\\]+)([^?#]*)(\?[^#]*)?/i.exec(url) ?? [];
  if (authority === undefined) return null;
  const at = authority.lastIndexOf('@');
  const host = authority.slice(at + 1).replace(/:\d+$/, '');
  return { host: host.toLowerCase(), hasUser: at >= 0, path, query };
}

/** True where pasted words are one address and nothing else, good or bad: then a form for a link opens. */
export function looksLikeAddress(pasted: string): boolean {
  const text = inOrder(pasted);
  return /^(https?:|file:|javascript:|data:|\\\\|[a-z]:\\|www\.)\S*$/i.test(text);
}

/** Quotes, angle brackets, and what cannot be seen, around or inside an address, are nobody's meaning. */
function inOrder(typed: string): string {
  return typed
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .trim()
    .replace(/^[<"'“‘«]+|[>"'”’»]+$/g, '')
    .trim();
}

function problemOf(text: string): AddressProblem | null {
  if (text === '') return 'empty';
  if (text.length > longest) return 'tooLong';
  if (/^(\\\\|\/\/)/.test(text)) return 'share';
  if (/^([a-z]:[\\/]|file:)/i.test(text)) return 'filePath';
  if (/^https?:\/\//i.test(text)) return /\s/.test(text) ? 'notAnAddress' : null;
  if (/^(javascript|data|vbscript|blob|about|view-source)\s*:/i.test(text)) return 'script';
  // "www.northshire.police.uk/report" is meant as an address; "see the report" is not.
  return /^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+(:\d+)?([/?#]\S*)?$/u.test(text) ? null : 'notAnAddress';
}

/** A title proposed from an address: the last part of its path in words, else its host. */
export function titleFromAddress(url: string): string {
  const { host = '', path = '' } = partsOf(url) ?? {};
  const last = path.split('/').filter(Boolean).at(-1);
  const words = last === undefined ? '' : titleFromName(decoded(last));
  return words.length > 2 && /\p{L}{3}/u.test(words) ? words : host.replace(/^www\./, '');
}

/** A title proposed from the name of a file: its ending goes, joining marks become spaces. */
export function titleFromName(name: string): string {
  const words = name
    .replace(/\.[A-Za-z0-9]{1,5}$/, '')
    .replace(/[_+\s]+|(?<=\p{L})-|-(?=\p{L})/gu, ' ')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .trim();
  return (words.charAt(0).toUpperCase() + words.slice(1)).slice(0, 200);
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** Addresses that mean the same page: no fragment, no slash at the end, host and scheme in small letters. */
export function sameAddress(a: string, b: string): boolean {
  return plain(a) === plain(b);
}

function plain(address: string): string {
  const { host, path, query } = partsOf(address) ?? { host: address, path: '', query: '' };
  return `${host}${path.replace(/\/+$/, '')}${query}`;
}
