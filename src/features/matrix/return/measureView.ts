import type { Figure } from '../../../domain/columns/figures.ts';
import type { Measure } from '../../../domain/frameworkFile.ts';
import { say } from './returnWords.ts';

/** What is typed at one measure, as it was typed. */
export type FigureTexts = Record<FigureField, string>;
export const figureFields = ['numerator', 'denominator', 'period', 'notRecorded'] as const;
export type FigureField = (typeof figureFields)[number];

/** A figure as texts to type in; empty where nothing is there. */
export function textsOf(figure: Figure | undefined): FigureTexts {
  const { numerator = null, denominator = null, period = '', notRecorded = null } = figure ?? {};
  const words = (number: number | null) => (number === null ? '' : String(number));
  return {
    numerator: words(numerator),
    denominator: words(denominator),
    period,
    notRecorded: words(notRecorded),
  };
}

/** The number a text is: null where it is empty, NaN where it is none. "1,234" and "3.5 %" are read as people write them. */
export function numberIn(text: string): number | null {
  const plain = text.replaceAll(/[,\s]/g, '').replace(/%$/, '');
  if (plain === '') return null;
  return /^[+-]?\d*\.?\d+$/.test(plain) ? Number(plain) : Number.NaN;
}

/** What is wrong with what is typed at one measure, a sentence a field, or only worth another look. */
export function figureProblems(
  texts: FigureTexts,
): Partial<Record<FigureField, { words: string; isError: boolean }>> {
  const [numerator, denominator] = [numberIn(texts.numerator), numberIn(texts.denominator)];
  const share = numberIn(texts.notRecorded);
  const found: ReturnType<typeof figureProblems> = {};
  const [badNumerator, badDenominator] = [badNumber(numerator), badNumber(denominator)];
  if (badNumerator) found.numerator = { words: badNumerator, isError: true };
  else if (numerator !== null && denominator !== null && numerator > denominator && denominator > 0)
    found.numerator = { words: say('measure.moreThanAll'), isError: false };
  if (badDenominator) found.denominator = { words: badDenominator, isError: true };
  else if (denominator === 0) found.denominator = { words: say('measure.zero'), isError: false };
  if (share !== null && !(share >= 0 && share <= 100))
    found.notRecorded = {
      words: say(Number.isNaN(share) ? 'measure.badNumber' : 'measure.percent'),
      isError: true,
    };
  return found;
}

/** Texts that are no numbers yet: they stay as they were typed. */
export function stillWrong(texts: Record<string, FigureTexts>): Record<string, FigureTexts> {
  const wrong = Object.entries(texts).filter(([, one]) =>
    Object.values(figureProblems(one)).some(({ isError }) => isError),
  );
  return Object.fromEntries(wrong);
}

/** The figure a measure's texts make: what is no number is left as it was saved. */
export function figureOf(measureKey: string, texts: FigureTexts, before: Figure | undefined): Figure {
  const problems = figureProblems(texts);
  const read = (field: Exclude<FigureField, 'period'>) =>
    problems[field]?.isError ? (before?.[field] ?? null) : numberIn(texts[field]);
  return {
    measureKey,
    numerator: read('numerator'),
    denominator: read('denominator'),
    period: texts.period,
    notRecorded: read('notRecorded'),
  };
}

/** Figures with one of them in its new state, in the order of the measures; an empty one is left out. */
export function withFigure(all: readonly Figure[], figure: Figure): Figure[] {
  const isEmpty = Object.values({ ...figure, measureKey: '' }).every(
    (value) => value === null || value === '',
  );
  const at = all.findIndex(({ measureKey }) => measureKey === figure.measureKey);
  if (isEmpty) return all.filter((_, i) => i !== at);
  return at < 0 ? [...all, figure] : all.map((one, i) => (i === at ? figure : one));
}

/** "Last time: 3.5% not recorded; 41 of 612, April 2025 to March 2026." */
export function lastFigure(figure: Figure | undefined): string {
  return figure ? say('measure.last', partsOf(figure)) : say('measure.lastNone');
}

/** "Searches that found something: 3.5% not recorded; 41 of 612, April 2025 to March 2026". */
export function figureInWords(title: string, figure: Figure): string {
  return say('measure.figure', { title, ...partsOf(figure) });
}

function partsOf(figure: Figure): Record<'notRecorded' | 'counted' | 'period', string> {
  const known = (number: number | null) =>
    number === null ? say('measure.unknown') : number.toLocaleString('en-GB');
  const counted =
    figure.denominator === null
      ? known(figure.numerator)
      : say('measure.of', { numerator: known(figure.numerator), denominator: known(figure.denominator) });
  const notRecorded =
    figure.notRecorded === null
      ? say('measure.lastNotRecordedUnknown')
      : say('measure.lastNotRecorded', { percent: figure.notRecorded });
  return { notRecorded, counted, period: figure.period || say('measure.noPeriod') };
}

/** What a field of a measure is called. */
export function labelsOf({ numerator, denominator }: Measure): Record<FigureField, string> {
  return {
    numerator:
      numerator === null ? say('measure.numeratorPlain') : say('measure.numerator', { what: numerator }),
    denominator:
      denominator === null
        ? say('measure.denominatorPlain')
        : say('measure.denominator', { what: denominator }),
    period: say('measure.period'),
    notRecorded: say('measure.notRecorded'),
  };
}

function badNumber(number: number | null): string | null {
  if (number === null) return null;
  if (Number.isNaN(number)) return say('measure.badNumber');
  return number < 0 ? say('measure.negative') : null;
}
