import type { ReadSheet, RefusalReason, Workbook } from '../workbook.ts';
import { readCellFormats } from './cellFormats.ts';
import { nameToRange } from './cellPlace.ts';
import type { Surroundings } from './readSheet.ts';
import { readSheet } from './readSheet.ts';
import { readXml } from './readXml.ts';
import { readSharedStrings } from './sharedStrings.ts';
import { kindOfZip, unpack } from './unpack.ts';
import { workbookFiles } from './workbookFiles.ts';

type Files = ReturnType<typeof workbookFiles>;

/** Reads an Excel workbook's values, in steps; or why it is none. Throws nothing for any bytes. */
export function* readXlsx(bytes: Uint8Array, name: string): Generator<undefined, Workbook | RefusalReason> {
  const parts = unpack(bytes);
  if (typeof parts === 'string') return parts;
  yield;
  const files = workbookFiles(parts);
  try {
    const path =
      files.relationsOf('').find(({ kind }) => kind === 'officeDocument')?.target ?? 'xl/workbook.xml';
    const xml = files.read(path);
    if (xml === null || !/<(\w+:)?workbook[\s>]/.test(xml)) return kindOfZip([...parts.keys()], bytes);
    const hasMacros = /macroEnabled/i.test(files.read('[Content_Types].xml') ?? '');
    return { name, kind: 'xlsx', hasMacros, sheets: yield* readWorkbook(files, path, xml) };
  } catch {
    return 'damaged';
  }
}

function* readWorkbook(files: Files, path: string, xml: string): Generator<undefined, ReadSheet[]> {
  const relations = files.relationsOf(path);
  const partOf = (kind: string) => {
    const target = relations.find((relation) => relation.kind === kind)?.target;
    // A program that forgot to say where a part is puts it at its usual place.
    return files.read(target ?? path.replace(/[^/]*$/, `${kind}.xml`));
  };
  const { tabs, uses1904 } = readTabs(xml);
  const [strings, styles] = [partOf('sharedStrings'), partOf('styles')];
  const around: Surroundings = {
    strings: strings === null ? [] : yield* readSharedStrings(strings),
    formats: styles === null ? [] : readCellFormats(styles),
    uses1904,
  };
  const sheets: ReadSheet[] = [];
  for (const { name, id, isHidden } of tabs) {
    // Sheets that hold a chart or a macro only are no worksheets.
    const target = relations.find((one) => one.id === id && one.kind === 'worksheet')?.target;
    const sheet = target === undefined ? null : yield* readTab(files, target, name, around);
    if (sheet) sheets.push({ ...sheet, isHidden, ...(uses1904 ? { uses1904 } : {}) });
  }
  return sheets;
}

function* readTab(
  files: Files,
  path: string,
  name: string,
  around: Surroundings,
): Generator<undefined, ReadSheet | null> {
  const xml = files.read(path);
  if (xml === null) return null;
  const relations = files.relationsOf(path);
  const linkOf = (id: string) => relations.find((one) => one.id === id && one.kind === 'hyperlink')?.target;
  const sheet = yield* readSheet(name, xml, around, linkOf);
  sheet.notes.hasComments = relations.some(({ kind }) => /comment/i.test(kind));
  for (const { kind, target } of relations) {
    if (kind === 'table') sheet.headRow ??= tableHead(files.read(target));
  }
  return sheet;
}

/** The row of names of an Excel table, counted from 0; null where it shows none. */
function tableHead(xml: string | null): number | null {
  let head: number | null = null;
  if (xml === null) return null;
  readXml(xml, {
    open: (name, attribute) => {
      if (name !== 'table' || attribute('headerRowCount') === '0') return;
      head = nameToRange(attribute('ref') ?? '')?.fromRow ?? null;
    },
  });
  return head;
}

function readTabs(xml: string) {
  const tabs: { name: string; id: string; isHidden: boolean }[] = [];
  let uses1904 = false;
  readXml(xml, {
    open: (tag, attribute) => {
      if (tag === 'workbookPr') uses1904 = ['1', 'true'].includes(attribute('date1904') ?? '');
      if (tag !== 'sheet') return;
      const isHidden = (attribute('state') ?? 'visible') !== 'visible';
      tabs.push({ name: attribute('name') ?? '', id: attribute('id') ?? '', isHidden });
    },
  });
  return { tabs, uses1904 };
}
