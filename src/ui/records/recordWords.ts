import english from '../../content/messages/en-GB/records.json' with { type: 'json' };
import { addresses } from '../../domain/addresses.ts';
import type { StageDates } from '../../domain/cycles.ts';
import { dayInWords } from '../dayWords.ts';
import { catalogue } from '../words.ts';

/** Words about records that more than one place shows. */
export const say = catalogue(english);

/** Where the cycle stands, in a sentence: "Moderation runs until 31 August 2027." */
export function nextDateInWords(cycle: { stage: StageDates | null } | null): string {
  if (cycle === null) return say('next.none');
  if (cycle.stage === null) return say('next.over');
  const { stage, when, from, to } = cycle.stage;
  const name = say(`stage.${stage}`);
  if (when === 'future' && from !== null) return say('next.from', { stage: name, day: dayInWords(from) });
  return to === null
    ? say('next.openEnd', { stage: name })
    : say('next.until', { stage: name, day: dayInWords(to) });
}

/** A button to a record, or a link: its label and its address. */
export interface Way {
  label: string;
  address: string;
}

/** The way to one standard. */
export function standardToWay(number: number): Way {
  return { label: say('openStandard', { number: String(number) }), address: addresses.standard(number) };
}
