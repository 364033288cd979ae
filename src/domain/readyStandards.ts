import type { Day } from './days.ts';
import type { Evidence } from './evidence.ts';
import type { FrameworkFile } from './frameworkFile.ts';
import type { Standard } from './frameworks.ts';
import type { Level } from './levels.ts';
import type { Link } from './links.ts';
import type { Return } from './returns.ts';
import { stateOfStandard } from './standardState.ts';

/** What readiness is told from, over a whole return. */
export interface ReadyFrom {
  file: Pick<FrameworkFile, 'standards'> | null;
  parts: readonly Return[];
  self: readonly Level[];
  /** What proves each standard, by the standard's key. */
  evidence: ReadonlyMap<string, readonly Evidence[]>;
  today: Day;
}

/** Keys of the standards that count as ready: nothing is missing, or out of scope with a reason. */
export function readyStandards(
  standards: readonly Standard[],
  { file, parts, self, evidence, today }: ReadyFrom,
): Set<string> {
  const isReady = (standard: Standard) => {
    const { state } = stateOfStandard({
      ...{ standard, file, today, levels: self },
      part: parts.find((one) => one.standardKey === standard.recordKey && !one.withdrawn) ?? null,
      evidence: evidence.get(standard.recordKey) ?? [],
    });
    return state === 'ready' || state === 'outOfScope';
  };
  return new Set(standards.filter(isReady).map(({ recordKey }) => recordKey));
}

/** The items that prove each record, by the record's key, out of the links that lead there; what was taken off proves nothing. */
export function evidenceByRecord(
  links: readonly Pick<Link, 'kind' | 'fromKey' | 'toKey' | 'withdrawn'>[],
  items: readonly Evidence[],
): Map<string, Evidence[]> {
  const standing = items.filter(({ withdrawn }) => !withdrawn);
  const byKey = new Map(standing.map((item) => [item.recordKey, item]));
  const found = new Map<string, Evidence[]>();
  for (const { kind, fromKey, toKey, withdrawn } of links) {
    const item = byKey.get(fromKey);
    const known = found.get(toKey) ?? [];
    if (kind === 'proves' && !withdrawn && item && !known.includes(item)) found.set(toKey, [...known, item]);
  }
  return found;
}
