import * as z from 'zod/mini';
import { problem } from './columns/problem.ts';

/**
 * How a level comes about; the framework's own choice. `allMet`: the highest level of which, and of every level below
 * it, all statements hold. `bestFit`: proposed where most statements hold, and decided by the writer. `chosen`: named by
 * the writer with a reason. `score`: a number within the level set, entered. Nothing is ever added up over standards.
 */
export const levelWays = ['allMet', 'bestFit', 'chosen', 'score'] as const;
export type LevelWay = (typeof levelWays)[number];

/** Which way a figure should go. `parity`: towards the same for everybody; `explained`: the framework names none. */
export const directions = ['up', 'down', 'parity', 'explained'] as const;
export type Direction = (typeof directions)[number];

/** To what else a standard also gives an answer. */
export const answeredKinds = [
  'commitment',
  'action',
  'apcc',
  'peel',
  'equalityDuty',
  'aim',
  'theme',
  'standard',
] as const;
export type AnsweredKind = (typeof answeredKinds)[number];

/** What is looked at before a return goes out (`domain/toLookAt.ts`). A framework may let some of them hold it back. */
export const checkNames = [
  'noEvidence',
  'evidenceExpired',
  'noEffectNamed',
  'noDenominator',
  'impossibleDay',
  'sameReader',
] as const;
export type CheckName = (typeof checkNames)[number];

const words = z.string(problem('notText')).check(z.minLength(1, problem('required')));
const number = z.number(problem('notANumber'));
/** Words that a sheet may not have; then they are empty. */
const perhaps = z._default(z.string(problem('notText')), '');
const someWords = z._default(z.nullable(z.string(problem('notText'))), null);
const many = <T>(one: z.ZodMiniType<T>) => z._default(z.array(one), []);

const level = z.object({ level: number, name: words, meaning: perhaps });
const statement = z.object({ key: words, level: number, words });
const measure = z.object({
  key: words,
  title: words,
  numerator: someWords,
  denominator: someWords,
  direction: z._default(z.enum(directions, problem('notAChoice', directions.join(', '))), 'explained'),
});
const answered = z.object({
  kind: z.enum(answeredKinds, problem('notAChoice', answeredKinds.join(', '))),
  key: words,
  title: words,
});
const standardInFile = z.object({
  key: words,
  number,
  title: words,
  group: someWords,
  workstreamKey: someWords,
  question: someWords,
  /** The key of the standard it carries on, in the edition before. */
  carriedFrom: someWords,
  statements: many(statement),
  measures: many(measure),
  prompts: many(words),
  goodEnough: someWords,
  doBetter: someWords,
  alsoAnswers: many(answered),
});

/**
 * The file behind an edition of a framework; it never changes. Level set, groups, standards and how a level comes about
 * are the framework's own. What a file does not say is empty: a standard without statements, measures or prompts works.
 */
export const frameworkFile = z.object({
  levels: z.array(level),
  way: z._default(z.enum(levelWays, problem('notAChoice', levelWays.join(', '))), 'chosen'),
  howALevelComesAbout: perhaps,
  holdsBack: many(z.enum(checkNames, problem('notAChoice', checkNames.join(', ')))),
  standards: many(standardInFile),
});
export type FrameworkFile = z.infer<typeof frameworkFile>;
export type FrameworkLevel = z.infer<typeof level>;
export type Statement = z.infer<typeof statement>;
export type Measure = z.infer<typeof measure>;
export type Answered = z.infer<typeof answered>;
export type StandardInFile = z.infer<typeof standardInFile>;
