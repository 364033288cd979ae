import type { EvidenceInPack, LeftOut, PackContents, StandardInPack } from '../../../domain/peer/pack.ts';
import { dayInWords } from '../../../ui/dayWords.ts';
import type { Day } from '../../../domain/days.ts';
import { withSample } from '../standardsView.ts';
import { levelInWords } from '../standardView.ts';
import { say } from './peerWords.ts';

/** One standard of a pack in finished words: the same in the preview, for the reviewer, and on paper. */
export interface AsSent {
  key: string;
  title: string;
  question: string | null;
  level: string;
  reasons: string | null;
  /** Statements of the level given and those below, each with whether the force says it is met. */
  statements: { key: string; words: string; isMet: boolean }[];
  figures: { key: string; title: string; words: string }[];
  narrative: string;
  outOfScope: string | null;
  evidence: { key: string; line: string; shows: string | null; item: EvidenceInPack }[];
  leftOut: string[];
}

/** A standard of a pack in finished words. */
export function asSent(standard: StandardInPack, contents: PackContents): AsSent {
  const { self, leftOut } = standard;
  const around = { file: contents, isSample: contents.isSample };
  const isWithheld = (what: LeftOut['what']) => leftOut.some((one) => one.what === what);
  return {
    key: standard.key,
    title: titleSent(standard, contents),
    question: standard.question,
    level: self ? levelInWords(self.level, around) : say(isWithheld('level') ? 'levelWithheld' : 'levelNone'),
    reasons: self?.reason ?? null,
    statements: statementsSent(standard),
    figures: standard.measures.map(({ title, ...figure }, at) => ({
      key: String(at),
      title,
      words: figureInWords(figure),
    })),
    narrative: standard.narrative ?? say(isWithheld('narrative') ? 'narrativeWithheld' : 'narrativeNone'),
    outOfScope: standard.outOfScope,
    evidence: standard.evidence.map((item) => ({
      key: item.key,
      line: evidenceInWords(item),
      shows: item.shows,
      item,
    })),
    leftOut: leftOutInWords(leftOut),
  };
}

/** "Standard 5: Stop and search (SAMPLE)". */
export function titleSent(
  { number, title }: Pick<StandardInPack, 'number' | 'title'>,
  { isSample }: Pick<PackContents, 'isSample'>,
): string {
  return say('standard', { number, title: withSample(title, isSample) });
}

/** "5, 7 and 12". */
export function numbersInWords(numbers: readonly number[]): string {
  const all = [...numbers].sort((a, b) => a - b).map(String);
  const last = all.pop() ?? '';
  return all.length === 0 ? last : say('and', { first: all.join(', '), last });
}

/** Bytes as people say them. */
export function sizeInWords(bytes: number): string {
  if (bytes < 1_000_000) return say('kilobytes', { size: Math.max(1, Math.round(bytes / 1_000)) });
  return say('megabytes', { size: Math.round(bytes / 100_000) / 10 });
}

function statementsSent({ statements, self }: StandardInPack): AsSent['statements'] {
  const met = new Set(self?.statementsMet ?? []);
  const reach = (self?.level ?? 0) + 1;
  return statements
    .filter(({ key, level }) => level <= reach || met.has(key))
    .map(({ key, words }) => ({ key, words, isMet: met.has(key) }));
}

function figureInWords(figure: Omit<StandardInPack['measures'][number], 'title'>): string {
  const { numerator, denominator, period, notRecorded } = figure;
  const counted =
    denominator === null
      ? say('figureCount', { numerator: numerator ?? say('unknown') })
      : say('figureOf', { numerator: numerator ?? say('unknown'), denominator });
  const missing = notRecorded === null ? null : say('figureMissing', { percent: notRecorded });
  return [counted, period || null, missing].filter(Boolean).join('. ');
}

function evidenceInWords({ title, day, marking, url, file }: EvidenceInPack): string {
  const where = file ? sizeInWords(file.size) : say(url ? 'link' : 'noLink');
  return [title, day ? dayInWords(day as Day) : null, where, marking === 'OFFICIAL' ? null : marking]
    .filter(Boolean)
    .join(' · ');
}

function leftOutInWords(leftOut: readonly LeftOut[]): string[] {
  const hidden = leftOut.filter(({ what, why }) => what === 'evidence' && why === 'marking').length;
  const named = leftOut.filter(({ what, why }) => what !== 'evidence' || why !== 'marking');
  return [
    ...named.map(({ what, why, title }) =>
      what === 'evidence' ? say(`out.${why}`, { title: title ?? '' }) : say(`out.${what}`),
    ),
    ...(hidden > 0 ? [say('out.marking', { count: hidden })] : []),
  ];
}
