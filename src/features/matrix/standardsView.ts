import { addresses } from '../../domain/addresses.ts';
import type { Body } from '../../domain/bodies.ts';
import type { Standard } from '../../domain/frameworks.ts';
import type { View } from '../../domain/levels.ts';
import { differs, views } from '../../domain/levels.ts';
import { say } from './matrixWords.ts';
import type { Readings } from './readings.ts';
import { standingByView } from './readings.ts';

/** One standard in the list, in finished words. */
export interface StandardRow {
  key: string;
  number: number;
  title: string;
  address: string;
  there: string | null;
  missing: string | null;
  notKnown: string | null;
  differ: string | null;
  /** How far the return has come there; null without a return. */
  state: SaidOfStandard['state'] | null;
  /** Whose it is and by when, and what is to be said of its level. */
  lines: string[];
}

/** What a return says of one standard in the list of all. */
export interface SaidOfStandard {
  state: { icon: 'done' | 'attention' | 'none' | 'ended'; words: string };
  lines: string[];
}

/** Standards under one heading. */
export interface StandardGroup {
  title: string;
  rows: StandardRow[];
}

/** The standards of one edition, in its own order. */
export function inOrder(standards: readonly Standard[], frameworkKey: string): Standard[] {
  return standards.filter((one) => one.frameworkKey === frameworkKey).sort((a, b) => a.number - b.number);
}

/** How many rows of a return name a standard that is not among these: written by hand, or for another edition. */
export function strayRows(
  ordered: readonly Standard[],
  rows: readonly { standardKey: string | null }[],
): number {
  const known = new Set(ordered.map(({ recordKey }) => recordKey));
  return rows.filter(({ standardKey }) => standardKey !== null && !known.has(standardKey)).length;
}

/** The standards gathered under their groups; groups stand in the order of their first standard. */
export function standardGroups(
  ordered: readonly Standard[],
  bodies: readonly Body[],
  readings: Readings | null,
  isSample: boolean,
  said: ReadonlyMap<string, SaidOfStandard> = new Map(),
): StandardGroup[] {
  const groups = new Map<string, StandardRow[]>();
  for (const standard of ordered) {
    const title = groupOf(standard, bodies);
    groups.set(title, [
      ...(groups.get(title) ?? []),
      { ...standardRow(standard, readings, isSample), ...(said.get(standard.recordKey) ?? unsaid) },
    ]);
  }
  return [...groups].map(([title, rows]) => ({ title, rows }));
}

/** A title that says once that it is a sample. */
export function withSample(title: string, isSample: boolean): string {
  return isSample && !/\bsample\b/i.test(title) ? say('sampleMark', { title }) : title;
}

const unsaid = { state: null, lines: [] };

function standardRow(
  standard: Standard,
  readings: Readings | null,
  isSample: boolean,
): Omit<StandardRow, 'state' | 'lines'> {
  return {
    key: standard.recordKey,
    number: standard.number,
    title: withSample(standard.title, isSample),
    address: addresses.standard(standard.number),
    ...(readings
      ? whatIsThere(readings, standard.recordKey)
      : { there: null, missing: null, notKnown: null, differ: null }),
  };
}

function whatIsThere(readings: Readings, standardKey: string) {
  const standing = standingByView(readings, standardKey);
  const there = views.filter((view) => standing[view].length > 0);
  const absent = views.filter((view) => standing[view].length === 0);
  return {
    there: inWords('there', there),
    missing: inWords(
      'missing',
      absent.filter((view) => readings[view].hasAnswered),
    ),
    notKnown: inWords(
      'notKnownYet',
      absent.filter((view) => !readings[view].hasAnswered),
    ),
    differ: differs(standing.self, standing.community) ? say('differ') : null,
  };
}

function inWords(key: 'there' | 'missing' | 'notKnownYet', some: readonly View[]): string | null {
  if (some.length === 0) return null;
  return say(key, { views: some.map((view) => say(`viewShort.${view}`)).join(', ') });
}

function groupOf(standard: Standard, bodies: readonly Body[]): string {
  if (standard.group !== null) return standard.group;
  const body = bodies.find((one) => one.recordKey === standard.workstreamKey);
  if (body === undefined) return say('groupElse');
  return body.number ? say('groupWorkstream', { number: body.number, title: body.title }) : body.title;
}
