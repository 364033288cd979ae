import type { AnsweredKind } from '../frameworkFile.ts';
import { fold } from '../sheets/cellText.ts';
import { readKind } from './readLinks.ts';
import type { LevelWord, StandardWord } from './readCells.ts';
import { readLevel, readStandard, saysLevel, saysStandard } from './readCells.ts';

/** What a column of a framework's sheet can hold, and what people call it. */
const headings = {
  number:
    'no,nr,ref,reference,id,number,standard no,standard number,standard ref,standard reference,standard id,std,std no,code,s no',
  standard: 'standard,standards,which standard,area of practice',
  title: 'title,standard title,standard name,name of standard,name of the standard,title of the standard',
  group: 'group,theme group,section,pillar,heading,domain,category,chapter,area',
  workstream: 'workstream,work stream,ws,strand',
  question: 'question,key question,the question,main question,what is asked,overarching question',
  description: 'description,definition,detail,details,summary',
  level: 'level,maturity level,levels,maturity,level no,level number,lvl,lev',
  levelName: 'level name,name of level,name of the level,name,level title',
  meaning: 'meaning,what it means,level meaning,level description,level definition,meaning of the level',
  statement:
    'statement,statements,criterion,criteria,descriptor,descriptors,what it looks like,statement text,level statement',
  statementKey:
    'statement id,statement key,statement ref,statement no,statement number,criterion ref,criterion no',
  measure:
    'measure,measures,metric,metrics,quantitative measure,measure title,indicator,indicators,kpi,quantitative measures',
  numerator: 'numerator,measure numerator,counted,top of the fraction',
  denominator: 'denominator,measure denominator,out of,of how many,bottom of the fraction',
  direction: 'direction,desired direction,measure direction,which way,good is,polarity',
  prompt:
    'prompt,prompts,narrative prompt,narrative prompts,narrative,narrative questions,narrative question,guidance questions',
  goodEnough:
    'good enough,how to judge if this is good enough,how to judge if it is good enough,what good looks like,is it good enough,good enough if',
  doBetter: 'do better,how to do better,how to improve,next step,how do we do better',
  link: 'also answers,link,links,links to,crosswalk,answers also,cross reference,what this links to,linked to',
  linkKind: 'kind,kind of link,link kind,link type,framework',
  linkTitle: 'link title,links to title,answered question,what it answers',
  carriedFrom:
    'carried from,carried over from,previous number,previous standard,was,standard before,former number,previous ref,old number,number before',
  left: 'notes,note,comment,comments,rag,rag status,status,remarks,remark,for office use,column1,internal notes,row,s n',
} as const;
export type ColumnKind = keyof typeof headings;

/** What one column holds. A column of statements says of which level or of which standard; one of links, of which kind. */
export type Meaning =
  | { is: ColumnKind }
  | { is: 'levelStatements'; level: LevelWord }
  | { is: 'standardStatements'; standard: StandardWord }
  | { is: 'linkOf'; kind: AnsweredKind };

/** A column of a table: where it stands, what stands over it, what it holds; null where nobody knows. */
export interface FrameworkColumn {
  column: number;
  heading: string;
  meaning: Meaning | null;
}

const known = new Map<string, ColumnKind>(
  Object.entries(headings).flatMap(([kind, all]) => all.split(',').map((name) => [name, kind as ColumnKind])),
);

/** What a heading says; null where it is not known. Levels without a number are known only by the names of `levelNames`. */
export function headingToMeaning(heading: string, levelNames: ReadonlySet<string>): Meaning | null {
  // "#" counts standards.
  const folded = fold(heading.replaceAll('#', ' no '));
  if (folded === '') return null;
  const unnumbered = folded.replace(/^(statement|criterion|prompt|link) \d+$/, '$1');
  const plain =
    known.get(unnumbered) ?? known.get(folded.replace(/ s$/, '')) ?? known.get(withoutEnds(folded));
  if (plain) return { is: plain };
  const level = headingToLevel(heading, levelNames);
  if (level) return { is: 'levelStatements', level };
  if (saysStandard(heading)) return { is: 'standardStatements', standard: readStandard(heading) };
  const kind = readKind(heading);
  if (kind !== null && kind !== 'standard' && folded.split(' ').length <= 5) return { is: 'linkOf', kind };
  return null;
}

