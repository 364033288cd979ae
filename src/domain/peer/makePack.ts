import type { Day } from '../days.ts';
import type { Evidence } from '../evidence.ts';
import { standardInFile } from '../framework/standardInFile.ts';
import type { FrameworkFile } from '../frameworkFile.ts';
import type { Framework, Standard } from '../frameworks.ts';
import type { Level } from '../levels.ts';
import { standingLevels } from '../levels.ts';
import type { Marking } from '../list.ts';
import { mayLeave } from '../marking.ts';
import type { Return } from '../returns.ts';
import type { EvidenceInPack, LeftOut, PackContents, StandardInPack } from './pack.ts';

/** One standard as it is asked about: what the hub knows of it, and the keys of the evidence ticked to go along. */
export interface AskedStandard {
  standard: Standard;
  part: Return | null;
  evidence: readonly Evidence[];
  sent: ReadonlySet<string>;
}

/** What a pack is made of. */
export interface PackFacts extends Pick<PackContents, 'key' | 'from' | 'to' | 'cycle' | 'byDay' | 'asked'> {
  day: Day;
  /** Up to which marking words and evidence may leave. */
  upTo: Marking;
  framework: Pick<Framework, 'recordKey' | 'title' | 'sample'>;
  file: FrameworkFile | null;
  self: readonly Level[];
  standards: readonly AskedStandard[];
}

/** Bytes that may go into one pack; more is shared file by file. */
export const mostPackBytes = 150_000_000;

/** What would leave: only the standards asked about, and of them only what the marking allows. */
export function makePack(facts: PackFacts): PackContents {
  const { key, from, to, cycle, byDay, asked, day, framework, file } = facts;
  let left = mostPackBytes;
  const take = (size: number) => {
    if (size > left) return false;
    left -= size;
    return true;
  };
  const standards = facts.standards.map((one) => packStandard(one, facts, take));
  return {
    ...{ key, from, to, cycle, byDay, asked, standards },
    madeDay: day,
    marking: facts.upTo,
    isSample: framework.sample,
    framework: { key: framework.recordKey, title: framework.title },
    levels: file?.levels ?? [],
  };
}

/** One standard as it would leave. `take` answers whether so many bytes still fit into the pack. */
export function packStandard(
  { standard, part, evidence, sent }: AskedStandard,
  { file, self, upTo }: Pick<PackFacts, 'file' | 'self' | 'upTo'>,
  take: (size: number) => boolean = () => true,
): StandardInPack {
  const inFile = file && standardInFile(file, standard);
  const level = standingLevels(self, standard.recordKey).at(-1) ?? null;
  const maySendLevel = level === null || mayLeave(level.marking, upTo);
  const maySendPart = part === null || mayLeave(part.marking, upTo);
  const title = (key: string) => inFile?.measures.find((one) => one.key === key)?.title ?? key;
  const proofs = evidence.map((item, at) => proofOf(item, { at, standard, sent, upTo, take }));
  const withheld: LeftOut[] = [
    ...(maySendLevel ? [] : [{ what: 'level' as const, why: 'marking' as const, title: null }]),
    ...(maySendPart || (part?.figures ?? []).length === 0
      ? []
      : [{ what: 'figures' as const, why: 'marking' as const, title: null }]),
    ...(maySendPart || !part?.narrative
      ? []
      : [{ what: 'narrative' as const, why: 'marking' as const, title: null }]),
  ];
  return {
    key: standard.recordKey,
    number: standard.number,
    title: standard.title,
    question: standard.question,
    statements: (inFile?.statements ?? []).map(({ key, level: at, words }) => ({ key, level: at, words })),
    measures: (maySendPart ? (part?.figures ?? []) : []).map(({ measureKey, ...figure }) => ({
      ...figure,
      title: title(measureKey),
    })),
    self:
      level && maySendLevel
        ? { level: level.level, reason: level.reason, statementsMet: [...level.statementsMet].sort() }
        : null,
    narrative: maySendPart ? (part?.narrative ?? null) : null,
    outOfScope: maySendPart && part?.outOfScope ? part.outOfScopeReason : null,
    evidence: proofs.flatMap((one) => ('key' in one ? [one] : [])),
    leftOut: [...withheld, ...proofs.flatMap((one) => ('why' in one ? [one] : []))],
  };
}

/** The pack once its files were read: their bytes and hashes; what could not be read is listed as left out. */
export function withFiles(
  contents: PackContents,
  read: ReadonlyMap<string, { size: number; hash: string } | null>,
): PackContents {
  const standards = contents.standards.map((standard) => {
    const whole = standard.evidence.map((item): EvidenceInPack | LeftOut => {
      if (item.file === null) return item;
      const known = read.get(item.key) ?? null;
      if (known === null) return { what: 'evidence', why: 'unreachable', title: item.title };
      return { ...item, file: { path: item.file.path, ...known } };
    });
    return {
      ...standard,
      evidence: whole.flatMap((one) => ('key' in one ? [one] : [])),
      leftOut: [...standard.leftOut, ...whole.flatMap((one) => ('why' in one ? [one] : []))],
    };
  });
  return { ...contents, standards };
}

interface ProofAt {
  at: number;
  standard: Standard;
  sent: ReadonlySet<string>;
  upTo: Marking;
  take: (size: number) => boolean;
}

function proofOf(item: Evidence, { at, standard, sent, upTo, take }: ProofAt): EvidenceInPack | LeftOut {
  const left = (why: LeftOut['why'], title: string | null): LeftOut => ({ what: 'evidence', why, title });
  if (!mayLeave(item.marking, upTo)) return left('marking', null);
  if (!sent.has(item.recordKey)) return left('notChosen', item.title);
  const size = item.size ?? 0;
  if (item.kind === 'file' && !take(size)) return left('tooBig', item.title);
  return {
    key: item.recordKey,
    title: item.title,
    shows: item.shows,
    day: item.effectiveDay,
    marking: item.marking ?? 'OFFICIAL',
    url: item.kind === 'link' ? item.url : null,
    file:
      item.kind === 'file'
        ? { path: placeInPack(standard.number, at + 1, item.filePath ?? item.title), size, hash: '' }
        : null,
  };
}

/** Where a file lies in a pack: `evidence/05-2 Minutes.docx`; nothing in it leads out of the folder. */
function placeInPack(number: number, at: number, path: string): string {
  const name = (path.split('/').at(-1) ?? '')
    .replace(/["*:<>?/\\|#%~&{}]|\p{C}/gu, ' ')
    .replace(/\.{2,}/g, '.')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.]+|[\s.]+$/g, '')
    .slice(-80)
    .replace(/\p{Cs}/gu, '');
  return `evidence/${String(number).padStart(2, '0')}-${at} ${name || 'file'}`;
}
