import type { FieldErrors, Resolver } from 'react-hook-form';
import { hub, settingsOf } from '../../domain/hub.ts';
import type { Hub, HubSettings } from '../../domain/hub.ts';
import { columnName, fieldsToCells } from '../../domain/list.ts';
import { problemInWords } from '../../ui/uiWords.ts';

/** The hub's settings as they are typed. */
export interface HubForm {
  usualMarking: HubSettings['usualMarking'];
  namesKeptMonths: string;
  checkAgainMonths: string;
  retentionLabel: string;
  sharedDevices: HubSettings['sharedDevices'];
}

const fields = [
  'usualMarking',
  'namesKeptMonths',
  'checkAgainMonths',
  'retentionLabel',
  'sharedDevices',
] as const;

/** The form as the hub has it now. */
export function formOf(row: Hub): HubForm {
  const { namesKeptMonths, checkAgainMonths, retentionLabel, ...set } = settingsOf(row);
  return {
    ...set,
    namesKeptMonths: String(namesKeptMonths),
    checkAgainMonths: String(checkAgainMonths),
    retentionLabel: retentionLabel ?? '',
  };
}

/** What was typed, as the hub's settings; a number nobody can read is `NaN`, which the list's own schema refuses. */
export function settingsTyped(form: HubForm): HubSettings {
  return {
    ...form,
    namesKeptMonths: monthsTyped(form.namesKeptMonths),
    checkAgainMonths: monthsTyped(form.checkAgainMonths),
    retentionLabel: form.retentionLabel.trim() || null,
  };
}

function monthsTyped(typed: string): number {
  return typed.trim() === '' ? Number.NaN : Number(typed);
}

/** Only what differs from what the hub has: a colleague's change of another setting is left alone. */
export function changesTyped(form: HubForm, row: Hub): Partial<HubSettings> {
  const before = settingsOf(row);
  const typed = settingsTyped(form);
  return Object.fromEntries(
    fields.filter((field) => typed[field] !== before[field]).map((field) => [field, typed[field]]),
  );
}

/** Checks the form by the list's schema. */
export const hubFormResolver: Resolver<HubForm> = (form) => {
  const { problems } = fieldsToCells(hub, settingsTyped(form));
  const errors: FieldErrors<HubForm> = {};
  for (const { column, problem } of problems) {
    const field = fields.find((one) => columnName(one) === column);
    if (field) errors[field] = { type: problem.code, message: problemInWords(problem) };
  }
  return problems.length === 0 ? { values: form, errors: {} } : { values: {}, errors };
};
