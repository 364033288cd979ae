import type { FrameworkFile, FrameworkLevel, StandardInFile, Statement } from '../frameworkFile.ts';
import { likeness, nameOf } from '../sheets/likeness.ts';
import { squeeze } from './readCells.ts';

/** How a standard of the new edition was found in the one before. */
export type CarriedHow = 'said' | 'key' | 'numberAndTitle' | 'title' | 'person' | 'none';

/** A statement as it stands in the new edition against the one before. */
export interface StatementDifference {
  kind: 'new' | 'changed' | 'moved' | 'gone';
  before: Statement | null;
  after: Statement | null;
}

/** A standard of the new edition and what it carries on; everything that is other than before. */
export interface StandardDifference {
  after: StandardInFile;
  before: StandardInFile | null;
  how: CarriedHow;
  hasOtherTitle: boolean;
  statements: StatementDifference[];
  measures: { added: string[]; gone: string[] };
}

/** An edition against the one before it. */
export interface FrameworkDifference {
  standards: StandardDifference[];
  gone: StandardInFile[];
  levels: { kind: 'new' | 'gone' | 'renamed'; before: FrameworkLevel | null; after: FrameworkLevel | null }[];
  isOtherWay: boolean;
}

/** What a person said a standard carries on, by its key: a key of the edition before, or null for nothing. */
export type CarriedChoices = Readonly<Record<string, string | null>>;

/** What is new, gone and changed in an edition. Carried-over standards are found by what the file or a person says, by key, by number and alike title. */
export function differenceOf(
  before: FrameworkFile,
  after: FrameworkFile,
  choices: CarriedChoices = {},
): FrameworkDifference {
  const carried = carriedOver(before.standards, after.standards, choices);
  const standards = after.standards.map((one) => {
    const { standard = null, how = 'none' } = carried.get(one.key) ?? {};
    return { ...standardDifference(one, standard), how };
  });
  const kept = new Set(standards.map((one) => one.before?.key));
  return {
    standards,
    gone: before.standards.filter(({ key }) => !kept.has(key)),
    levels: levelDifferences(before.levels, after.levels),
    isOtherWay: before.way !== after.way,
  };
}

/** The choices that are in force once nobody says otherwise: key of the new standard to key of the one before. */
export function choicesOf({ standards }: FrameworkDifference): Record<string, string | null> {
  return Object.fromEntries(standards.map(({ after, before }) => [after.key, before?.key ?? null]));
}

type Carried = Map<string, { standard: StandardInFile; how: CarriedHow }>;

function carriedOver(
  before: readonly StandardInFile[],
  after: readonly StandardInFile[],
  choices: CarriedChoices,
): Carried {
  const carried: Carried = new Map();
  const taken = new Set<string>();
  const take = (one: StandardInFile, found: StandardInFile | undefined, how: CarriedHow) => {
    if (!found || taken.has(found.key) || carried.has(one.key)) return;
    carried.set(one.key, { standard: found, how });
    taken.add(found.key);
  };
  const open = () => after.filter(({ key }) => !carried.has(key) && choices[key] === undefined);
  for (const one of after) {
    const chosen = choices[one.key];
    if (chosen)
      take(
        one,
        before.find(({ key }) => key === chosen),
        'person',
      );
  }
  for (const one of open())
    take(
      one,
      before.find((old) => isSaid(one.carriedFrom, old)),
      'said',
    );
  for (const one of open())
    take(
      one,
      before.find((old) => old.key === one.key && isAlike(old, one, 0.75)),
      'key',
    );
  for (const one of open())
    take(
      one,
      before.find((old) => old.number === one.number && isAlike(old, one, 0.6)),
      'numberAndTitle',
    );
  for (const one of open())
    take(
      one,
      before.find((old) => squeeze(old.title) === squeeze(one.title)),
      'title',
    );
  return carried;
}

/** "S07", "7" or "matrix-2027:S07". */
function isSaid(said: string | null, { key, number }: StandardInFile): boolean {
  if (said === null) return false;
  return said === key || said === String(number) || said.endsWith(`:${key}`);
}

function isAlike(a: StandardInFile, b: StandardInFile, least: number): boolean {
  const plain = (title: string) => nameOf(title.replace(/\(sample\)/i, ''));
  return likeness(plain(a.title), plain(b.title)) >= least;
}

/** A standard against the one it carries on; with nothing before it, nothing is different. */
export function standardDifference(
  after: StandardInFile,
  before: StandardInFile | null,
): Omit<StandardDifference, 'how'> {
  const titles = ({ measures }: Pick<StandardInFile, 'measures'>) => measures.map(({ title }) => title);
  const lacks = (all: readonly string[], title: string) =>
    !all.some((one) => squeeze(one) === squeeze(title));
  const [was, is] = [before ? titles(before) : [], titles(after)];
  return {
    ...{ after, before },
    hasOtherTitle: before !== null && before.title.trim() !== after.title.trim(),
    statements: before ? statementDifferences(before.statements, after.statements) : [],
    measures: {
      added: before ? is.filter((title) => lacks(was, title)) : [],
      gone: was.filter((title) => lacks(is, title)),
    },
  };
}

/** Same words are the same statement, wherever they stand; of the rest the most alike on one level have changed. */
function statementDifferences(
  before: readonly Statement[],
  after: readonly Statement[],
): StatementDifference[] {
  const left = [...before];
  const takeOut = (found: Statement | undefined) => {
    if (found) left.splice(left.indexOf(found), 1);
    return found;
  };
  const isSame = (a: Statement, b: Statement) => a.words.trim() === b.words.trim();
  const changed: StatementDifference[] = [];
  const open = after.filter(
    (one) => !takeOut(left.find((old) => old.level === one.level && isSame(old, one))),
  );
  const stillOpen = open.filter((one) => {
    const moved = takeOut(left.find((old) => isSame(old, one)));
    if (moved) changed.push({ kind: 'moved', before: moved, after: one });
    return !moved;
  });
  const pairs = stillOpen
    .flatMap((one) => left.map((old) => ({ one, old, score: old.level === one.level ? alike(old, one) : 0 })))
    .filter(({ score }) => score >= 0.5)
    .sort((a, b) => b.score - a.score);
  for (const { one, old } of pairs) {
    if (!left.includes(old) || changed.some((made) => made.after === one)) continue;
    takeOut(old);
    changed.push({ kind: 'changed', before: old, after: one });
  }
  const isNew = after.filter((one) => stillOpen.includes(one) && !changed.some((made) => made.after === one));
  return [
    ...changed.sort((a, b) => after.indexOf(a.after as Statement) - after.indexOf(b.after as Statement)),
    ...isNew.map((one) => ({ kind: 'new' as const, before: null, after: one })),
    ...left.map((old) => ({ kind: 'gone' as const, before: old, after: null })),
  ];
}

function alike(a: Statement, b: Statement): number {
  return Math.max(a.key === b.key ? 0.5 : 0, likeness(nameOf(a.words), nameOf(b.words)));
}

function levelDifferences(
  before: readonly FrameworkLevel[],
  after: readonly FrameworkLevel[],
): FrameworkDifference['levels'] {
  const added = after.flatMap((one): FrameworkDifference['levels'] => {
    const old = before.find(({ level }) => level === one.level);
    if (!old) return [{ kind: 'new', before: null, after: one }];
    return squeeze(old.name) === squeeze(one.name) ? [] : [{ kind: 'renamed', before: old, after: one }];
  });
  const gone = before.filter(({ level }) => !after.some((one) => one.level === level));
  return [...added, ...gone.map((one) => ({ kind: 'gone' as const, before: one, after: null }))];
}
