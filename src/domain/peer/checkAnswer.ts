import type { AnswerRead } from './answer.ts';
import type { KnownForce } from './ownForce.ts';
import { isOwnForce } from './ownForce.ts';
import type { PackContents } from './pack.ts';

/** Why an answer is refused as a whole. */
export const answerRefusals = [
  'ownForce',
  'otherForce',
  'severalPacks',
  'unknownPack',
  'otherHash',
  'otherEdition',
] as const;
export type AnswerRefusal = (typeof answerRefusals)[number];

/** A pack that this hub sent, as its row says and as its frozen copy reads. */
export interface SentPack {
  packKey: string;
  /** Null where the frozen copy could not be read, or is not what was sent. */
  pack: { hash: string; contents: PackContents } | null;
}

/** Why an answer cannot be taken here at all; null where it can. */
export function answerRefusal(
  read: AnswerRead,
  { force, frameworkKey, sent }: { force: KnownForce; frameworkKey: string | null; sent: SentPack | null },
): AnswerRefusal | null {
  if (read.packKey === 'several') return 'severalPacks';
  if (isOwnForce(read.by, force)) return 'ownForce';
  if (read.toForceKey !== null && read.toForceKey !== force.recordKey) return 'otherForce';
  if (sent === null || sent.packKey !== read.packKey) return 'unknownPack';
  if (sent.pack === null) return null;
  if (read.packHash !== null && read.packHash !== sent.pack.hash) return 'otherHash';
  const edition = sent.pack.contents.framework.key;
  const isOther = read.frameworkKey !== null && read.frameworkKey !== edition;
  return isOther || (frameworkKey !== null && edition !== frameworkKey) ? 'otherEdition' : null;
}
