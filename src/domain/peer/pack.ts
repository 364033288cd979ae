import * as z from 'zod/mini';
import { problem } from '../columns/problem.ts';
import { markings } from '../list.ts';

/** What starts every pack. */
export const packFormat = 'race-action-hub/peer-pack';
/** The version of packs and answers this app writes and reads. */
export const peerVersion = 1;

const longest = 60_000;

/** Words of at most 60,000 characters. */
export const packWords = z
  .string(problem('notText'))
  .check(z.maxLength(longest, problem('tooLong', longest)));
export const someWords = z._default(z.nullable(packWords), null);
export const someNumber = z._default(z.nullable(z.number(problem('notANumber'))), null);
export const packMarking = z.enum(markings, problem('notAChoice', markings.join(', ')));
export const packKeyText = z
  .string(problem('notAKey'))
  .check(z.regex(/^[A-Za-z0-9][A-Za-z0-9._:|-]{0,119}$/, problem('notAKey')));
export const packDay = z.string(problem('notADay')).check(z.regex(/^\d{4}-\d{2}-\d{2}$/, problem('notADay')));
const many = <T>(one: z.ZodMiniType<T>, most = 500) =>
  z._default(z.array(one).check(z.maxLength(most, problem('tooLong', most))), []);

const party = z.object({ forceKey: packKeyText, force: packWords });

const evidenceInPack = z.object({
  key: packKeyText,
  title: packWords,
  shows: someWords,
  day: z._default(z.nullable(packDay), null),
  marking: packMarking,
  /** A link stays in its place; null for a file. */
  url: someWords,
  /** Where the file lies in the pack, its bytes and their SHA-256 in hex; null for a link. */
  file: z._default(
    z.nullable(z.object({ path: packWords, size: z.number(problem('notANumber')), hash: packWords })),
    null,
  ),
});

/** Why something about a standard is not in the pack. */
export const leftOutReasons = ['marking', 'notChosen', 'tooBig', 'unreachable'] as const;
const leftOut = z.object({
  what: z.enum(['level', 'figures', 'narrative', 'evidence'], problem('notAChoice', 'level, evidence')),
  why: z.enum(leftOutReasons, problem('notAChoice', leftOutReasons.join(', '))),
  /** Of evidence below the chosen marking; what is above has no name outside. */
  title: someWords,
});

const standardInPack = z.object({
  key: packKeyText,
  number: z.number(problem('notANumber')),
  title: packWords,
  question: someWords,
  statements: many(z.object({ key: packWords, level: z.number(problem('notANumber')), words: packWords })),
  measures: many(
    z.object({
      title: packWords,
      numerator: someNumber,
      denominator: someNumber,
      period: packWords,
      notRecorded: someNumber,
    }),
  ),
  self: z._default(
    z.nullable(z.object({ level: someNumber, reason: someWords, statementsMet: many(packWords) })),
    null,
  ),
  narrative: someWords,
  outOfScope: someWords,
  evidence: many(evidenceInPack),
  leftOut: many(leftOut),
});

/** What a force sends to another one: only the standards asked about. `key` is the pack's own. */
export const packContents = z.object({
  key: packKeyText,
  madeDay: packDay,
  marking: packMarking,
  isSample: z.boolean(problem('notYesNo')),
  /** Who asks: the force, and the post it is asked from. Posts, never people. */
  from: z.extend(party, { post: packWords }),
  to: party,
  cycle: z.object({ key: packKeyText, title: packWords }),
  framework: z.object({ key: packKeyText, title: packWords }),
  levels: many(z.object({ level: z.number(problem('notANumber')), name: packWords, meaning: packWords })),
  byDay: z._default(z.nullable(packDay), null),
  asked: packWords,
  standards: many(standardInPack, 200),
});

/** A pack as a file. `hash` is the SHA-256, in hex, of its contents as canonical JSON. */
export const packFile = z.object({
  format: z.literal(packFormat, problem('notAChoice', packFormat)),
  version: z.literal(peerVersion, problem('notAChoice', peerVersion)),
  hash: z.string(problem('notText')),
  contents: packContents,
});

export type PackFile = z.infer<typeof packFile>;
export type PackContents = z.infer<typeof packContents>;
export type StandardInPack = z.infer<typeof standardInPack>;
export type EvidenceInPack = z.infer<typeof evidenceInPack>;
export type LeftOut = z.infer<typeof leftOut>;
