import type { Day } from './days.ts';
import type { Evidence } from './evidence.ts';
import { fileNameOf, safeFileName } from './evidenceFiles.ts';
import { byNewest, isExpired, isHere } from './evidenceQuestions.ts';
import type { Link } from './links.ts';
import type { Marking } from './list.ts';
import { highestMarking, mayLeave } from './marking.ts';

/** Why an item is named in the index and not in the zip. */
export type WhyLeftOut = 'marking' | 'expired' | 'notHere' | 'unreadable' | 'tooLarge';

/** One item as it goes out, with the keys of what it proves among what was chosen. */
export interface TakenItem {
  item: Evidence;
  proves: string[];
}

/** What is in an evidence file, before any file has been read. */
export interface TakePlan {
  /** In the order they are read, with their names inside the zip. */
  files: (TakenItem & { path: string })[];
  links: TakenItem[];
  leftOut: (TakenItem & { why: WhyLeftOut })[];
}

/** What decides about an item. */
export interface TakeChoice {
  /** The records whose evidence is taken. */
  toKeys: readonly string[];
  /** The highest marking that may be inside. */
  upTo: Marking;
  withExpired: boolean;
  today: Day;
}

/** Bytes of all files together: the zip is made in the browser. */
export const takeLimit = 400_000_000;

/** What goes out for the records that were chosen, and what stays behind and why; each item once. */
export function planTake(
  items: readonly Evidence[],
  proofs: readonly Pick<Link, 'kind' | 'fromKey' | 'toKey' | 'withdrawn'>[],
  { toKeys, upTo, withExpired, today }: TakeChoice,
): TakePlan {
  const plan: TakePlan = { files: [], links: [], leftOut: [] };
  const names = new Set<string>();
  let total = 0;
  for (const item of [...items].filter(({ withdrawn }) => !withdrawn).sort(byNewest)) {
    const proves = toKeys.filter((key) =>
      proofs.some(
        (one) =>
          one.kind === 'proves' && !one.withdrawn && one.toKey === key && one.fromKey === item.recordKey,
      ),
    );
    if (proves.length === 0) continue;
    const size = item.kind === 'file' ? (item.size ?? 0) : 0;
    const why = whyLeftOut(item, { upTo, withExpired, today }, total + size);
    if (why) plan.leftOut.push({ item, proves, why });
    else if (item.kind === 'link') plan.links.push({ item, proves });
    else {
      total += size;
      plan.files.push({ item, proves, path: nameIn(names, fileNameOf(item) ?? item.title) });
    }
  }
  return plan;
}

/** The highest marking of what goes out; OFFICIAL where none is set. */
export function markingOfTake({ files, links }: Pick<TakePlan, 'files' | 'links'>): Marking {
  return highestMarking([...files, ...links].map(({ item }) => item.marking));
}

function whyLeftOut(
  item: Evidence,
  { upTo, withExpired, today }: Omit<TakeChoice, 'toKeys'>,
  total: number,
): WhyLeftOut | null {
  if (!mayLeave(item.marking, upTo)) return 'marking';
  if (isExpired(item, today) && !withExpired) return 'expired';
  if (!isHere(item)) return 'notHere';
  return total > takeLimit ? 'tooLarge' : null;
}

/** A name nobody has yet, whatever the case: `Files/Review.pdf`, `Files/Review (2).pdf`. */
function nameIn(taken: Set<string>, wanted: string): string {
  const name = safeFileName(wanted);
  const ending = /\.[^.\s]{1,10}$/.exec(name)?.[0] ?? '';
  const stem = ending === '' ? name : name.slice(0, -ending.length);
  for (let count = 1; ; count += 1) {
    const path = `Files/${count === 1 ? name : `${stem} (${count})${ending}`}`;
    if (taken.has(path.toLowerCase())) continue;
    taken.add(path.toLowerCase());
    return path;
  }
}
