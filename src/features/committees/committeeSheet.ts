import { agreementOf } from '../../domain/agreement.ts';
import { agreementAnswers, agreementColumns } from '../../domain/agreementSheet.ts';
import type { AgreementColumn } from '../../domain/agreementSheet.ts';
import type { Action } from '../../domain/actions.ts';
import type { Cell, Table, TableColumn } from '../../paper/table.ts';
import { askOf, frameOf, say } from './committeePapers.ts';
import type { PaperParts } from './committeePapers.ts';
import { countsInWords, ownerInWords } from './committeesView.ts';
import { say as sayState } from './committeesWords.ts';

const widths: Partial<Record<AgreementColumn, number>> = {
  ref: 8,
  title: 48,
  ask: 36,
  owner: 30,
  stateNow: 18,
  answer: 26,
  words: 44,
  notOurs: 36,
  agreedBy: 28,
  day: 16,
};

/** The sheet a committee fills in and sends back: a row for each action, answers to choose from, ids hidden. */
export function committeeSheet(parts: PaperParts): Table {
  const { committee, around } = parts;
  const { body, actions } = committee;
  const others = [...(around.bodies?.values() ?? [])]
    .filter(({ kind, recordKey }) => kind !== 'workstream' && recordKey !== body.recordKey)
    .map(({ title }) => title)
    .sort((a, b) => a.localeCompare(b));
  const posts = [...(around.posts?.values() ?? [])]
    .map(({ title }) => title)
    .sort((a, b) => a.localeCompare(b));
  const choices: Partial<Record<AgreementColumn, readonly string[]>> = {
    answer: agreementAnswers.map(({ title }) => title),
    notOurs: others,
    agreedBy: posts,
  };
  const byRef = new Intl.Collator('en-GB', { numeric: true });
  return {
    ...frameOf(parts, body.title),
    about: countsInWords(committee),
    sheetNote: say('sheetNote'),
    sheetName: say('sheetTab'),
    columns: agreementColumns.map(({ key, title }): TableColumn => ({
      key,
      title,
      ...(widths[key] === undefined ? {} : { width: widths[key] }),
      ...(choices[key] === undefined ? {} : { choices: choices[key] }),
      ...(key === 'id' ? { isHidden: true } : {}),
      ...(key === 'day' ? { kind: 'day' as const } : {}),
    })),
    rows: [...actions]
      .sort((a, b) => byRef.compare(a.ref, b.ref))
      .map((action) => agreementColumns.map(({ key }) => cellOf(action, key, parts))),
  };
}

/** Answers are left empty: what is written there is the committee's, this time. */
function cellOf(action: Action, column: AgreementColumn, { around }: PaperParts): Cell {
  switch (column) {
    case 'id':
      return action.recordKey;
    case 'ref':
      return action.ref;
    case 'title':
      return action.title;
    case 'ask':
      return askOf(action);
    case 'owner':
      return ownerInWords(action, around);
    case 'stateNow':
      return sayState(`state.${agreementOf(action)}`);
    default:
      return null;
  }
}
