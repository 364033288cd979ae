import { versionHistory } from '../../domain/actionHistory.ts';
import type { Version } from '../../domain/actionHistory.ts';
import type { Action } from '../../domain/actions.ts';
import { addresses } from '../../domain/addresses.ts';
import type { Cycle } from '../../domain/cycles.ts';
import type { Day } from '../../domain/days.ts';
import { instantToDay } from '../../domain/days.ts';
import type { Evidence } from '../../domain/evidence.ts';
import { evidenceItems } from '../../domain/evidence.ts';
import { isExpired, lacksOf, versionsOf } from '../../domain/evidenceQuestions.ts';
import type { Standard } from '../../domain/frameworks.ts';
import { isNotHeld } from '../../domain/freezing.ts';
import type { Link } from '../../domain/links.ts';
import type { Post } from '../../domain/posts.ts';
import type { ReturnEvent } from '../../domain/returnEvents.ts';
import { dayInWords, timeOfDay } from '../../ui/dayWords.ts';
import { kindInWords, ownerInWords } from '../../ui/records/evidence/evidenceView.ts';
import { cellInWords, labelOf } from '../../ui/records/columnWords.ts';
import type { TitleOf } from '../../ui/records/columnWords.ts';
import { sizeInWords } from '../../ui/records/uploadView.ts';
import { say } from './evidencePagesWords.ts';

/** A fact of an item: what it is called, what it says, and where it leads. */
export interface Fact {
  label: string;
  words: string;
  to: string | null;
}

/** What an item is, in the order of its form. */
export function itemFacts(item: Evidence, postsByKey: ReadonlyMap<string, Post>, today: Day): Fact[] {
  const fact = (label: string, words: string | null, to: string | null = null): Fact => ({
    ...{ label, to },
    words: words ?? say('notSaid'),
  });
  const { expiryDay, effectiveDay, ownerPostKey, row } = item;
  const ends = expiryDay && dayInWords(expiryDay);
  const day = dayInWords(instantToDay(row.created.at));
  return [
    fact(say('kind'), kindInWords(item)),
    fact(say('shows'), item.shows),
    fact(say('effectiveDay'), effectiveDay && dayInWords(effectiveDay)),
    fact(say('addedBy'), say('addedLine', { day, name: row.created.by.name })),
    fact(say('expiry'), ends && isExpired(item, today) ? say('expiredOn', { day: ends }) : ends),
    fact(
      say('owner'),
      ownerInWords(item, postsByKey),
      ownerPostKey && postsByKey.has(ownerPostKey) ? addresses.post(ownerPostKey) : null,
    ),
    fact(say('marking'), item.marking ?? say('noMarking')),
    fact(say('publish'), say(item.mayBePublished ? 'yes' : 'no')),
  ];
}

/** "Missing: what it shows, an owner."; null where nothing is. */
export function lacksInWords(item: Evidence): string | null {
  const lacks = lacksOf(item).map((lack) => say(`lack.${lack}`));
  return lacks.length === 0 ? null : say('lacks', { parts: lacks.join(', ') });
}

/** A record an item proves. */
export interface Served {
  key: string;
  words: string;
  to: string | null;
}

/** What an item proves, each with its page where the hub has one; by their words. */
export function servedRows(
  itemKey: string,
  links: readonly Link[],
  { standards, actions }: { standards: readonly Standard[]; actions: readonly Action[] },
): Served[] {
  const proofs = links.filter((one) => one.kind === 'proves' && one.fromKey === itemKey && !one.withdrawn);
  const rows = proofs.map(({ toKey, title }): Served => {
    const standard = standards.find(({ recordKey }) => recordKey === toKey);
    if (standard) {
      const words = say('standard', { number: standard.number, title: standard.title });
      return { key: toKey, words, to: addresses.standardPart(standard.number, 'evidence') };
    }
    const action = actions.find(({ recordKey }) => recordKey === toKey);
    if (action)
      return { key: toKey, words: `${action.ref} ${action.title}`, to: addresses.action(action.ref) };
    return { key: toKey, words: title, to: /^commitment/.test(toKey) ? addresses.commitment : null };
  });
  return [...new Map(rows.map((row) => [row.key, row])).values()].sort((a, b) =>
    a.words.localeCompare(b.words, 'en-GB', { numeric: true }),
  );
}

/** All versions of an item, newest first; empty where it is the only one. */
export function versionRows(item: Evidence, items: readonly Evidence[]): Served[] {
  const all = versionsOf(item, items);
  if (all.length < 2) return [];
  return all.map(({ recordKey, title, row }, at) => {
    const isThis = recordKey === item.recordKey;
    const day = dayInWords(instantToDay(row.created.at));
    const words = [isThis ? say('versionThis', { title }) : title, day, at === 0 ? say('newest') : null];
    return {
      key: recordKey,
      words: words.filter(Boolean).join(', '),
      to: isThis ? null : addresses.evidenceItem(recordKey),
    };
  });
}

/** What was frozen of an item in any cycle, newest first. */
export function frozenRows(
  { recordKey }: Pick<Evidence, 'recordKey'>,
  events: readonly ReturnEvent[],
  cycles: readonly Cycle[],
): { key: string; words: string }[] {
  return events
    .filter((event) => event.kind === 'frozen' && event.aboutKey === recordKey)
    .sort((a, b) => b.day.localeCompare(a.day))
    .map((event) => {
      const [day, size] = [dayInWords(event.day), sizeInWords(event.size ?? 0)];
      const cycle = cycles.find((one) => one.recordKey === event.cycleKey)?.title ?? event.cycleKey;
      const name = event.saidBy ?? say('somebody');
      const words = isNotHeld(event)
        ? say('seenLine', { day, name, cycle })
        : say('copyLine', { day, version: event.snapshotVersion ?? '?', size, cycle });
      return { key: event.recordKey, words };
    });
}

/** One state of the item as SharePoint keeps it. */
export interface HistoryRow {
  key: string;
  byline: string;
  lines: string[];
}

/** What changed from version to version, newest first, and whether older ones are gone. */
export function historyRows(
  versions: readonly Version[],
  titleOf: TitleOf,
): { rows: HistoryRow[]; isTrimmed: boolean } {
  const { changes, isTrimmed } = versionHistory(evidenceItems, versions);
  const rows = changes.map(({ label, modified, isFirst, fields }): HistoryRow => {
    const lines = fields.map(({ field, before, after }) => {
      const [was, is] = [before, after].map((cell) => cellInWords(evidenceItems, field, cell, titleOf));
      return `${labelOf(field)}: ${say('historyWas', { before: was ?? '', after: is ?? '' })}`;
    });
    const day = dayInWords(instantToDay(modified.at));
    return {
      key: label,
      byline: say('historyAt', { name: modified.by.name, day, time: timeOfDay(modified.at) }),
      lines: isFirst ? [say('historyFirst')] : lines,
    };
  });
  return { rows, isTrimmed };
}
