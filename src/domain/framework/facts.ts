import type { AnsweredKind, Direction } from '../frameworkFile.ts';
import type { FrameworkProblem, Place } from './problems.ts';
import type { LevelWord, StandardWord } from './readCells.ts';

/** What a row says about a standard in one word each: the same standard may say them in several rows and sheets. */
export const attributes = [
  'group',
  'workstream',
  'question',
  'goodEnough',
  'doBetter',
  'carriedFrom',
] as const;
export type Attribute = (typeof attributes)[number];

/** A standard as a row names it. `isGuess`: only the sheet's name says so; `sheetTitle`: what that says beside a number. */
export type StandardNamed = StandardWord & { isGuess?: boolean; sheetTitle?: string | null };

/** What rows say, each with its place, before anybody asks whether it fits together. */
export interface Facts {
  levels: { at: Place; level: LevelWord; meaning: string | null; isDefined: boolean; isHeading: boolean }[];
  standards: { at: Place; standard: StandardNamed; said: Partial<Record<Attribute, string>> }[];
  statements: { at: Place; standard: StandardNamed; level: LevelWord; words: string; key: string | null }[];
  measures: {
    at: Place;
    standard: StandardNamed;
    title: string;
    numerator: string | null;
    denominator: string | null;
    direction: Direction;
  }[];
  prompts: { at: Place; standard: StandardNamed; words: string }[];
  links: { at: Place; standard: StandardNamed; kind: AnsweredKind; words: string }[];
}

/** No facts yet. */
export function noFacts(): Facts {
  return { levels: [], standards: [], statements: [], measures: [], prompts: [], links: [] };
}

/** What was seen and is not part of the framework: said in the preview, never dropped in silence. */
export interface LeftOut {
  kind: 'sheet' | 'column' | 'above' | 'below' | 'headAgain';
  at: Place;
  words: string;
}

/** What reading gathers: facts with their places, what does not fit, what is no part of the framework. */
export interface Reading {
  facts: Facts;
  problems: FrameworkProblem[];
  leftOut: LeftOut[];
}
