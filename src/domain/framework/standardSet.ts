import { squeeze } from './readCells.ts';
import type { Attribute, Facts, StandardNamed } from './facts.ts';
import { problemAt } from './problems.ts';
import type { FrameworkProblem, Place } from './problems.ts';

/** A standard as all rows together name it. */
export interface StandardFound {
  ref: string | null;
  title: string | null;
  at: Place;
  said: Partial<Record<Attribute, string>>;
}

/** The standards in the order they were first named, and which of them a row means. */
export interface StandardSet {
  standards: StandardFound[];
  of(named: StandardNamed, at: Place): StandardFound | null;
}

/** Gathers the standards: by reference, else by title. Two titles, two numbers or two words for one are problems. */
export function toStandardSet({ standards }: Facts, problems: FrameworkProblem[]): StandardSet {
  const all: StandardFound[] = [];
  const byRef = new Map<string, StandardFound>();
  const add = (ref: string | null, title: string | null, at: Place) => {
    const made: StandardFound = { ref, title, at, said: {} };
    all.push(made);
    return made;
  };
  const clear = standards.filter(({ standard }) => !standard.isGuess);
  for (const { at, standard } of clear) {
    if (standard.ref === null) continue;
    const found = byRef.get(standard.ref) ?? add(standard.ref, null, at);
    byRef.set(standard.ref, found);
    tellTitle(found, standard.title, at, problems);
  }
  for (const { at, standard } of clear) {
    if (standard.ref !== null || standard.title === null || byTitle(all, standard.title)) continue;
    add(null, standard.title, at);
  }
  for (const { standard } of clear) {
    const found = standard.ref === null ? null : byRef.get(standard.ref);
    if (found) found.title ??= standard.sheetTitle ?? null;
  }
  const of = (named: StandardNamed, at: Place) => {
    const found = find(named, all, byRef);
    if (found === null) problems.push(problemAt('noStandard', at, named.title ?? named.ref ?? ''));
    return found;
  };
  const inOrder = byFirstRow(all, clear);
  tellNumbers(inOrder, problems);
  for (const { at, standard, said } of standards) {
    const found = find(standard, all, byRef);
    if (found) tellSaid(found, said, at, problems);
  }
  return { standards: inOrder, of };
}

function find(
  { ref, title, isGuess = false }: StandardNamed,
  all: readonly StandardFound[],
  byRef: ReadonlyMap<string, StandardFound>,
): StandardFound | null {
  const found = ref === null ? null : (byRef.get(ref) ?? null);
  if (found || title === null) return found;
  // The name of a sheet has room for 31 letters.
  return byTitle(all, title) ?? (isGuess && title.length >= 25 ? startsWith(all, title) : null);
}

function byTitle(all: readonly StandardFound[], title: string): StandardFound | null {
  const same = all.filter((one) => one.title !== null && squeeze(one.title) === squeeze(title));
  return same[0] ?? null;
}

function startsWith(all: readonly StandardFound[], title: string): StandardFound | null {
  const same = all.filter((one) => one.title !== null && squeeze(one.title).startsWith(squeeze(title)));
  return same.length === 1 ? (same[0] ?? null) : null;
}

function tellTitle(
  found: StandardFound,
  title: string | null,
  at: Place,
  problems: FrameworkProblem[],
): void {
  if (title === null) return;
  if (found.title === null) {
    found.title = title;
    found.at = at;
  } else if (squeeze(found.title) !== squeeze(title)) {
    problems.push(problemAt('twoTitles', at, `${found.ref ?? ''} ${title}`.trim(), { other: found.at }));
  }
}

function tellNumbers(all: readonly StandardFound[], problems: FrameworkProblem[]): void {
  const hasRefs = all.some(({ ref }) => ref !== null);
  const seen = new Map<string, StandardFound>();
  for (const one of all) {
    if (one.title === null) problems.push(problemAt('missingTitle', one.at, one.ref ?? ''));
    else if (squeeze(one.title) === '') problems.push(problemAt('missingTitle', one.at, one.title));
    if (hasRefs && one.ref === null) problems.push(problemAt('missingNumber', one.at, one.title ?? ''));
    if (one.title === null) continue;
    const before = seen.get(squeeze(one.title));
    if (before) problems.push(problemAt('sameTitle', one.at, one.title, { other: before.at }));
    seen.set(squeeze(one.title), one);
  }
}

function tellSaid(
  found: StandardFound,
  said: StandardFound['said'],
  at: Place,
  problems: FrameworkProblem[],
): void {
  for (const [attribute, words] of Object.entries(said) as [Attribute, string][]) {
    const before = found.said[attribute];
    if (before === undefined) found.said[attribute] = words;
    else if (squeeze(before) !== squeeze(words))
      problems.push(problemAt('twoValues', at, words, { other: found.at }));
  }
}

function byFirstRow(all: StandardFound[], named: Facts['standards']): StandardFound[] {
  const first = (one: StandardFound) =>
    named.findIndex(({ standard }) =>
      one.ref === null
        ? standard.title !== null && squeeze(standard.title) === squeeze(one.title ?? '')
        : standard.ref === one.ref,
    );
  return [...all]
    .map((one) => ({ one, at: first(one) }))
    .sort((a, b) => a.at - b.at)
    .map(({ one }) => one);
}
