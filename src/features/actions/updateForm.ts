import type { FieldErrors, Resolver } from 'react-hook-form';
import type { Action } from '../../domain/actions.ts';
import { actionUpdates, postUpdate } from '../../domain/actionUpdates.ts';
import type { Day } from '../../domain/days.ts';
import { columnName, fieldsToCells } from '../../domain/list.ts';
import { problemInWords } from '../../ui/uiWords.ts';
import type { UpdateDraft } from './useDraftOf.ts';

/** What is typed, as the cells of a row, or every problem the list's own schema finds. */
export function draftToCells(draft: UpdateDraft, action: Action, today: Day) {
  return fieldsToCells(actionUpdates, { recordKey: draft.recordKey, ...postUpdate(action, draft, today) });
}

/** Checks the form by the list's schema: what SharePoint would be sent is what is judged. */
export function updateResolver(action: Action, today: Day): Resolver<UpdateDraft> {
  return (draft) => {
    const { cells, problems } = draftToCells(draft, action, today);
    if (cells) return { values: draft, errors: {} };
    const errors: FieldErrors<UpdateDraft> = {};
    for (const { column, problem } of problems) {
      errors[fieldOf(column)] = { type: problem.code, message: problemInWords(problem) };
    }
    return { values: {}, errors };
  };
}

/** A problem of a column nobody types (the key, the day) stands at the first field, never nowhere. */
function fieldOf(column: string): 'update' | 'nextStep' {
  return column === columnName('nextStep') ? 'nextStep' : 'update';
}
