import { addresses } from '../../domain/addresses.ts';
import type { Commitment, CommitmentFile } from '../../domain/commitments.ts';
import { commitmentInForce } from '../../domain/commitments.ts';
import type { Day } from '../../domain/days.ts';
import { dayInWords } from '../../ui/dayWords.ts';
import { say } from './commitmentWords.ts';

/** A version in finished words. */
export interface VersionFacts {
  key: string;
  title: string;
  version: string | null;
  status: Commitment['status'];
  statusWords: string;
  statusNote: string | null;
  dates: string;
  source: { name: string; url: string | null };
  isInForce: boolean;
  address: string;
}

/** The page: the version shown, and the others. */
export interface CommitmentView {
  shown: VersionFacts | null;
  /** The file of the version shown. */
  filePath: string | null;
  others: VersionFacts[];
  /** What to say where no version is shown, or a version that is not in force. */
  notice: 'noneInForce' | 'noneAtAll' | 'noSuchVersion' | 'notInForce' | null;
  /** Where the version in force is read; null where it is on screen or there is none. */
  toCurrent: string | null;
}

/** The version an address asks for, else the one in force. */
export function commitmentView(
  all: readonly Commitment[],
  wanted: string | null,
  today: Day,
): CommitmentView {
  const inForce = commitmentInForce(all, today);
  const shown = wanted === null ? inForce : (all.find((one) => one.recordKey === wanted) ?? null);
  const facts = (one: Commitment) => versionFacts(one, one === inForce);
  return {
    shown: shown && facts(shown),
    filePath: shown?.filePath ?? null,
    others: newestFirst(all)
      .filter((one) => one !== shown)
      .map(facts),
    notice: noticeOf(all, wanted, shown, inForce),
    toCurrent: inForce !== null && shown !== inForce ? addresses.commitment : null,
  };
}

/** A heading with its text, or the sentence that stands in for it. */
export interface HeadingRow {
  key: string;
  heading: string;
  text: string;
  isPasted: boolean;
}

/** The file's headings in their order. */
export function headingRows(file: CommitmentFile): HeadingRow[] {
  return file.headings.map(({ heading, text }, at) => {
    const isPasted = text !== null && text.trim() !== '';
    return { key: `${at} ${heading}`, heading, text: isPasted ? text.trim() : say('notPasted'), isPasted };
  });
}

function versionFacts(one: Commitment, isInForce: boolean): VersionFacts {
  return {
    key: one.recordKey,
    title: one.title,
    version: one.version,
    status: one.status,
    statusWords: say(`status.${one.status}`),
    statusNote: one.statusNote,
    dates: datesInWords(one),
    source: {
      name: one.sourceName ?? say(one.sourceLink === null ? 'noSource' : 'sourceUnnamed'),
      url: one.sourceLink,
    },
    isInForce,
    address: isInForce ? addresses.commitment : addresses.commitmentVersion(one.recordKey),
  };
}

function datesInWords({ effectiveFrom: from, effectiveTo: to }: Commitment): string {
  if (from !== null && to !== null) return say('dates.both', { from: dayInWords(from), to: dayInWords(to) });
  if (from !== null) return say('dates.from', { from: dayInWords(from) });
  return to === null ? say('dates.none') : say('dates.to', { to: dayInWords(to) });
}

function newestFirst(all: readonly Commitment[]): Commitment[] {
  return [...all].sort((a, b) => (b.effectiveFrom ?? '').localeCompare(a.effectiveFrom ?? ''));
}

function noticeOf(
  all: readonly Commitment[],
  wanted: string | null,
  shown: Commitment | null,
  inForce: Commitment | null,
): CommitmentView['notice'] {
  if (all.length === 0) return 'noneAtAll';
  if (shown === null) return wanted === null ? 'noneInForce' : 'noSuchVersion';
  return shown === inForce ? null : 'notInForce';
}
