import english from '../../content/messages/en-GB/embedding.json' with { type: 'json' };
import type { Day } from '../../domain/days.ts';
import type { Because, FactStanding } from '../../domain/embedding.ts';
import { dayShort } from '../../ui/dayWords.ts';
import { catalogue } from '../../ui/words.ts';

/** The words of the five facts. */
export const say = catalogue(english);

/** One of the five facts in finished words. */
export interface FactRow {
  key: string;
  fact: string;
  /** Met, missing or not known yet: text beside the icon. */
  standing: string;
  icon: 'done' | 'none' | 'unknown';
  because: string;
}

/** The five facts as rows, and how many of them are met. */
export function embeddingInWords(
  facts: readonly FactStanding[],
  today: Day,
): { count: string; rows: FactRow[] } {
  const unknown = facts.filter(({ isMet }) => isMet === null).length;
  const count = facts.filter(({ isMet }) => isMet === true).length;
  return {
    count: unknown > 0 ? say('metUnknown', { count, unknown }) : say('met', { count }),
    rows: facts.map(({ fact, isMet, because }) => ({
      key: fact,
      fact: say(`fact.${fact}`),
      standing: say(isMet === null ? 'standing.unknown' : isMet ? 'standing.met' : 'standing.missing'),
      icon: isMet === null ? 'unknown' : isMet ? 'done' : 'none',
      because: becauseInWords(because, today),
    })),
  };
}

/** The facts that are not met, short, for a sentence; not known ones apart. */
export function missingInWords(facts: readonly FactStanding[]): {
  missing: string | null;
  unknown: string | null;
} {
  const named = (isMet: boolean | null) =>
    facts
      .filter((one) => one.isMet === isMet)
      .map(({ fact }) => say(`short.${fact}`))
      .join(', ') || null;
  return { missing: named(false), unknown: named(null) };
}

function becauseInWords(because: Because, today: Day): string {
  switch (because.why) {
    case 'improving':
    case 'explained':
      return say(`why.${because.why}`, { measure: because.measure });
    case 'saidBy':
      return say('why.saidBy', { name: because.name, day: dayShort(because.day, today) });
    case 'communitySaid':
      return say('why.communitySaid', {
        group: because.group ?? say('why.aGroup'),
        day: dayShort(because.day, today),
      });
    case 'stands':
      return say('why.stands', { where: because.where });
    case 'newHolder':
      return say('why.newHolder', { day: dayShort(because.day, today) });
    case 'funded':
      return say('why.funded', { day: dayShort(because.until, today) });
    default:
      return say(`why.${because.why}`);
  }
}
