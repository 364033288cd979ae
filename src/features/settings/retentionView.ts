import type { HubSettings } from '../../domain/hub.ts';
import type { ListDefinition } from '../../domain/list.ts';
import { say } from './hubSettingsWords.ts';
import { listName } from './settingsWords.ts';

/** A fact with its label, in finished words. */
export interface FactWords {
  label: string;
  value: string;
}

/** How long names are kept, and which label carries the periods out. */
export function retentionFacts({ namesKeptMonths, retentionLabel }: HubSettings): FactWords[] {
  return [
    { label: say('retention.names'), value: say('retention.months', { count: namesKeptMonths }) },
    { label: say('retention.label'), value: retentionLabel ?? say('retention.noLabel') },
  ];
}

/** How long each list is kept, why, and how often somebody looks. */
export function retentionByList(lists: readonly ListDefinition[]): FactWords[] {
  return lists.map(({ name, retention: { note, reviewMonths } }) => ({
    label: listName(name),
    value: say('retention.list', { note, count: reviewMonths }),
  }));
}

/** How rows are marked, and what the higher marking does. */
export function markingFacts({ usualMarking }: HubSettings): FactWords[] {
  return [
    { label: say('marking.usual'), value: `${usualMarking}. ${say('marking.usualHelp')}` },
    { label: say('marking.highest'), value: say('marking.highestHelp') },
    { label: say('marking.devices'), value: say('marking.devicesHelp') },
    { label: say('marking.release'), value: say('marking.releaseHelp') },
  ];
}
