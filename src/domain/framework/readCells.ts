import { directions } from '../frameworkFile.ts';
import type { Direction } from '../frameworkFile.ts';
import { fold, toLine } from '../sheets/cellText.ts';

/** A level as a cell or heading says it: its number, its name, or both. */
export interface LevelWord {
  number: number | null;
  name: string | null;
}

const figures = 'zero,one,two,three,four,five,six,seven,eight,nine,ten'.split(',');
const romans = ',i,ii,iii,iv,v,vi,vii,viii,ix,x'.split(',');
const figure = `\\d{1,2}|${figures.join('|')}|${romans.filter(Boolean).reverse().join('|')}`;
const between = '[\\s\\-–—:.,;()\\[\\]=|]*';
const explicit = new RegExp(
  `^(?:maturity\\s+)?(?:level|lvl|lev\\.?|tier)${between}(${figure})(?:\\.0+)?(?![\\w.])${between}(.*)$`,
  'iu',
);
const short = new RegExp(`^l\\s?(\\d{1,2})(?![\\w.])${between}(.*)$`, 'iu');
const numberFirst = /^\(?(\d{1,2})(?:\.0+)?\)?\s*[\s\-–—:.)=|]\s*(\D.*)$/u;
const numberLast = /^(\D+?)[\s\-–—:,([|]*(?:level|lvl|l)?\s*(\d{1,2})\s*[)\]]?$/iu;

/** True where a text says "Level 2" in so many words. */
export function saysLevel(text: string): boolean {
  return explicit.test(text) || short.test(text);
}

/** What a cell says about a level: "2", "Level 2: Planned", "2 – PLANNED", "Planned (2)", "planned". */
export function readLevel(text: string): LevelWord {
  const line = toLine(text);
  const first =
    explicit.exec(line) ?? short.exec(line) ?? /^(\d{1,2})(?:\.0+)?()$/.exec(line) ?? numberFirst.exec(line);
  if (first) return { number: toFigure(first[1] ?? ''), name: trimName(first[2] ?? '') };
  const last = numberLast.exec(line);
  if (last) return { number: Number(last[2]), name: trimName(last[1] ?? '') };
  return { number: null, name: line === '' ? null : line };
}

function toFigure(text: string): number {
  const small = text.toLowerCase();
  if (figures.includes(small)) return figures.indexOf(small);
  return romans.includes(small) ? romans.indexOf(small) : Number(text);
}

function trimName(text: string): string | null {
  const name = text.replace(/^[\s\-–—:.,;()[\]=|]+|[\s\-–—:.,;([=|]+$/gu, '').replace(/^([^(]*)\)$/u, '$1');
  return name === '' ? null : name;
}

/** A name without regard to case, spaces, signs and the sample mark: "PRO VEN (Sample)" is "proven". */
export function squeeze(text: string): string {
  return fold(text)
    .replace(/\bsample\b/g, '')
    .replaceAll(' ', '');
}

/** A standard as a cell says it: its reference, its title, or both. */
export interface StandardWord {
  ref: string | null;
  title: string | null;
}

const standardRef = /^(?:standard|std|s|number|no|ref|#)?[\s.:#]*0*(\d{1,3})(?:\.0+)?[.:)]?$/iu;
const refAndTitle =
  /^(?:(?:standard|std|number|no|ref|#)[\s.:#]*0*(\d{1,3})|s0*(\d{1,3})|0*(\d{1,3}))(?:\s*[-–—:.)|]\s*|\s+)(\D.*)$/iu;

/** The number a reference says, "7" of "S07" and "Standard 7"; else the reference itself in capitals. */
export function readRef(text: string): string | null {
  const line = toLine(text);
  if (line === '') return null;
  const said = standardRef.exec(line);
  return said
    ? String(Number(said[1]))
    : line
        .toUpperCase()
        .replace(/\s+/g, ' ')
        .replace(/[.:]+$/, '');
}

/** What a cell says about a standard that may hold its number, its title or both: "7", "S07", "7. Being heard". */
export function readStandard(text: string): StandardWord {
  const line = toLine(text);
  if (line === '') return { ref: null, title: null };
  const ref = standardRef.exec(line);
  if (ref) return { ref: String(Number(ref[1])), title: null };
  const both = refAndTitle.exec(line);
  if (!both) return { ref: null, title: line };
  return { ref: String(Number(both[1] ?? both[2] ?? both[3])), title: both[4] ?? null };
}

/** True where a text names a standard by number in so many words: "Standard 7: Being heard", "S07". */
export function saysStandard(text: string): boolean {
  return /^(standard|std)[\s.:#]*\d{1,3}\b/iu.test(text) || /^s\d{1,3}\b/iu.test(text);
}

const bullet = /^\s*(?:[•◦‣▪·●○*–—-]|\(?\d{1,2}[.)]|\(?[a-z][.)])\s+/iu;

/** The things a cell of several lines holds: by their bullets, else by line. A line that begins small goes on, but where all do. */
export function splitLines(text: string): string[] {
  const lines = linesOf(text);
  const isBulleted = lines.some((line) => bullet.test(line));
  const isSmall = (line: string) => /^\s*\p{Ll}/u.test(line);
  const goesOn = lines[0] !== undefined && !isSmall(lines[0]);
  const parts: string[] = [];
  for (const line of lines) {
    const begins = isBulleted ? bullet.test(line) : !goesOn || !isSmall(line);
    const words = toLine(line.replace(bullet, ''));
    if (begins || parts.length === 0) parts.push(words);
    else parts.push(`${parts.pop() ?? ''} ${words}`);
  }
  return parts.filter((part) => part !== '');
}

/** Lines; where there is but one, what several semicolons part, each part with a capital of its own. */
function linesOf(text: string): string[] {
  const lines = text.split(/\n/).filter((line) => line.trim() !== '');
  const parts = text.split(/;\s+(?=\p{Lu})/u);
  return lines.length === 1 && parts.length > 2 ? parts : lines;
}

const directionWords: Record<Direction, string> = {
  up: 'up,increase,increasing,higher,higher is better,rise,more,upwards,improve by rising',
  down: 'down,decrease,decreasing,reduce,reduction,lower,lower is better,fall,less,fewer,downwards',
  parity: 'parity,equal,equality,same,the same,the same for everybody,gap closes,no gap,towards parity',
  explained: 'explained,none,no direction,either,depends,for information,context,n a',
};

/** Which way a measure should go; null where the words are not known. Nothing said is "explained". */
export function readDirection(text: string): Direction | null {
  if (/^[↑▲]/u.test(text.trim())) return 'up';
  if (/^[↓▼]/u.test(text.trim())) return 'down';
  const folded = fold(text);
  if (folded === '') return 'explained';
  return directions.find((one) => directionWords[one].split(',').includes(folded)) ?? null;
}
