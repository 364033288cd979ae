import type { FrameworkFile, StandardInFile } from '../frameworkFile.ts';
import type { CarriedChoices } from './difference.ts';
import { differenceOf } from './difference.ts';
import { squeeze } from './readCells.ts';

/**
 * Keys of a new edition so that what was said of the edition before still means the same: a statement or a measure keeps
 * its key as long as its words stay, and no other one gets that key. "Still true" ticks by key, so a statement that was
 * worded anew is never ticked by what was said of the old words.
 */
export function keepKeys(
  before: FrameworkFile,
  after: FrameworkFile,
  choices: CarriedChoices = {},
): FrameworkFile {
  const pairs = differenceOf(before, after, choices).standards.map((one) => ({
    after: one.after,
    before: one.before,
    moved: new Map(
      one.statements.flatMap((said) => (said.kind === 'moved' ? [[said.after, said.before?.key]] : [])),
    ),
  }));
  const statements = newKeys(
    pairs.map(({ after: now, before: old, moved }) => ({
      old: old?.statements ?? [],
      now: now.statements.map((one) => ({
        key: one.key,
        kept:
          moved.get(one) ??
          old?.statements.find(({ level, words }) => level === one.level && words.trim() === one.words.trim())
            ?.key,
      })),
    })),
  );
  const measures = newKeys(
    pairs.map(({ after: now, before: old }) => ({
      old: old?.measures ?? [],
      now: now.measures.map(({ key, title }) => ({
        key,
        kept: old?.measures.find((one) => squeeze(one.title) === squeeze(title))?.key,
      })),
    })),
  );
  const standards = pairs.map(({ after: now }, at): StandardInFile => ({
    ...now,
    statements: now.statements.map((one, place) => ({ ...one, key: statements[at]?.[place] ?? one.key })),
    measures: now.measures.map((one, place) => ({ ...one, key: measures[at]?.[place] ?? one.key })),
  }));
  return { ...after, standards };
}

interface Keyed {
  old: readonly { key: string }[];
  now: readonly { key: string; kept: string | undefined }[];
}

/** Kept keys first; every other key is its own, unless it is taken or meant something else before: then it is numbered. */
function newKeys(all: readonly Keyed[]): string[][] {
  const taken = new Set(all.flatMap(({ now }) => now.flatMap(({ kept }) => kept ?? [])));
  return all.map(({ old, now }) => {
    const meant = new Set(old.map(({ key }) => key));
    return now.map(({ key, kept }) => {
      if (kept !== undefined) return kept;
      let free = key;
      for (let number = 2; taken.has(free) || meant.has(free); number += 1) free = `${key}-${number}`;
      taken.add(free);
      return free;
    });
  });
}
