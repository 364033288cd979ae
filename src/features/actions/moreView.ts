import type { Action } from '../../domain/actions.ts';
import type { ActionUpdate } from '../../domain/actionUpdates.ts';
import { standingOf } from '../../domain/actionUpdates.ts';
import { addresses } from '../../domain/addresses.ts';
import { isDay } from '../../domain/columns/day.ts';
import type { Day } from '../../domain/days.ts';
import { dayInWords, dayShort } from '../../ui/dayWords.ts';
import { choiceInWords } from '../../ui/records/columnWords.ts';
import { say } from './panelWords.ts';
import type { Register } from './register.ts';

/** One more thing about an action: what it is called and what it says. */
export interface Fact {
  label: string;
  words: string;
}

/** A link to another action; `to` is null where it is not known here. */
export interface OtherAction {
  key: string;
  words: string;
  to: string | null;
}

/** What else there is to know about an action, only what is recorded; `forceTitle` is null while forces are not known. */
export function moreFacts(register: Register, action: Action, forceTitle: string | null): Fact[] {
  const named = (field: string, values: readonly string[]) =>
    values.map((value) => choiceInWords(field, value)).join(', ') || null;
  const facts: [string, string | null][] = [
    ownersOf(register, action),
    [say('leadForce'), action.leadForceKey && (forceTitle ?? say('forceNotKnown'))],
    [say('drivers'), named('drivers', action.drivers)],
    [say('aims'), named('aims', action.aims)],
    [say('centralTeam'), action.centralTeam],
    [say('measure'), measureOf(action)],
    [say('provenance'), provenanceOf(action)],
  ];
  return facts.flatMap(([label, words]) => (words ? [{ label, words }] : []));
}

/** Every body that owns it; with one alone the head of the panel says so already. */
function ownersOf({ bodiesByKey }: Register, { bodyKey, jointBodyKeys }: Action): [string, string | null] {
  if (bodiesByKey === null || jointBodyKeys.length === 0) return [say('bodies'), null];
  const keys = [...new Set([...(bodyKey ? [bodyKey] : []), ...jointBodyKeys])];
  return [say('bodiesJoint'), keys.map((key) => bodiesByKey.get(key)?.title ?? say('bodyGone')).join(', ')];
}

function measureOf({
  outcomeMeasure: measure,
  outcomeDirection: way,
  outcomeExplained,
}: Action): string | null {
  if (measure === null) return null;
  const words = way ? say('measureWay', { measure, way: choiceInWords('outcomeDirection', way) }) : measure;
  return [words, outcomeExplained].filter(Boolean).join('\n');
}

function provenanceOf({ source, planVersion, sourceDay }: Action): string | null {
  const version = planVersion && say('planVersion', { version: planVersion });
  const day = sourceDay && say('sourceDay', { day: dayInWords(sourceDay) });
  if (!version && !day) return null;
  return [source, [version, day].filter(Boolean).join(' ')].filter(Boolean).join(', ');
}

/** Links to the actions that keys name. */
export function otherActions({ actions }: Register, keys: readonly string[]): OtherAction[] {
  return keys.map((key) => {
    const other = actions.find(({ recordKey }) => recordKey === key);
    if (!other) return { key, words: say('actionGone'), to: null };
    return { key, words: `${other.ref} ${other.title}`, to: addresses.action(other.ref) };
  });
}

/** One time the due date moved. */
export interface Slip {
  key: string;
  dates: string;
  because: string | null;
  byline: string;
}

/** Every time the due date moved, newest first: from, to, why, and who by SharePoint's stamp. */
export function slipsOf(updates: readonly ActionUpdate[], today: Day): Slip[] {
  const moved = standingOf(updates).filter(({ kind }) => kind === 'dueMoved');
  return moved.map(({ recordKey, before, after, because, day, row }) => {
    const inWords = (value: string | null) => (value && isDay(value) ? dayInWords(value) : (value ?? ''));
    return {
      key: recordKey,
      dates: after
        ? say('slip', { before: inWords(before), after: inWords(after) })
        : say('slipGone', { before: inWords(before) }),
      because,
      byline: say('slipBy', { by: row.created.by.name, day: dayShort(day, today) }),
    };
  });
}
