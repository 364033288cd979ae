import { hashOfWords } from '../../../data/hooks/usePackFiles.ts';
import { fileToRead } from '../../../domain/peer/answer.ts';
import type { AnswerRead } from '../../../domain/peer/answer.ts';
import { formToAnswer } from '../../../domain/peer/formToAnswer.ts';
import type { PackFile } from '../../../domain/peer/pack.ts';
import { plainWords, readAnswer, readPack } from '../../../domain/peer/readPack.ts';
import type { JsonRefusal } from '../../../domain/peer/readPack.ts';
import { sheetToAnswer } from '../../../domain/peer/sheetToAnswer.ts';
import { canonicalJson } from '../../../domain/returnSnapshot.ts';
import type { Refusal, RefusalReason, Workbook } from '../../../paper/workbook.ts';
import { isRefused } from '../../../paper/workbook.ts';
import type { OpenedZip, ZipRefusal } from '../../../paper/readZip.ts';

/** Why a file is not taken; `at` says where, in a file of ours that was changed by hand. */
export interface PeerRefusal {
  refusal:
    | RefusalReason
    | ZipRefusal
    | JsonRefusal['refusal']
    | 'otherZip'
    | 'changedHash'
    | 'macros'
    | 'formulas'
    | 'noAnswers'
    | 'noForm'
    | 'notRead';
  name: string;
  at: string;
}

/** A pack that was opened, with its evidence where it came as a zip. */
export interface OpenedPack {
  name: string;
  pack: PackFile;
  files: OpenedZip | null;
}

const mostJson = 20_000_000;

/** Opens a pack: the zip, or `pack.json` alone. */
export async function openPack(file: File): Promise<OpenedPack | PeerRefusal> {
  return guarded(file.name, async (refuse) => {
    const zip = await zipOf(file);
    if (typeof zip === 'string') return refuse(zip);
    const json = zip === null ? await file.text() : textIn(zip, 'pack.json');
    if (json === null) return refuse('otherZip');
    if (json.length > mostJson) return refuse('tooBig');
    const read = readPack(json);
    if ('refusal' in read) return refuse(read.refusal, read.at);
    const { pack } = read;
    if ((await hashOfWords(canonicalJson(pack.contents))) !== pack.hash) return refuse('changedHash');
    return { name: file.name, pack: { ...pack, contents: plainWords(pack.contents) }, files: zip };
  });
}

/** Opens an answer: the zip or `answer.json` of a hub, or the sheet or the form of somebody without one. */
export async function openAnswer(file: File): Promise<AnswerRead | PeerRefusal> {
  return guarded(file.name, async (refuse) => {
    const zip = await zipOf(file);
    if (typeof zip === 'string') return refuse(zip);
    if (zip === null)
      return isJson(await file.slice(0, 200).text())
        ? fromJson(await file.text(), refuse)
        : fromSheet(file, refuse);
    const json = textIn(zip, 'answer.json');
    if (json !== null) return fromJson(json, refuse);
    if (zip.names.includes('pack.json')) return refuse('isPack');
    if (zip.names.some((name) => name.startsWith('word/'))) return fromForm(file, refuse);
    return zip.names.includes('[Content_Types].xml') ? fromSheet(file, refuse) : refuse('otherZip');
  });
}

/** Opens what was pasted: the JSON of an answer, or cells of its sheet. */
export async function openPasted(
  pasted: { text: string; html: string | null },
  name: string,
): Promise<AnswerRead | PeerRefusal> {
  return guarded(name, async (refuse) => {
    if (isJson(pasted.text)) return fromJson(pasted.text, refuse);
    const { readPasted } = await import(
      /* webpackChunkName: "sheets" */ '../../../paper/sheets/readPasted.ts'
    );
    return fromWorkbook(readPasted(pasted, name), refuse);
  });
}

type Refuse = (refusal: PeerRefusal['refusal'], at?: string) => PeerRefusal;

async function guarded<T>(
  name: string,
  open: (refuse: Refuse) => Promise<T | PeerRefusal>,
): Promise<T | PeerRefusal> {
  const refuse: Refuse = (refusal, at = '') => ({ refusal, name, at });
  try {
    return await open(refuse);
  } catch {
    return refuse('notRead');
  }
}

/** The zip behind a file, why it is not to be opened, or null where it is none. */
async function zipOf(file: File): Promise<OpenedZip | ZipRefusal | null> {
  const start = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  if (start[0] !== 0x50 || start[1] !== 0x4b) return null;
  if (file.size > 400_000_000) return 'zipTooBig';
  const { readZip } = await import(/* webpackChunkName: "read-zip" */ '../../../paper/readZip.ts');
  return readZip(new Uint8Array(await file.arrayBuffer()));
}

function textIn(zip: OpenedZip, name: string): string | null {
  const bytes = zip.read(name, mostJson);
  return bytes && new TextDecoder().decode(bytes);
}

function isJson(text: string): boolean {
  return text
    .replace(/^\uFEFF/, '')
    .trimStart()
    .startsWith('{');
}

async function fromJson(json: string, refuse: Refuse): Promise<AnswerRead | PeerRefusal> {
  if (json.length > mostJson) return refuse('tooBig');
  const read = readAnswer(json);
  if ('refusal' in read) return refuse(read.refusal, read.at);
  const { hash, contents } = read.answer;
  if ((await hashOfWords(canonicalJson(contents))) !== hash) return refuse('changedHash');
  return fileToRead(plainWords(contents));
}

async function fromSheet(file: File, refuse: Refuse): Promise<AnswerRead | PeerRefusal> {
  const { readSheets } = await import(/* webpackChunkName: "sheets" */ '../../../paper/sheets/readSheets.ts');
  return fromWorkbook(readSheets(new Uint8Array(await file.arrayBuffer()), file.name), refuse);
}

async function fromForm(file: File, refuse: Refuse): Promise<AnswerRead | PeerRefusal> {
  const { readWordForms } = await import(
    /* webpackChunkName: "word-forms" */ '../../../paper/word/readWordForms.ts'
  );
  const read = readWordForms(new Uint8Array(await file.arrayBuffer()));
  if (typeof read === 'string') return refuse(read);
  if (read.hasMacros) return refuse('macros');
  return formToAnswer(read.tables) ?? refuse('noForm');
}

function fromWorkbook(read: Workbook | Refusal, refuse: Refuse): AnswerRead | PeerRefusal {
  if (isRefused(read)) return refuse(read.refusal);
  if (read.hasMacros) return refuse('macros');
  const worked = read.sheets.find(({ notes }) => notes.formulas > 0 || notes.errors > 0);
  if (worked) return refuse('formulas', worked.name);
  return sheetToAnswer(read.sheets) ?? refuse('noAnswers');
}
