import type { AccessDifference } from '../../domain/access.ts';
import { addresses } from '../../domain/addresses.ts';
import type { Day } from '../../domain/days.ts';
import type { Waiting } from '../../domain/today.ts';
import { accessInShort, say as sayAccess } from '../../ui/records/accessWords.ts';
import { dayShort } from '../../ui/dayWords.ts';
import { say as sayRecord, standardToWay } from '../../ui/records/recordWords.ts';
import { askRow } from './askRow.ts';
import { above } from './todayRow.ts';
import type { Of, TodayContext, TodayRow } from './todayRow.ts';
import { checkAgainRow, handoverRow, postCheckRow } from './postRows.ts';
import { say } from './todayWords.ts';

/** What waits as rows, in the order given. */
export function todayRows(waiting: readonly Waiting[], context: TodayContext): TodayRow[] {
  return waiting.map((one) => {
    switch (one.kind) {
      case 'actionUpdate':
        return updateRow(one, context);
      case 'ask':
        return askRow(one, context);
      case 'noOwner':
        return noOwnerRow(one);
      case 'standard':
        return standardRow(one, context);
      case 'standards':
        return standardsRow(one, context);
      case 'handover':
        return handoverRow(one, context);
      case 'postCheck':
        return postCheckRow(one, context);
      case 'checkAgain':
        return checkAgainRow(one, context);
    }
  });
}

/** What a site owner puts right in Settings: people whose rights and posts differ. Null where nobody's do. */
export function accessRow(differences: readonly AccessDifference[]): TodayRow | null {
  if (differences.length === 0) return null;
  return {
    key: 'access',
    sentence: accessInShort(differences).join(' '),
    why: sayAccess('whyTask'),
    day: null,
    way: { label: sayAccess('putRight'), address: addresses.access },
    marking: null,
  };
}

function updateRow(
  { action, as, isOwnerVacant, post, day }: Of<'actionUpdate'>,
  { today }: TodayContext,
): TodayRow {
  const deputy = isOwnerVacant ? 'updateDeputyVacant' : 'updateDeputy';
  return {
    key: `update-${action.recordKey}`,
    sentence: say('update', { ref: action.ref, title: action.title }),
    why: say(as === 'owner' ? 'updateOwner' : deputy, { post: post.title }),
    day: dueInWords(day, today),
    way: { label: say('postUpdate'), address: addresses.postUpdate(action.ref) },
    marking: above(action.marking),
  };
}

function noOwnerRow({ actions, longest, post }: Of<'noOwner'>): TodayRow {
  const count = actions.length;
  return {
    key: 'noOwner',
    sentence: longest === null ? say('noOwner', { count }) : say('noOwnerLongest', { count, days: longest }),
    why: say('lookAfter', { post: post.title }),
    day: null,
    way: { label: say('showNoOwner'), address: addresses.actionsWhere({ show: 'noOwner' }) },
    marking: null,
  };
}

function standardRow({ standard, post, day }: Of<'standard'>, { today }: TodayContext): TodayRow {
  return {
    key: `standard-${standard.recordKey}`,
    sentence: say('standard', { number: String(standard.number), title: standard.title }),
    why: say('standardOwner', { post: post.title }),
    day: dueInWords(day, today),
    way: standardToWay(standard.number),
    marking: above(standard.marking),
  };
}

function standardsRow({ stage, missing, of, post, day }: Of<'standards'>, { today }: TodayContext): TodayRow {
  const [first] = missing;
  const stageName = sayRecord(`stage.${stage}`);
  return {
    key: `standards-${stage}`,
    sentence: say(`standards.${stage}`, { count: missing.length, of }),
    why: say('lookAfter', { post: post.title }),
    day: day && say(day < today ? 'stageWas' : 'stageUntil', { stage: stageName, day: dayShort(day, today) }),
    way:
      missing.length === 1 && first
        ? standardToWay(first.number)
        : { label: sayRecord('openMatrix'), address: addresses.matrix },
    marking: null,
  };
}

function dueInWords(day: Day | null, today: Day): string | null {
  return day && say(day < today ? 'wasDue' : 'due', { day: dayShort(day, today) });
}
