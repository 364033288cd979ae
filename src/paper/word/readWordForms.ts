import type { FormRow } from '../paper.ts';
import { readXml } from '../sheets/readXml.ts';
import { kindOfZip, unpack } from '../sheets/unpack.ts';
import { workbookFiles } from '../sheets/workbookFiles.ts';
import type { RefusalReason } from '../workbook.ts';

/** A row of a form that came back: its hidden id (empty where a program dropped it), its label, what was typed. */
export type FilledRow = Required<Pick<FormRow, 'id' | 'label'>> & { words: string };

/** The tables of a document, each as its rows; or why there are none to be had. */
export type WordForms = { hasMacros: boolean; tables: FilledRow[][] } | RefusalReason;

/** Reads the tables of a Word document: what is struck out as a tracked change is gone. Throws nothing for any bytes. */
export function readWordForms(bytes: Uint8Array): WordForms {
  const parts = unpack(bytes);
  if (typeof parts === 'string') return parts;
  const files = workbookFiles(parts);
  try {
    const path =
      files.relationsOf('').find(({ kind }) => kind === 'officeDocument')?.target ?? 'word/document.xml';
    const xml = files.read(path);
    if (xml === null || !/<(\w+:)?document[\s>]/.test(xml)) return kindOfZip([...parts.keys()], bytes);
    const hasMacros = /macroEnabled/i.test(files.read('[Content_Types].xml') ?? '');
    return { hasMacros, tables: tablesOf(xml) };
  } catch {
    return 'damaged';
  }
}

interface Cell {
  shown: string;
  hidden: string;
}

function tablesOf(xml: string): FilledRow[][] {
  const tables: FilledRow[][] = [];
  let depth = 0;
  let row: Cell[] = [];
  let run = { isText: false, isHidden: false, isLook: false };
  // What is struck out, and the second copy of a drawing for older programs.
  let unread = 0;
  const add = (words: string) => {
    const cell = row.at(-1);
    if (depth === 0 || unread > 0 || !cell) return;
    cell[run.isHidden ? 'hidden' : 'shown'] += words;
  };
  readXml(xml, {
    open: (name, attribute) => {
      if (skipped.has(name)) unread += 1;
      if (name === 'tbl' && (depth += 1) === 1) tables.push([]);
      if (name === 'tr' && depth === 1) row = [];
      if (name === 'tc' && depth === 1) row.push({ shown: '', hidden: '' });
      if (name === 'r') run = { isText: false, isHidden: false, isLook: true };
      if (name === 'vanish' && run.isLook)
        run.isHidden = !['0', 'false', 'off'].includes(attribute('val') ?? '');
      if (name === 't') run.isText = true;
      if (name === 'br' || name === 'cr') add('\n');
      if (name === 'tab' && run.isLook) add(' ');
      if (name === 'noBreakHyphen') add('-');
    },
    text: (words) => {
      if (run.isText) add(words);
    },
    close: (name) => {
      if (skipped.has(name)) unread -= 1;
      if (name === 't') run.isText = false;
      if (name === 'r') run = { isText: false, isHidden: false, isLook: false };
      if (name === 'p') add('\n');
      if (name === 'tr' && depth === 1) tables.at(-1)?.push(toRow(row));
      if (name === 'tbl') depth -= 1;
    },
  });
  return tables;
}

const skipped: ReadonlySet<string> = new Set(['del', 'moveFrom', 'Fallback']);

function toRow([label, ...answers]: Cell[]): FilledRow {
  const words = answers.map(({ shown }) => shown.trim()).filter(Boolean);
  return {
    id: (label?.hidden ?? '').trim(),
    label: (label?.shown ?? '').trim(),
    words: words.join('\n'),
  };
}