const around =
  /\b(statements?|criteria|criterion|descriptors?|descriptions?|indicators?|what it looks like( at)?)\b/giu;

/** "Level 2: Planned", "Statements at level 2", "2 – Planned", "PLANNED" where Planned is a level: a column of statements. */
export function headingToLevel(heading: string, levelNames: ReadonlySet<string>): LevelWord | null {
  const bare = heading
    .replace(around, ' ')
    .replace(/^\s*(at|for|of)\b/iu, ' ')
    .replace(/\b(at|for|of)(?=\s+(level|lvl)\b)/giu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  const level = within(bare) ?? readLevel(bare);
  // What follows the number may be that of a statement: "Level 2 statement 3".
  const name =
    level.name !== null && /^(no |number |s ?|c ?)?\d+( \d+)?$|^[a-z]$/i.test(fold(level.name))
      ? null
      : level.name;
  if (saysLevel(bare) || within(bare)) return { number: level.number, name };
  const isName = name !== null && levelNames.has(squeezed(name));
  if (isName) return { number: level.number, name };
  return level.number !== null && name !== null && numbered.test(bare) && bare.length <= 40
    ? { number: level.number, name }
    : null;
}

/** "2. Planned", "Planned (2)". */
const numbered = /^\d|\(\d{1,2}\)$/u;

/** "Planned (Level 2)", "1 (level 2)": what stands before is the level's name, or the number of a statement. */
function within(bare: string): LevelWord | null {
  const found = /^(.+?)[\s\-–—:,([|]+(?:level|lvl)\.?\s*(\d{1,2})\s*[)\]]?$/iu.exec(bare);
  return found && !saysLevel(bare)
    ? { number: Number(found[2]), name: (found[1] ?? '').trim() || null }
    : null;
}

/**
 * What the headings of one row say together. One that only begins with a number ("2. Comments") is a level beside other
 * levels alone, and one that names a standard holds its statements only beside a column of levels.
 */
export function headingsToMeanings(
  headings: readonly string[],
  levelNames: ReadonlySet<string>,
): (Meaning | null)[] {
  const meanings = headings.map((heading) => headingToMeaning(heading, levelNames));
  const levels = meanings.flatMap((one) => (one?.is === 'levelStatements' ? [one.level] : []));
  const isLone = new Set(levels.map(({ number, name }) => number ?? name)).size === 1;
  const hasLevels = meanings.some((one) => one?.is === 'level' || one?.is === 'levelName');
  const namesStandards = meanings.some(
    (one) => one?.is === 'number' || one?.is === 'standard' || one?.is === 'title',
  );
  return meanings.map((meaning, at) => {
    // Beside a column of levels "1 Being heard" is a standard, where no column says which standard a row is.
    if (meaning?.is === 'levelStatements' && hasLevels && !namesStandards && !isLone)
      return numbersStandard(headings[at] ?? '') ? standardOver(headings[at] ?? '') : meaning;
    if (meaning?.is === 'standardStatements') return hasLevels ? meaning : null;
    if (meaning?.is !== 'levelStatements' || !isLone) return meaning;
    const isSure =
      !/^\W*\d|\(\d+\)\W*$/u.test(headings[at] ?? '') || levelNames.has(squeezed(meaning.level.name ?? ''));
    return isSure ? meaning : null;
  });
}

function numbersStandard(heading: string): boolean {
  return /^\d{1,3}[\s.:)–—-]+\D/u.test(heading);
}

function standardOver(heading: string): Meaning {
  return { is: 'standardStatements', standard: readStandard(heading) };
}

function withoutEnds(folded: string): string {
  return folded.replace(/ (optional|required|if any|s)$/, '').replace(/^(the|a) /, '');
}

function squeezed(name: string): string {
  return fold(name)
    .replace(/\bsample\b/g, '')
    .replaceAll(' ', '');
}
