import type { Answered, AnsweredKind } from '../frameworkFile.ts';
import { fold, foldRef, toLine } from '../sheets/cellText.ts';
import { slug } from './answerKeys.ts';

const names: Record<AnsweredKind, RegExp> = {
  peel: /^(hmicfrs )?peel\b/,
  apcc: /^apcc\b/,
  equalityDuty: /^(equality duty|psed|public sector equality duty|equality act)\b/,
  commitment: /^(the )?(anti racism )?commitment\b/,
  action: /^(prap )?actions?\b/,
  aim: /^(portfolio )?aims?\b/,
  theme: /^(isob )?themes?\b/,
  standard: /^standards?\b/,
};

/** What kind of thing a heading or a cell names; null where none is known. */
export function readKind(text: string): AnsweredKind | null {
  const folded = fold(text);
  const kinds = Object.keys(names) as AnsweredKind[];
  return kinds.find((kind) => names[kind].test(folded)) ?? null;
}

/** The things a cell links to: a line each, or short references with commas between. */
export function splitLinks(text: string): string[] {
  const parts = text.split(/[\n;]/).map((part) => part.replace(/^\s*[•*–-]\s+/u, ''));
  return parts
    .flatMap((part) => {
      const short = part.split(',');
      return short.every((one) => toLine(one).length <= 14) ? short : [part];
    })
    .map(toLine)
    .filter((part) => part !== '');
}

/**
 * One thing a standard also answers. What the hub knows (`known`) is found by its title or reference; else the key is
 * made from the words.
 */
export function toAnswered(kind: AnsweredKind, words: string, known: readonly Answered[]): Answered {
  const ofKind = known.filter((one) => one.kind === kind);
  const bare = withoutKind(kind, words);
  const found = ofKind.find(({ key, title }) => {
    const mine = [fold(words), fold(bare)];
    return key === words || mine.includes(fold(title)) || foldRef(withoutKind(kind, title)) === foldRef(bare);
  });
  if (found) return found;
  const ref = kind === 'action' && /^[A-Z0-9]{1,4}(-[A-Z0-9]{1,4}){0,3}$/.test(foldRef(bare));
  return {
    kind,
    key: ref ? `action-${foldRef(bare).toLowerCase()}` : `${kind}:${slug(bare || words)}`,
    title: words,
  };
}

function withoutKind(kind: AnsweredKind, words: string): string {
  const [first] = names[kind].exec(fold(words)) ?? [];
  if (first === undefined) return words;
  const count = first.trim().split(' ').length;
  return words
    .trim()
    .split(/[\s\-–:]+/u)
    .slice(count)
    .join(' ');
}
