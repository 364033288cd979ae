import { addresses } from '../../../domain/addresses.ts';
import { askedOn, isUnanswered } from '../../../domain/asks.ts';
import type { Ask } from '../../../domain/asks.ts';
import type { Day } from '../../../domain/days.ts';
import type { Standard } from '../../../domain/frameworks.ts';
import type { Post } from '../../../domain/posts.ts';
import { dayShort } from '../../../ui/dayWords.ts';
import type { SaidOfStandard } from '../standardsView.ts';
import type { Standing } from './returnView.ts';
import { levelNotes, partsInWords, stateInWords, whoseInWords } from './returnView.ts';
import { say } from './returnWords.ts';

const icons: Record<Standing['state'], SaidOfStandard['state']['icon']> = {
  ready: 'done',
  missing: 'attention',
  notStarted: 'none',
  outOfScope: 'ended',
};

/** What the list of all standards says of each: how far it has come, whose it is and by when, its level if need be. */
export function saidOfStandards(
  standings: readonly Standing[],
  postsByKey: ReadonlyMap<string, Post>,
  today: Day,
): Map<string, SaidOfStandard> {
  return new Map(
    standings.map((standing) => {
      const { standard, part, missing, state } = standing;
      const words =
        state === 'missing'
          ? say('missing', { count: missing.length, parts: partsInWords(missing) })
          : stateInWords(standing);
      const whose = whoseInWords(part, standard, postsByKey, today);
      const lines = [...(whose ? [whose] : []), ...levelNotes(standing)];
      return [standard.recordKey, { state: { icon: icons[state], words }, lines }];
    }),
  );
}

/** A question about a standard that nobody has answered. */
export interface ChaseRow {
  key: string;
  title: string;
  address: string;
  about: string;
  since: string;
}

/** Questions about these standards that nobody has answered, the one asked longest ago first. */
export function chaseRows(
  asks: readonly Ask[],
  ordered: readonly Standard[],
  receiverOf: (key: string) => string,
  today: Day,
): ChaseRow[] {
  const byKey = new Map(ordered.map((standard) => [standard.recordKey, standard]));
  const open = asks.filter((ask) => !ask.withdrawn && isUnanswered(ask) && byKey.has(ask.aboutKey ?? ''));
  return open
    .sort((a, b) => askedOn(a).localeCompare(askedOn(b)))
    .map((ask) => ({
      key: ask.recordKey,
      title: ask.title,
      address: addresses.ask(ask.recordKey),
      about: say('grid.chaseAbout', { number: byKey.get(ask.aboutKey ?? '')?.number ?? '' }),
      since: say('grid.chaseLine', { who: receiverOf(ask.fromKey), day: dayShort(askedOn(ask), today) }),
    }));
}
