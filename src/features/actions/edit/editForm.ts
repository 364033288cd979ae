import { changedFields, reasonsNeeded } from '../../../domain/actionChanges.ts';
import type { ActionFields } from '../../../domain/actionChanges.ts';
import { actions } from '../../../domain/actions.ts';
import type { Action } from '../../../domain/actions.ts';
import { updateLengths } from '../../../domain/actionUpdates.ts';
import { isNearDay } from '../../../domain/columns/day.ts';
import { columnName, fieldsToCells } from '../../../domain/list.ts';
import { problemInWords } from '../../../ui/uiWords.ts';
import { say } from './editWords.ts';

const texts = [
  'ref',
  'title',
  'whyItMatters',
  'summary',
  'nextStep',
  'centralTeam',
  'planVersion',
  'source',
  'sourceLink',
  'outcomeMeasure',
  'outcomeExplained',
  'policyOrTraining',
] as const;
const keys = [
  'workstreamKey',
  'bodyKey',
  'ownerPostKey',
  'deputyPostKey',
  'leadForceKey',
  'standardKey',
] as const;
const choices = ['state', 'closedAs', 'outcomeDirection', 'marking'] as const;
const days = ['dueDay', 'nextReviewDay', 'sourceDay', 'fundedUntil'] as const;
const several = ['jointBodyKeys', 'drivers', 'aims'] as const;

type OneField =
  (typeof texts)[number] | (typeof keys)[number] | (typeof choices)[number] | (typeof days)[number];
type SeveralField = (typeof several)[number];

/** An action as it is typed. `update`, `whyDue` and `whyState` become rows of their own. */
export type EditValues = Record<
  Exclude<OneField, 'ref'> | 'reference' | 'update' | 'whyDue' | 'whyState',
  string
> &
  Record<SeveralField, string[]> & { provisional: boolean };

/** A form being filled: what the writer saw when they began, and what stands in it now. */
export type EditDraft = {
  /** Born with the draft: rows written for it are known by it, saved twice they are still one each. */
  key: string;
  eTag: string;
  before: EditValues;
  now: EditValues;
};

const one = [...texts, ...keys, ...choices, ...days] as const;

/** What a field is called in the form: `ref` is a name that React keeps for itself. */
function inForm(field: string): string {
  return field === 'ref' ? 'reference' : field;
}

/** The form as the action is now. */
export function actionToValues(action: Action): EditValues {
  const single = one.map((field) => [inForm(field), action[field] ?? '']);
  const lists = several.map((field) => [field, [...action[field]]]);
  const nothing = { update: '', whyDue: '', whyState: '', provisional: action.provisional };
  return { ...Object.fromEntries([...single, ...lists]), ...nothing } as EditValues;
}

/** A form with nothing in it. */
export function emptyValues(): EditValues {
  const single = [...one, 'update', 'whyDue', 'whyState'].map((field) => [inForm(field), '']);
  const lists = several.map((field) => [field, []]);
  return { ...Object.fromEntries([...single, ...lists]), provisional: false } as EditValues;
}

/** What is typed, as fields of an action; a date nobody can read stays as it is, and the list's schema refuses it. */
export function valuesToFields(values: EditValues): ActionFields {
  const single = one.map((field) => [
    field,
    String(values[inForm(field) as keyof EditValues] ?? '').trim() || null,
  ]);
  const lists = several.map((field) => [field, [...(values[field] ?? [])]]);
  return Object.fromEntries([...single, ...lists, ['provisional', values.provisional]]) as ActionFields;
}

/** Only what the writer changed, compared with what they saw when they began. */
export function typedChanges({ before, now }: Pick<EditDraft, 'before' | 'now'>): ActionFields {
  return changedFields(valuesToFields(before) as Action, valuesToFields(now));
}

/** True where the form holds anything that is not saved. */
export function hasTyped(draft: Pick<EditDraft, 'before' | 'now'>): boolean {
  return Object.keys(typedChanges(draft)).length > 0 || draft.now.update.trim() !== '';
}

/** What is judged besides the list's own schema. */
export interface EditWorld {
  /** Other actions' references, lower case. */
  refsTaken: ReadonlySet<string>;
  mayBeEmbedded: boolean;
}

/** Every problem of the form, a sentence a field. */
export function editProblems(
  draft: Pick<EditDraft, 'before' | 'now'>,
  world: EditWorld,
): Partial<Record<keyof EditValues, string>> {
  const { before, now } = draft;
  const typed = typedChanges(draft);
  const seen = valuesToFields(before) as Action;
  const problems: Partial<Record<keyof EditValues, string>> = {
    ...schemaProblems(typed),
    ...dayProblems(now, typed),
  };
  for (const field of ['reference', 'title'] as const)
    if (!now[field].trim()) problems[field] = problemInWords({ code: 'required', detail: null });
  const needed = reasonsNeeded(seen, typed);
  if (needed.includes('dueDay') && !now.whyDue.trim()) problems.whyDue = say('whyNeeded');
  if (needed.includes('state') && !now.whyState.trim()) problems.whyState = say('whyNeeded');
  for (const field of ['whyDue', 'whyState'] as const)
    if (now[field].length > reasonLength) problems[field] = say('tooLong', { count: reasonLength });
  if (now.update.length > updateLengths.update)
    problems.update = say('tooLong', { count: updateLengths.update });
  if (typed.ref && world.refsTaken.has(typed.ref.toLowerCase())) problems.reference = say('refTaken');
  if (typed.state === 'embedded' && !world.mayBeEmbedded) problems.state = say('offerDelivered');
  return problems;
}

/** Characters a reason may have, as its column. */
export const reasonLength = 1_000;

function schemaProblems(typed: ActionFields): Partial<Record<keyof EditValues, string>> {
  const found = fieldsToCells(actions, typed).problems.map(({ column, problem }) => {
    const field = Object.keys(typed).find((name) => columnName(name) === column) ?? 'title';
    return [inForm(field), problemInWords(problem)];
  });
  return Object.fromEntries(found) as Partial<Record<keyof EditValues, string>>;
}

function dayProblems(now: EditValues, typed: ActionFields): Partial<Record<keyof EditValues, string>> {
  const outside = days.filter((field) => typed[field] && !isNearDay(now[field].trim()));
  return Object.fromEntries(outside.map((field) => [field, say('dayOutside')]));
}
