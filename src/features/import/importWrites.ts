import type { PlannedRow, PlannedWrite, RunPlan } from '../../data/hooks/useRuns.ts';
import { planAdd, planChange, planRow } from '../../data/hooks/planWrites.ts';
import { editAction, reasonsNeeded } from '../../domain/actionChanges.ts';
import type { ActionFields, ChangeContext, EventFields } from '../../domain/actionChanges.ts';
import { actions as actionList } from '../../domain/actions.ts';
import type { Action } from '../../domain/actions.ts';
import { actionUpdates, postUpdate } from '../../domain/actionUpdates.ts';
import { agree } from '../../domain/agreement.ts';
import { bodies } from '../../domain/bodies.ts';
import type { Day } from '../../domain/days.ts';
import { storedOf } from '../../domain/jointAnswers.ts';
import type { Marking } from '../../domain/list.ts';
import { posts } from '../../domain/posts.ts';
import { hashOf } from '../../domain/sheets/cellText.ts';
import type { ImportPlan } from '../../domain/sheets/planImport.ts';
import type { RowResult } from '../../domain/sheets/rowResults.ts';
import { choiceInWords } from '../../ui/records/columnWords.ts';
import { say } from './importWords.ts';

/** What an import is written with. */
export interface ImportContext {
  /** The key of the event, which is the run's. */
  eventKey: string;
  /** The file, or what pasted cells are called. */
  name: string;
  /** The page that shows the run. */
  address: string;
  today: Day;
  checkAgainMonths: number;
  usualMarking: Marking;
  forceKey: string | null;
  /** Whose register this is: the committee that sent the sheet, else the hub. */
  ownerKey: string;
  committeeKey: string | null;
  inWords: ChangeContext['inWords'];
}

/** The run that writes a plan, and the rows that do not fit the register's columns. */
export interface ImportRun {
  run: RunPlan;
  unfit: RowResult[];
}

/** Everything an import writes, as one run: posts and bodies first, then actions, each with the rows that prove its change. */
export function importRun(plan: ImportPlan, context: ImportContext): ImportRun {
  const unfit: RowResult[] = [];
  const writes = plan.newNames.flatMap((name) => newNameWrite(name, context));
  for (const row of plan.rows.filter(({ result }) => result !== 'skipped')) {
    const write = row.action ? changeWrite(row, row.action, context) : addWrite(row, context);
    if (write) writes.push(write);
    else unfit.push(row);
  }
  const { eventKey, name, address } = context;
  const { added, changed } = plan.counts;
  const event = (key: string, kind: 'imported' | 'undone', update: string) =>
    toRow({ recordKey: key, kind, update, actionKey: context.ownerKey, scopeKey: context.ownerKey }, context);
  const run: RunPlan = {
    title: say('runTitle', { name }),
    kind: 'import',
    eventKey,
    address,
    writes,
    events: event(`${eventKey}.event`, 'imported', say('imported', { name, added, changed })),
    undoEvents: event(`${eventKey}.undone`, 'undone', say('importUndone', { name })),
  };
  return { run, unfit };
}

function newNameWrite(
  { list, key, title }: ImportPlan['newNames'][number],
  context: ImportContext,
): PlannedWrite[] {
  const beside = { says: title };
  const fields = { recordKey: key, title, marking: context.usualMarking };
  const forceKeys = context.forceKey === null ? [] : [context.forceKey];
  const { planned } =
    list === 'posts'
      ? planAdd(posts, { ...fields, kind: 'actionOwner', forceKeys, vacantSince: context.today }, beside)
      : planAdd(bodies, { ...fields, kind: 'committee' }, beside);
  return planned ? [planned] : [];
}

function addWrite(row: RowResult, context: ImportContext): PlannedWrite | null {
  const { sheet, row: number } = row.place;
  const source = say('sourceOf', { name: context.name, sheet, row: String(number) }).slice(0, 255);
  const marking = row.fields.marking ?? context.usualMarking;
  const given = { source, ...row.fields, marking, scopeKey: context.forceKey, recordKey: row.recordKey };
  const action = { recordKey: row.recordKey, state: row.fields.state ?? 'notStarted', marking } as const;
  const proofs = row.updates.flatMap((words) => updateRow(action, words, context));
  return planAdd(actionList, given, { says: says(row), proofs }).planned;
}

