import { planAdd, planRow } from '../../../data/hooks/planWrites.ts';
import type { PlannedRow, PlannedWrite, RunPlan } from '../../../data/hooks/useRuns.ts';
import { actionUpdates } from '../../../domain/actionUpdates.ts';
import { addresses } from '../../../domain/addresses.ts';
import { isDay } from '../../../domain/columns/day.ts';
import type { Day } from '../../../domain/days.ts';
import { slug } from '../../../domain/framework/answerKeys.ts';
import { keepKeys } from '../../../domain/framework/keepKeys.ts';
import { standardRowKey } from '../../../domain/framework/standardRowKey.ts';
import type { CheckName, FrameworkFile, LevelWay } from '../../../domain/frameworkFile.ts';
import { frameworks, standards } from '../../../domain/frameworks.ts';
import type { Framework, Standard } from '../../../domain/frameworks.ts';
import type { Marking } from '../../../domain/list.ts';
import { hashOf } from '../../../domain/sheets/cellText.ts';
import { say } from './editionsWords.ts';

/** What a person says about an edition beside its file. */
export interface EditionDetails {
  title: string;
  kind: Framework['kind'];
  edition: string;
  published: string;
  source: string;
  way: LevelWay;
  how: string;
  isSample: boolean;
  /** What holds a return back until it is put right; the framework's own choice. */
  holdsBack: readonly CheckName[];
}

/** What an edition is saved with. */
export interface EditionContext {
  eventKey: string;
  today: Day;
  usualMarking: Marking;
  hubKey: string;
  /** Keys of editions that are there or were. */
  takenKeys: ReadonlySet<string>;
  /** The edition before and its standards' rows; carried: key of the new standard to key of the old one in its file. */
  before: Framework | null;
  beforeFile: FrameworkFile | null;
  oldStandards: readonly Standard[];
  carried: Readonly<Record<string, string | null>>;
}

/**
 * The file as it is written: with the way to a level and the carried-over standards as the person left them. What keeps its
 * words keeps its key.
 */
export function fileToSave(
  file: FrameworkFile,
  details: EditionDetails,
  context: Pick<EditionContext, 'before' | 'beforeFile' | 'carried'>,
): FrameworkFile {
  const { before, beforeFile, carried } = context;
  const kept = beforeFile === null ? file : keepKeys(beforeFile, file, carried);
  return {
    ...kept,
    way: details.way,
    holdsBack: [...details.holdsBack],
    howALevelComesAbout: details.how.trim() || say(`how.${details.way}`),
    standards: kept.standards.map((one) => ({
      ...one,
      carriedFrom: before === null ? one.carriedFrom : (carried[one.key] ?? null),
    })),
  };
}

/** The key of a new edition, `matrix-2028`; numbered where that is taken. */
export function editionKey({ kind, edition, title }: EditionDetails, takenKeys: ReadonlySet<string>): string {
  const plain =
    `${kind === 'equalityDuty' ? 'equality-duty' : kind}-${slug(edition || title) || 'edition'}`.slice(0, 60);
  let key = plain;
  for (let number = 2; takenKeys.has(key); number += 1) key = `${plain}-${number}`;
  return key;
}

/** Where an edition's file lies: a path of its own for every content, so that none is ever overwritten. */
export function editionPath(key: string, text: string): string {
  return `frameworks/${key}-${hashOf(text)}.json`;
}

/** Everything that is written once the file is there: the edition's row, its standards, one row that proves it. */
export function editionRun(
  file: FrameworkFile,
  details: EditionDetails,
  at: { key: string; path: string },
  context: EditionContext,
): { run: RunPlan | null; unfit: string[] } {
  const unfit: string[] = [];
  const keep = (planned: PlannedWrite | null, title: string) => {
    if (planned === null) unfit.push(title);
    return planned === null ? [] : [planned];
  };
  const edition = planAdd(frameworks, editionFields(details, at, context), { says: details.title }).planned;
  // Only what a return answers has rows; questions without levels live in their file.
  const answered = file.levels.length > 0 ? file.standards : [];
  const rows = answered.flatMap((one) => {
    const fields = standardFields(one, at.key, context);
    const says = say('runSays', { number: String(one.number), title: one.title }).slice(0, 120);
    return keep(planAdd(standards, fields, { says }).planned, one.title);
  });
  const writes = [...keep(edition, details.title), ...rows];
  if (unfit.length > 0) return { run: null, unfit };
  const said = { title: details.title, count: String(file.standards.length) };
  const run: RunPlan = {
    title: say('run', said),
    kind: 'edition',
    eventKey: context.eventKey,
    address: addresses.editions,
    writes,
    events: eventRow('imported', say('event', said), context),
    undoEvents: eventRow('undone', say('eventUndone', said), context),
  };
  return { run, unfit };
}

function editionFields(
  details: EditionDetails,
  { key, path }: { key: string; path: string },
  context: EditionContext,
) {
  return {
    recordKey: key,
    title: details.title.trim(),
    kind: details.kind,
    edition: details.edition.trim() || null,
    filePath: path,
    sample: details.isSample,
    publishedDay: isDay(details.published) ? details.published : null,
    sourceNote: details.source.trim() || null,
    replacesKey: context.before?.recordKey ?? null,
    marking: context.usualMarking,
  };
}

function standardFields(one: FrameworkFile['standards'][number], key: string, context: EditionContext) {
  const { before, carried, oldStandards } = context;
  const from = before === null ? null : (carried[one.key] ?? null);
  const oldKey = before === null || from === null ? null : standardRowKey(before.recordKey, from);
  const old = oldStandards.find(({ recordKey }) => recordKey === oldKey);
  return {
    recordKey: standardRowKey(key, one.key),
    scopeKey: key,
    title: one.title,
    number: one.number,
    frameworkKey: key,
    group: one.group,
    workstreamKey: one.workstreamKey,
    question: one.question,
    // Whoever answers for a standard goes on answering for it.
    ownerPostKey: old?.ownerPostKey ?? null,
    carriedFromKey: old?.recordKey ?? null,
    marking: context.usualMarking,
  };
}

function eventRow(kind: 'imported' | 'undone', update: string, context: EditionContext): PlannedRow[] {
  const { planned } = planRow(actionUpdates, {
    recordKey: `${context.eventKey}.${kind}`,
    kind,
    update,
    actionKey: context.hubKey,
    scopeKey: context.hubKey,
    day: context.today,
    marking: context.usualMarking,
    eventKey: context.eventKey,
  });
  return planned ? [planned] : [];
}
