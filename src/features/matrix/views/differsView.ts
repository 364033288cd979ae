import { addresses } from '../../../domain/addresses.ts';
import type { Standard } from '../../../domain/frameworks.ts';
import { standingLevels } from '../../../domain/levels.ts';
import type { Level } from '../../../domain/levels.ts';
import type { ReturnEvent } from '../../../domain/returnEvents.ts';
import { standardsThatDiffer } from '../../../domain/returnProgress.ts';
import { replyOn } from '../../../domain/signOff.ts';
import type { SignedBy } from '../../../domain/signOff.ts';
import { say as sayMatrix } from '../matrixWords.ts';
import { withSample } from '../standardsView.ts';
import { levelInWords } from '../standardView.ts';
import type { LevelWords } from '../standardView.ts';
import { say } from './viewsWords.ts';

/** One standard on which force and community differ, in finished words. */
export interface DifferRow {
  key: string;
  title: string;
  address: string;
  force: string;
  groups: string[];
  reply: string;
  isReplied: boolean;
}

/** The standards on which force and community differ, in the framework's order; never by level. */
export function differRows(
  ordered: readonly Standard[],
  {
    self,
    community,
    events,
  }: { self: readonly Level[]; community: readonly Level[]; events: readonly ReturnEvent[] },
  around: Pick<LevelWords, 'file' | 'isSample'> & { by: SignedBy },
): DifferRow[] {
  return standardsThatDiffer(ordered, self, community).map((standard) => {
    const key = standard.recordKey;
    const own = standingLevels(self, key).at(-1);
    const isReplied = replyOn(key, events, community, around.by) !== null;
    const inWords = (level: Level | undefined) => ({
      level: levelInWords(level?.level ?? null, around),
      reason: level?.reason ?? sayMatrix('noReason'),
    });
    return {
      key,
      title: sayMatrix('standardTitle', {
        number: standard.number,
        title: withSample(standard.title, around.isSample),
      }),
      address: addresses.standard(standard.number),
      force: say('differForce', inWords(own)),
      groups: standingLevels(community, key).map((level) =>
        say('differGroup', { who: level.saidBy ?? level.row.created.by.name, ...inWords(level) }),
      ),
      reply: say(isReplied ? 'replied' : 'notReplied'),
      isReplied,
    };
  });
}