function changeWrite(row: RowResult, action: Action, context: ImportContext): PlannedWrite | null {
  const typed = Object.fromEntries(row.differences.map(({ field, after }) => [field, after])) as ActionFields;
  const state = { recordKey: action.recordKey, state: typed.state ?? action.state, marking: action.marking };
  const updates = row.updates.flatMap((words) => updateRow(state, words, context));
  const [onlyUpdate, ...more] = updates;
  if (row.differences.length === 0)
    return onlyUpdate ? { ...onlyUpdate, kind: 'add', before: null, says: says(row), proofs: more } : null;
  const made = changeKeys(context, row);
  const because = say('becauseImport', { name: context.name }).slice(0, 255);
  const stateBecause = typed.stateReason ?? (reasonsNeeded(action, typed).includes('state') ? because : null);
  const why = { dueDay: typed.dueBecause ?? because, ...(stateBecause ? { state: stateBecause } : {}) };
  const edit = editAction(action, typed, why, made);
  const answered = answerOf(row, action, context, made);
  // A sheet that says "closed" does not say as what.
  const closing = typed.state === 'closed' ? { closedAs: null } : {};
  // What the sheet says itself stands over what follows from it.
  const fields = { ...edit.changes[0]?.fields, ...closing, ...answered?.change, ...typed };
  const events = [...edit.events, ...(answered ? [answered.event] : [])];
  return planChange(actionList, storedOf(action), fields, {
    says: says(row),
    proofs: [...events.flatMap((event) => toRow(event, context)), ...updates],
    undoProofs: events.flatMap((event) => undoneRow(event, action, made, context)),
  }).planned;
}

const answerFields: ReadonlySet<string> = new Set<keyof Action>([
  'agreement',
  'agreementWords',
  'agreementDay',
  'agreedByPostKey',
  'notOursBodyKey',
]);

/** A committee's answer, or more about one it gave, is written as its page writes one, with the row that proves it. */
function answerOf(
  row: RowResult,
  action: Action,
  { today, eventKey, ownerKey, committeeKey }: ImportContext,
  { newKey }: ChangeContext,
): { change: ActionFields; event: EventFields } | null {
  const { agreementWords, agreementDay, agreedByPostKey, notOursBodyKey } = row.fields;
  const agreement = row.fields.agreement ?? action.agreement;
  if (!agreement || !row.differences.some(({ field }) => answerFields.has(field))) return null;
  const words = agreementWords ?? action.agreementWords;
  const body = { recordKey: committeeKey ?? action.bodyKey ?? ownerKey };
  const { change, event } = agree(
    storedOf(action),
    {
      agreement,
      words,
      notOursBodyKey: notOursBodyKey ?? action.notOursBodyKey,
      agreedByPostKey: agreedByPostKey ?? action.agreedByPostKey,
      day: agreementDay ?? today,
    },
    {
      body,
      eventKey,
      says: say('answered', { answer: choiceInWords('agreement', agreement), words: words ?? '' }).trim(),
    },
  );
  return { change, event: { ...event, recordKey: newKey(), kind: 'agreement' } };
}

function updateRow(
  action: Pick<Action, 'recordKey' | 'state' | 'marking'>,
  words: string,
  context: ImportContext,
): PlannedRow[] {
  // The same words on the same action are the same row.
  const recordKey = `update-${hashOf(`${action.recordKey} ${words}`)}`;
  return toRow(
    { ...postUpdate(action, { update: words, nextStep: null }, context.today), recordKey },
    context,
  );
}

function undoneRow(
  event: EventFields,
  action: Action,
  made: ChangeContext,
  context: ImportContext,
): PlannedRow[] {
  const update = made.inWords({ kind: 'undone', words: event.update ?? '' });
  const { scopeKey = null, actionKey = '', stateThen = action.state } = event;
  return toRow(
    {
      recordKey: made.newKey(),
      kind: 'undone',
      replacesKey: event.recordKey,
      update,
      scopeKey,
      actionKey,
      stateThen,
    },
    context,
  );
}

function toRow(
  fields: Omit<Partial<EventFields>, 'kind'> & { recordKey: string; kind?: EventFields['kind'] | null },
  { today, eventKey, usualMarking }: ImportContext,
): PlannedRow[] {
  const { planned } = planRow(actionUpdates, { day: today, marking: usualMarking, ...fields, eventKey });
  return planned ? [planned] : [];
}

/** Keys of what one row adds: the same for the same row of the same run. */
function changeKeys(context: ImportContext, row: RowResult): ChangeContext {
  let made = 0;
  const newKey = () => {
    made += 1;
    return `${context.eventKey}.${hashOf(row.id)}.${made}`;
  };
  return { ...context, newKey };
}

function says({ ref, words }: RowResult): string {
  return [ref, words].filter(Boolean).join(' ').slice(0, 120);
}
