import type { Answered, FrameworkFile, Measure, StandardInFile, Statement } from '../frameworkFile.ts';
import { toLine } from '../sheets/cellText.ts';
import { slug } from './answerKeys.ts';
import type { Facts } from './facts.ts';
import type { LevelSet } from './levelSet.ts';
import { toLevelSet } from './levelSet.ts';
import { problemAt } from './problems.ts';
import type { FrameworkProblem } from './problems.ts';
import { readRef, squeeze } from './readCells.ts';
import { toAnswered } from './readLinks.ts';
import type { StandardFound } from './standardSet.ts';
import { toStandardSet } from './standardSet.ts';

/** Puts the facts together. Whatever does not fit is a problem at its row; the file is then not to be used. */
export function buildFile(
  facts: Facts,
  known: readonly Answered[],
  problems: FrameworkProblem[],
): FrameworkFile {
  const set = toStandardSet(facts, problems);
  const levels = toLevelSet(facts, problems);
  const made = new Map(toNumbered(set.standards, problems).map((one) => [one.found, one.standard]));
  if (made.size === 0) problems.push(problemAt('noStandards', null));
  for (const one of facts.statements) {
    const standard = made.get(set.of(one.standard, one.at) as StandardFound);
    const level = levels.numberOf(one.level, one.at);
    if (standard && level !== null)
      addStatement(standard, { level, words: one.words, key: one.key ?? '' }, one.at, problems);
  }
  for (const { at, standard: named, title, numerator, denominator, direction } of facts.measures) {
    const standard = made.get(set.of(named, at) as StandardFound);
    if (standard) addMeasure(standard, { key: '', title, numerator, denominator, direction }, at, problems);
  }
  for (const { at, standard: named, words } of facts.prompts) {
    const standard = made.get(set.of(named, at) as StandardFound);
    if (standard && !standard.prompts.some((one) => squeeze(one) === squeeze(words)))
      standard.prompts.push(words);
  }
  for (const { at, standard: named, kind, words } of facts.links) {
    const standard = made.get(set.of(named, at) as StandardFound);
    const answered = toAnswered(kind, words, known);
    if (standard && !standard.alsoAnswers.some(({ key }) => key === answered.key))
      standard.alsoAnswers.push(answered);
  }
  const standards = [...made.values()].map((one) => withKeys(one, levels));
  return { levels: levels.levels, way: 'chosen', howALevelComesAbout: '', holdsBack: [], standards };
}

function toNumbered(all: readonly StandardFound[], problems: FrameworkProblem[]) {
  const isNumbers = all.every(({ ref }) => ref !== null && /^\d{1,3}$/.test(ref) && Number(ref) > 0);
  const keys = new Set<string>();
  return all.map((found, at) => {
    const number = isNumbers ? Number(found.ref) : at + 1;
    const named =
      found.ref === null || isNumbers ? `S${String(number).padStart(2, '0')}` : slug(found.ref).toUpperCase();
    const key = named === '' ? `S${String(number).padStart(2, '0')}` : named;
    if (keys.has(key)) problems.push(problemAt('duplicateKey', found.at, key));
    keys.add(key);
    return { found, standard: toStandard(found, key, number, problems) };
  });
}

function toStandard(
  { title, said, at }: StandardFound,
  key: string,
  number: number,
  problems: FrameworkProblem[],
): StandardInFile {
  const {
    group = null,
    workstream = '',
    question = null,
    goodEnough = null,
    doBetter = null,
    carriedFrom,
  } = said;
  const stream = /^(?:workstream|work stream|ws)?\s*([0-9])\b/iu.exec(workstream);
  for (const [words, most] of [
    [title ?? '', 255],
    [group ?? workstream, 255],
    [question ?? '', 2_000],
  ] as const) {
    if (words.length > most) problems.push(problemAt('tooLong', at, words));
  }
  return {
    key,
    number,
    title: title ?? '',
    group: toLine(group ?? workstream) || null,
    workstreamKey: stream ? `workstream-${stream[1]}` : null,
    question,
    carriedFrom: carriedFrom === undefined ? null : readRef(carriedFrom),
    statements: [],
    measures: [],
    prompts: [],
    goodEnough,
    doBetter,
    alsoAnswers: [],
  };
}

type At = Facts['statements'][number]['at'];

function addStatement(standard: StandardInFile, made: Statement, at: At, problems: FrameworkProblem[]): void {
  const isTwice = standard.statements.some(
    ({ level, words }) => level === made.level && toLine(words) === toLine(made.words),
  );
  if (isTwice) problems.push(problemAt('duplicateStatement', at, made.words));
  standard.statements.push(made);
}

function addMeasure(standard: StandardInFile, made: Measure, at: At, problems: FrameworkProblem[]): void {
  const before = standard.measures.find(({ title }) => squeeze(title) === squeeze(made.title));
  const isBare = made.numerator === null && made.denominator === null;
  if (before && isBare) return;
  if (before) problems.push(problemAt('twoValues', at, made.title));
  standard.measures.push(made);
}

/** Keys that stay: of the standard, the level and the place in it; a key of the sheet's own stands. */
function withKeys(standard: StandardInFile, { levels }: LevelSet): StandardInFile {
  const order = levels.map(({ level }) => level);
  const sorted = [...standard.statements].sort((a, b) => order.indexOf(a.level) - order.indexOf(b.level));
  const counts = new Map<number, number>();
  const statements = sorted.map((one) => {
    const count = counts.get(one.level) ?? 0;
    counts.set(one.level, count + 1);
    return { ...one, key: one.key === '' ? `${standard.key}-${one.level}${letter(count)}` : one.key };
  });
  const measures = standard.measures.map((one, at) => ({ ...one, key: `${standard.key}-m${at + 1}` }));
  return { ...standard, statements, measures };
}

/** a, b … z, a1, b1 … */
function letter(count: number): string {
  const round = Math.floor(count / 26);
  return String.fromCharCode(97 + (count % 26)) + (round > 0 ? String(round) : '');
}
