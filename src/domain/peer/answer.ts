import * as z from 'zod/mini';
import { problem } from '../columns/problem.ts';
import { packDay, packKeyText, packMarking, packWords, peerVersion, someNumber } from './pack.ts';

/** What starts every answer. */
export const answerFormat = 'race-action-hub/peer-answer';

/** How much fits into one field of an answer. */
export const longestAnswer = 4_000;

const words = z._default(packWords, '');

const answeredStandard = z.object({
  key: packKeyText,
  number: z.number(problem('notANumber')),
  /** Null where the reviewer gives none; the reasons then say why. */
  level: someNumber,
  reasons: words,
  goodPractice: words,
  questions: words,
  /** Keys of the evidence they opened. */
  evidenceSeen: z._default(z.array(packKeyText).check(z.maxLength(500, problem('tooLong', 500))), []),
});

/** What another force says to a pack; bound to it by its key and hash. */
export const answerContents = z.object({
  packKey: packKeyText,
  packHash: packWords,
  toForceKey: packKeyText,
  cycleKey: packKeyText,
  frameworkKey: packKeyText,
  /** Who answers: force and post, and every force of every post the reviewer holds. */
  by: z.object({ force: packWords, post: packWords, forceKeys: z.array(packKeyText) }),
  day: packDay,
  marking: packMarking,
  standards: z.array(answeredStandard).check(z.maxLength(200, problem('tooLong', 200))),
});

/** An answer as a file. `hash` is the SHA-256, in hex, of its contents as canonical JSON. */
export const answerFile = z.object({
  format: z.literal(answerFormat, problem('notAChoice', answerFormat)),
  version: z.literal(peerVersion, problem('notAChoice', peerVersion)),
  hash: z.string(problem('notText')),
  contents: answerContents,
});

export type AnswerFile = z.infer<typeof answerFile>;
export type AnswerContents = z.infer<typeof answerContents>;
export type AnsweredStandard = z.infer<typeof answeredStandard>;

/** A level as it came: a number, none given, or words of a sheet that still have to be understood. */
export type LevelSaid = { number: number | null } | { words: string };

/** What a force said to one standard, as it came. */
export interface StandardRead extends Omit<AnsweredStandard, 'key' | 'number' | 'level'> {
  /** Null where a sheet came without its hidden column; then the number tells. */
  key: string | null;
  number: number | null;
  level: LevelSaid;
}

/** An answer as it came, by file or sheet. What a sheet cannot say is null or empty. */
export interface AnswerRead {
  from: 'file' | 'sheet';
  packKey: string | null;
  packHash: string | null;
  toForceKey: string | null;
  frameworkKey: string | null;
  by: { force: string; post: string; forceKeys: readonly string[] };
  day: string | null;
  standards: readonly StandardRead[];
}

/** An answer's contents as they are read back. */
export function fileToRead({ standards, by, day, ...bound }: AnswerContents): AnswerRead {
  return {
    from: 'file',
    packKey: bound.packKey,
    packHash: bound.packHash,
    toForceKey: bound.toForceKey,
    frameworkKey: bound.frameworkKey,
    by,
    day,
    standards: standards.map(({ level, ...one }) => ({ ...one, level: { number: level } })),
  };
}
