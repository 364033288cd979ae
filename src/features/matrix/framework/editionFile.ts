import type {
  FrameworkReading,
  FrameworkSheet,
  ReadFramework,
} from '../../../domain/framework/sheetsToFramework.ts';
import type { Refusal, RefusalReason, Workbook } from '../../../paper/workbook.ts';
import { isRefused } from '../../../paper/workbook.ts';

/** What somebody chose or pasted, before anybody asks what it says: the text of JSON, or sheets. */
export type EditionSource = { name: string } & ({ json: string } | { sheets: FrameworkSheet[] });

/** A source, or why there is none. */
export type ReadSource = { source: EditionSource } | { refusal: RefusalReason | 'notRead'; name: string };

/** Opens a file that was chosen or dropped; the code that reads sheets is fetched with the first one. */
export async function openFile(chosen: File): Promise<ReadSource> {
  const { name } = chosen;
  try {
    const bytes = new Uint8Array(await chosen.arrayBuffer());
    if (/\.json$/i.test(name) || isJson(bytes)) {
      return { source: { name, json: new TextDecoder().decode(bytes) } };
    }
    const { readSheets } = await import(
      /* webpackChunkName: "sheets" */ '../../../paper/sheets/readSheets.ts'
    );
    return toSource(readSheets(bytes, name));
  } catch {
    return { refusal: 'notRead', name };
  }
}

/** Opens what was pasted: cells, or the text of JSON. */
export async function openPaste(
  pasted: { text: string; html: string | null },
  name: string,
): Promise<ReadSource> {
  try {
    if (pasted.text.trimStart().startsWith('{')) return { source: { name, json: pasted.text } };
    const { readPasted } = await import(
      /* webpackChunkName: "sheets" */ '../../../paper/sheets/readPasted.ts'
    );
    return toSource(readPasted(pasted, name));
  } catch {
    return { refusal: 'notRead', name };
  }
}

/** Reads a source as a framework; the code that reads is fetched with the first one. */
export async function readSource(source: EditionSource, reading: FrameworkReading): Promise<ReadFramework> {
  if ('json' in source) {
    const { jsonToFramework } = await import(
      /* webpackChunkName: "json-edition" */ '../../../domain/framework/jsonToFramework.ts'
    );
    return jsonToFramework(source.json);
  }
  const { sheetsToFramework } = await import(
    /* webpackChunkName: "sheet-edition" */ '../../../domain/framework/sheetsToFramework.ts'
  );
  return sheetsToFramework(source.sheets, reading);
}

function toSource(read: Workbook | Refusal): ReadSource {
  if (isRefused(read)) return { refusal: read.refusal, name: read.name };
  const sheets = read.sheets.map(({ name, isHidden, rows, hiddenRows, headRow, merged, links, notes }) => ({
    ...{ name, isHidden, rows, hiddenRows, headRow, merged, links },
    notes: { errors: notes.errors, isCut: notes.isCut },
  }));
  return { source: { name: read.name, sheets } };
}

function isJson(bytes: Uint8Array): boolean {
  const start = new TextDecoder().decode(bytes.subarray(0, 200)).replace(/^\uFEFF/, '');
  return start.trimStart().startsWith('{');
}
