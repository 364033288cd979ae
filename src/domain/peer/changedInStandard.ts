import { canonicalJson } from '../returnSnapshot.ts';
import type { StandardInPack } from './pack.ts';

/** What of a standard is compared with the pack that went out. */
export const comparedParts = ['text', 'level', 'figures', 'narrative', 'scope'] as const;
export type ComparedPart = (typeof comparedParts)[number];

const partOf: Record<ComparedPart, (standard: StandardInPack) => unknown> = {
  text: ({ title, question, statements }) => [title, question, statements],
  level: ({ self }) => self,
  figures: ({ measures }) => measures,
  narrative: ({ narrative }) => narrative,
  scope: ({ outOfScope }) => outOfScope,
};

/** What is another than it was when the pack went out. What the pack left out is not compared. */
export function changedInStandard(was: StandardInPack, now: StandardInPack): ComparedPart[] {
  const withheld = new Set<string>([...was.leftOut, ...now.leftOut].map(({ what }) => what));
  return comparedParts.filter(
    (part) => !withheld.has(part) && canonicalJson(partOf[part](was)) !== canonicalJson(partOf[part](now)),
  );
}
