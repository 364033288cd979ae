import type { PackContents, PackFile } from '../../../domain/peer/pack.ts';
import type { AnswerColumn } from '../../../domain/peer/answerSheet.ts';
import {
  answerColumns,
  evidenceColumns,
  openedChoices,
  rowId,
  whoColumns,
  whoRows,
} from '../../../domain/peer/answerSheet.ts';
import { levelChoice, noLevelChoice } from '../../../domain/peer/readLevel.ts';
import type { Cell, Table, TableColumn } from '../../../paper/table.ts';
import { asSent } from './asSent.ts';
import { packFrame } from './packPapers.ts';
import { say } from './paperWords.ts';

const widths: Partial<Record<AnswerColumn, number>> = {
  number: 6,
  title: 30,
  ownLevel: 20,
  ownReasons: 40,
  narrative: 50,
  level: 24,
  reasons: 50,
  goodPractice: 40,
  questions: 40,
};

/** The sheet for a reviewer without a hub: who answers, a row a standard, a row an item of evidence; ids hidden. */
export function packSheets({ hash, contents }: PackFile): Table[] {
  const frame = packFrame(contents);
  return [whoTab(hash, contents), answerTab(contents), evidenceTab(contents)].map((tab) => ({
    ...frame,
    ...tab,
  }));
}

type Tab = Pick<Table, 'sheetName' | 'sheetNote' | 'columns' | 'rows'>;

function whoTab(hash: string, { key, byDay }: PackContents): Tab {
  const given: Partial<Record<string, string>> = { pack: key, hash };
  return {
    sheetName: say('tab.who'),
    sheetNote: say(byDay ? 'note.whoBy' : 'note.who', { day: byDay ?? '' }),
    columns: whoColumns.map((column) => ({
      ...column,
      ...(column.key === 'id' ? { isHidden: true } : { width: 40 }),
    })),
    rows: whoRows.map(({ id, label }) => [id, label, given[id] ?? null]),
  };
}

function answerTab(contents: PackContents): Tab {
  const levels = [...contents.levels.map(levelChoice), noLevelChoice];
  return {
    sheetName: say('tab.answers'),
    sheetNote: say('note.answers'),
    columns: answerColumns.map(({ key, title }): TableColumn => ({
      key,
      title,
      ...(widths[key] === undefined ? {} : { width: widths[key] }),
      ...(key === 'id' ? { isHidden: true } : {}),
      ...(key === 'level' ? { choices: levels } : {}),
    })),
    rows: contents.standards.map((standard) => {
      const sent = asSent(standard, contents);
      const cells: Partial<Record<AnswerColumn, Cell>> = {
        id: rowId(contents.key, standard.key),
        number: standard.number,
        title: sent.title,
        ownLevel: sent.level,
        ownReasons: sent.reasons,
        narrative: sent.narrative,
      };
      return answerColumns.map(({ key }) => cells[key] ?? null);
    }),
  };
}

function evidenceTab(contents: PackContents): Tab {
  return {
    sheetName: say('tab.evidence'),
    sheetNote: say('note.evidence'),
    columns: evidenceColumns.map(({ key, title }): TableColumn => ({
      key,
      title,
      ...(key === 'id' ? { isHidden: true } : { width: key === 'title' || key === 'where' ? 50 : 12 }),
      ...(key === 'opened' ? { choices: openedChoices } : {}),
    })),
    rows: contents.standards.flatMap((standard) =>
      standard.evidence.map((item): Cell[] => [
        rowId(contents.key, standard.key, item.key),
        standard.number,
        item.title,
        item.url ? { link: item.url, text: item.url } : (item.file?.path ?? null),
        null,
      ]),
    ),
  };
}
