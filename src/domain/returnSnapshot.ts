import * as z from 'zod/mini';
import { problem } from './columns/problem.ts';
import type { Evidence } from './evidence.ts';
import type { Standard } from './frameworks.ts';
import { standingLevels, views } from './levels.ts';
import type { Level, View } from './levels.ts';
import type { Return } from './returns.ts';

const someText = z.nullable(z.string(problem('notText')));
const someNumber = z.nullable(z.number(problem('notANumber')));
const keys = z.array(z.string(problem('notText')));

const saidLevel = z.object({
  level: someNumber,
  reason: someText,
  saidBy: someText,
  /** SharePoint's stamp, as it read on the day of signing. */
  writtenBy: z.string(problem('notText')),
  day: z.string(problem('notText')),
  statementsMet: keys,
});
const figure = z.object({
  measureKey: z.string(problem('notText')),
  numerator: someNumber,
  denominator: someNumber,
  period: z.string(problem('notText')),
  notRecorded: someNumber,
});
const proof = z.object({ key: z.string(problem('notText')), title: someText, hash: someText });
const standardInSnapshot = z.object({
  key: z.string(problem('notText')),
  number: z.number(problem('notANumber')),
  title: z.string(problem('notText')),
  outOfScope: z.boolean(problem('notText')),
  outOfScopeReason: someText,
  figures: z.array(figure),
  narrative: someText,
  aimedLevel: someNumber,
  plan: someText,
  evidence: z.array(proof),
  self: z.array(saidLevel),
  peer: z.array(saidLevel),
  community: z.array(saidLevel),
  final: z.array(saidLevel),
});

/** The whole of a return as it stood, for a signature: nothing of when it was read, so that equal returns are equal files. */
export const returnSnapshot = z.object({
  format: z.literal('race-action-hub/return', problem('notAChoice', 'race-action-hub/return')),
  version: z.literal(1, problem('notAChoice', '1')),
  forceKey: z.string(problem('notText')),
  cycleKey: z.string(problem('notText')),
  framework: z.string(problem('notText')),
  isSample: z.boolean(problem('notText')),
  standards: z.array(standardInSnapshot),
});
export type ReturnSnapshot = z.infer<typeof returnSnapshot>;
export type StandardInSnapshot = z.infer<typeof standardInSnapshot>;

/** What a snapshot is made of. */
export interface SnapshotOf {
  forceKey: string;
  cycleKey: string;
  framework: { recordKey: string; sample: boolean | null };
  /** In the framework's order. */
  standards: readonly Standard[];
  parts: readonly Return[];
  levels: Readonly<Record<View, readonly Level[]>>;
  /** What proves each standard, by the standard's key. */
  evidence: ReadonlyMap<string, readonly Evidence[]>;
}

/** The return as it stands now. */
export function snapshotOf(of: SnapshotOf): ReturnSnapshot {
  return {
    format: 'race-action-hub/return',
    version: 1,
    forceKey: of.forceKey,
    cycleKey: of.cycleKey,
    framework: of.framework.recordKey,
    isSample: of.framework.sample ?? false,
    standards: of.standards.map((standard) => standardOf(standard, of)),
  };
}

function standardOf(standard: Standard, { parts, levels, evidence }: SnapshotOf): StandardInSnapshot {
  const key = standard.recordKey;
  const part = parts.find((one) => one.standardKey === key && !one.withdrawn);
  const said = (view: View) => standingLevels(levels[view], key).map(levelOf);
  const proofs = (evidence.get(key) ?? []).map(({ recordKey, title, sentHash }) => ({
    key: recordKey,
    title,
    hash: sentHash,
  }));
  const [self, peer, community, final] = views.map(said);
  return {
    key,
    number: standard.number,
    title: standard.title,
    outOfScope: part?.outOfScope ?? false,
    outOfScopeReason: part?.outOfScopeReason ?? null,
    figures: part?.figures ?? [],
    narrative: part?.narrative ?? null,
    aimedLevel: part?.aimedLevel ?? null,
    plan: part?.plan ?? null,
    evidence: proofs.sort((a, b) => (a.key < b.key ? -1 : 1)),
    self: self ?? [],
    peer: peer ?? [],
    community: community ?? [],
    final: final ?? [],
  };
}

function levelOf({ level, reason, saidBy, row, day, statementsMet }: Level): z.infer<typeof saidLevel> {
  return {
    ...{ level, reason, saidBy, day },
    writtenBy: row.created.by.name,
    statementsMet: [...statementsMet].sort(),
  };
}

/** JSON in one form only: names of fields in order, no white space. Equal values are equal bytes. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
  const fields = Object.entries(value)
    .filter(([, one]) => one !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, one]) => `${JSON.stringify(name)}:${canonicalJson(one)}`);
  return `{${fields.join(',')}}`;
}

/** What a standard is compared by. */
export type SnapshotField = Exclude<keyof StandardInSnapshot, 'key' | 'number'>;

/** A standard that is another than it was: the fields that changed, or that it came or went. */
export interface SnapshotChange {
  key: string;
  number: number;
  title: string;
  change: 'changed' | 'came' | 'went';
  fields: SnapshotField[];
}

/** What changed from one snapshot to another, by standard and field, in the order of the newer one. */
export function changedSince(before: ReturnSnapshot, now: ReturnSnapshot): SnapshotChange[] {
  const old = new Map(before.standards.map((one) => [one.key, one]));
  const kept = new Set(now.standards.map(({ key }) => key));
  const change = (one: StandardInSnapshot, kind: SnapshotChange['change'], fields: SnapshotField[] = []) => {
    const { key, number, title } = one;
    return { key, number, title, change: kind, fields };
  };
  const changes = now.standards.flatMap((one) => {
    const was = old.get(one.key);
    if (!was) return [change(one, 'came')];
    const fields = changedFields(was, one);
    return fields.length > 0 ? [change(one, 'changed', fields)] : [];
  });
  return [
    ...changes,
    ...before.standards.filter(({ key }) => !kept.has(key)).map((one) => change(one, 'went')),
  ];
}

function changedFields(before: StandardInSnapshot, now: StandardInSnapshot): SnapshotField[] {
  const names = Object.keys(now).filter((name) => name !== 'key' && name !== 'number') as SnapshotField[];
  return names.filter(
    (name) => canonicalJson(comparable(before[name])) !== canonicalJson(comparable(now[name])),
  );
}

/** People are renamed; a level is not another one for that. */
function comparable(value: StandardInSnapshot[SnapshotField]): unknown {
  if (!Array.isArray(value)) return value;
  return value.map((one) => ('writtenBy' in one ? { ...one, writtenBy: null } : one));
}
