import type { Action } from '../../../domain/actions.ts';
import type { ReasonNeeded } from '../../../domain/actionChanges.ts';
import { isDay } from '../../../domain/columns/day.ts';
import type { Day } from '../../../domain/days.ts';
import { dayShort } from '../../../ui/dayWords.ts';
import { choiceInWords, labelOf } from '../../../ui/records/columnWords.ts';
import type { TitleOf } from '../../../ui/records/columnWords.ts';
import type { ChangedAction, ManyChange, ManyDraft, ManyField } from './manyChange.ts';
import { isUnreadable, manyFields } from './manyChange.ts';
import { say } from './manyWords.ts';

/** Actions whose changes are named one by one. */
const namedAtMost = 200;

/** Characters a reason may have, as its column. */
const reasonLength = 1_000;

/** One action that changes, in finished words. */
export interface ChangeLine {
  key: string;
  title: string;
  lines: string[];
}

/** "22 actions change, 3 are so already", each change in words, and how many are not named. */
export interface ManyPreview {
  sentence: string;
  lines: ChangeLine[];
  more: string | null;
}

/** What a change of many would do, in words. */
export function manyPreview({ changed, same }: ManyChange, titleOf: TitleOf, today: Day): ManyPreview {
  const more = changed.length - namedAtMost;
  return {
    sentence: [
      say('changes', { count: changed.length }),
      same.length > 0 ? say('same', { count: same.length }) : null,
    ]
      .filter(Boolean)
      .join(', '),
    lines: changed.slice(0, namedAtMost).map((one) => changeLine(one, titleOf, today)),
    more: more > 0 ? say('andMore', { count: more }) : null,
  };
}

function changeLine({ action, fields }: ChangedAction, titleOf: TitleOf, today: Day): ChangeLine {
  const words = (field: ManyField, value: unknown) => valueInWords(field, value, titleOf, today);
  const lines = manyFields
    .filter((field) => fields[field] !== undefined)
    .map((field) =>
      say('line', {
        field: labelOf(field),
        before: words(field, action[field]),
        after: words(field, fields[field]),
      }),
    );
  return { key: action.recordKey, title: `${action.ref} ${action.title}`, lines };
}

function valueInWords(field: ManyField, value: unknown, titleOf: TitleOf, today: Day): string {
  if (typeof value !== 'string') return say('nothing');
  if (field === 'marking') return value;
  if (field === 'state') return choiceInWords(field, value);
  return isDay(value) ? dayShort(value, today) : (titleOf(value) ?? value);
}

/** What keeps a change from being saved, a sentence a field. */
export function manyProblems(
  { values, whyDue, whyState }: ManyDraft,
  reasons: readonly ReasonNeeded[],
): Partial<Record<ManyField | 'whyDue' | 'whyState', string>> {
  const days = manyFields.filter((field) => isUnreadable(field, values[field]));
  const problems: ReturnType<typeof manyProblems> = Object.fromEntries(
    days.map((field) => [field, say('dayOutside')]),
  );
  for (const [field, words, reason] of [
    ['whyDue', whyDue, 'dueDay'],
    ['whyState', whyState, 'state'],
  ] as const) {
    if (words.length > reasonLength) problems[field] = say('tooLong', { count: reasonLength });
    else if (reasons.includes(reason) && words.trim() === '') problems[field] = say('whyNeeded');
  }
  return problems;
}

/** "22 actions changed in one go: Owner, Due. Because: …": the sentence that the record keeps. */
export function manyDone(changed: readonly ChangedAction[], why: string): string {
  const fields = manyFields.filter((field) => changed.some((one) => one.fields[field] !== undefined));
  const sentence = say('done', { count: changed.length, fields: fields.map(labelOf).join(', ') });
  return why === '' ? sentence : `${sentence} ${say('doneWhy', { why })}`;
}

/** What of the chosen is not in view: chosen elsewhere, or beyond the rows shown. */
export function hiddenChosen(chosen: ReadonlySet<string>, shown: readonly Action[]): number {
  return chosen.size - shown.filter(({ recordKey }) => chosen.has(recordKey)).length;
}
