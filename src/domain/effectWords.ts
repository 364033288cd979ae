/**
 * Words that tell what came of something. A narrative without any of them, and without a figure, tells what was done and
 * not what it changed; that is a question to its writer, never a verdict.
 */
const effects = [
  'as a result',
  'because of this',
  'led to',
  'leads to',
  'meant that',
  'means that',
  'so that',
  'outcome',
  'effect',
  'impact',
  'difference',
  'changed',
  'no longer',
  'fewer',
  'more',
  'less',
  'fell',
  'fallen',
  'rose',
  'risen',
  'dropped',
  'grew',
  'grown',
  'doubled',
  'halved',
  'improved',
  'improving',
  'worse',
  'better',
  'reduced',
  'increased',
  'decreased',
  'narrowed',
  'widened',
  'quicker',
  'faster',
  'slower',
] as const;

const anyEffect = new RegExp(`\\b(${effects.join('|')})\\b`, 'i');
/** "from 41 to 28", "12%", "3.5 per cent", "41 of 612". */
const anyFigure = /\d\s*(%|per ?cent|points?\b)|\bfrom\s+\S*\d\S*\s+to\s+\S*\d|\d\s+(out )?of\s+\d/i;

/** Whether some words name an effect, or a figure that could be one. */
export function namesAnEffect(words: string): boolean {
  return anyEffect.test(words) || anyFigure.test(words);
}
