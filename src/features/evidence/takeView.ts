import type { Evidence } from '../../domain/evidence.ts';
import { itemsProving } from '../../domain/evidenceQuestions.ts';
import type { TakenItem, TakePlan, WhyLeftOut } from '../../domain/evidenceTake.ts';
import type { Answered } from '../../domain/frameworkFile.ts';
import type { Standard } from '../../domain/frameworks.ts';
import type { Link } from '../../domain/links.ts';
import { sizeInWords } from '../../ui/records/uploadView.ts';
import { say } from './takeWords.ts';

/** Something that may be chosen: a standard, or a question that standards answer. */
export interface TakeOption {
  key: string;
  title: string;
  label: string;
  /** The records whose evidence belongs to it. */
  toKeys: string[];
}

/** Options under a heading; null where there is only one kind. */
export interface TakeGroup {
  title: string | null;
  options: TakeOption[];
}

/** A standard and what it also answers. */
export interface AnsweringStandard {
  standard: Standard;
  answers: readonly Answered[];
}

/** The standards, each with how many items prove it. */
export function standardOptions(
  all: readonly AnsweringStandard[],
  proofs: readonly Link[],
  items: readonly Evidence[],
): TakeGroup[] {
  const options = all.map(({ standard: { recordKey, number, title } }): TakeOption => {
    const count = itemsProving(recordKey, proofs, items).length;
    const label = say('standard', { number: String(number), title, count });
    return { key: recordKey, title: `${number} ${title}`, label, toKeys: [recordKey] };
  });
  return [{ title: null, options }];
}

/** The questions that standards answer, under their kinds, each with the items of every standard that answers it. */
export function questionOptions(
  all: readonly AnsweringStandard[],
  proofs: readonly Link[],
  items: readonly Evidence[],
): TakeGroup[] {
  const questions = new Map<string, Answered & { toKeys: string[] }>();
  for (const { standard, answers } of all)
    for (const answer of answers) {
      const known = questions.get(answer.key) ?? { ...answer, toKeys: [answer.key] };
      questions.set(answer.key, { ...known, toKeys: [...known.toKeys, standard.recordKey] });
    }
  const sorted = [...questions.values()].sort((a, b) =>
    a.title.localeCompare(b.title, 'en-GB', { numeric: true }),
  );
  const kinds = [...new Set(sorted.map(({ kind }) => kind))];
  return kinds.map((kind) => ({
    title: say(`kind.${kind}`),
    options: sorted
      .filter((question) => question.kind === kind)
      .map(({ key, title, toKeys }): TakeOption => {
        const found = new Set(
          toKeys.flatMap((to) => itemsProving(to, proofs, items).map(({ recordKey }) => recordKey)),
        );
        return { key, title, label: say('question', { title, count: found.size }), toKeys };
      }),
  }));
}

/** "Would take 7 files (43 MB) and 3 links." */
export function planInWords({ files, links }: TakePlan): string {
  const bytes = files.reduce((sum, { item }) => sum + (item.size ?? 0), 0);
  const counted = say('files', { count: files.length });
  const sized = files.length > 0 ? say('sized', { files: counted, size: sizeInWords(bytes) }) : counted;
  return say('wouldTake', { files: sized, links: say('links', { count: links.length }) });
}

/** One item that stays behind, and why. */
export interface LeftOutRow extends TakenItem {
  why: string;
}

/** What stays behind, in words. */
export function leftOutRows(
  leftOut: readonly (TakenItem & { why: WhyLeftOut; because?: string | undefined })[],
): LeftOutRow[] {
  return leftOut.map(({ item, proves, why, because }) => {
    const about = { marking: item.marking ?? 'OFFICIAL', size: sizeInWords(item.size ?? 0) };
    return {
      ...{ item, proves },
      why: because ? say('unreadableWhy', { why: because }) : say(`why.${why}`, about),
    };
  });
}
