import { agreements } from '../actions.ts';
import type { Action } from '../actions.ts';
import { neededWith } from '../agreement.ts';
import { isDay } from '../columns/day.ts';
import { isWebAddress } from '../columns/link.ts';
import { markings } from '../list.ts';
import { cutAtWord, fold, isNothing, toLine, toRef, toText } from './cellText.ts';
import type { Value } from './grid.ts';
import type { NameBook } from './nameBook.ts';
import { mostCharacters } from './fieldLengths.ts';
import type { Note } from './notes.ts';
import { splitNames } from './people.ts';
import type { Asked } from './questions.ts';
import { proposedState, readAims, readDrivers, readState, signsToWords } from './readChoices.ts';
import { proposedAgreement, readAgreement } from './readAgreement.ts';
import type { ReadAgreement } from './readAgreement.ts';
import { readDay } from './readDay.ts';
import { sheetFields } from './sheetFields.ts';
import type { FieldKind, SheetField } from './sheetFields.ts';
import type { SheetRow } from './sheetRows.ts';

/** What a row says about an action: only what stands in it. An empty cell says nothing and changes nothing. */
export type ReadFields = { -readonly [F in Exclude<keyof Action, 'row'>]?: Action[F] };

/** A row, read. `updates` are reports in somebody's words; `sheetRef` is the reference as it stands in the sheet. */
export interface ReadRow {
  place: SheetRow;
  fields: ReadFields;
  sheetRef: string;
  title: string;
  updates: string[];
  notes: Note[];
}

/** What reading stands on. */
export interface Reading {
  book: NameBook;
  asked: Asked;
}

type Reader = (cell: Cell, reading: Reading, row: ReadRow) => void;
interface Cell {
  field: SheetField;
  value: Value;
  text: string;
  link: string | undefined;
}

/** Reads a row that is an action. Never throws, whatever stands in its cells. */
export function readRow(place: SheetRow, reading: Reading): ReadRow {
  const row: ReadRow = { place, fields: {}, sheetRef: '', title: '', updates: [], notes: [] };
  if (place.workstreamKey !== null) row.fields.workstreamKey = place.workstreamKey;
  if (place.bodyKey !== null) row.fields.bodyKey = place.bodyKey;
  for (const value of place.earlier ?? [])
    putText({ field: 'update', value, text: toText(value), link: undefined }, toText(value), row);
  for (const [field, value = null] of Object.entries(place.cells) as [SheetField, Value][]) {
    const text = toText(value);
    const link = place.links[field];
    if (text === '' && link === undefined) continue;
    readers[sheetFields[field].kind]({ field, value, text, link }, reading, row);
  }
  // A day that was never moved stands in the column of the first days only.
  const { dueDay, dueWas } = row.fields;
  if (dueWas && !dueDay) row.fields.dueDay = dueWas;
  if (dueWas && (!dueDay || dueDay === dueWas)) delete row.fields.dueWas;
  answerInReasons(row);
  if (row.title !== '' && row.title !== row.fields.title)
    row.fields.summary = [row.title, row.fields.summary].filter(Boolean).join('\n\n');
  return row;
}

/** An answer typed into the column of reasons is the answer, a day there the day of it. */
function answerInReasons({ fields }: ReadRow): void {
  const words = fields.agreementWords ?? '';
  const day = isDay(words) ? words : null;
  const read = day || fields.agreement ? null : readAgreement(words);
  if (read?.rest === '') fields.agreement = read.agreement;
  else if (day === null) return;
  delete fields.agreementWords;
  if (day !== null) fields.agreementDay ??= day;
}

const readers: Record<FieldKind, Reader> = {
  key({ text }, _reading, row) {
    const key = toRef(text);
    if (/^[A-Za-z0-9][A-Za-z0-9._:|-]{0,119}$/.test(key)) row.fields.recordKey = key;
  },
  ref({ text }, _reading, row) {
    const ref = toRef(text);
    if (isNothing(ref)) return;
    row.sheetRef = ref;
    if (ref.length <= 20) row.fields.ref = ref;
    else row.notes.push({ code: 'longRef', words: ref });
  },
  line: (cell, _reading, row) => putText(cell, toLine(cell.text), row),
  text: (cell, _reading, row) => putText(cell, cell.text, row),
  day({ field, value, text }, { asked }, row) {
    const quarters = asked.answer('quarters');
    const read = readDay(value, quarters === 'calendar' || quarters === 'financial' ? quarters : null);
    if (read.kind === 'day') {
      put(row, field, read.day);
      if (read.was !== undefined && field === 'dueDay') put(row, 'dueWas', read.was);
      if (read.isLast) row.notes.push({ code: 'lastDayOf', field, words: toLine(text), day: read.day });
      return;
    }
    if (read.kind === 'quarter') ask(asked, 'quarters', 'quarters', text);
    else if (read.kind !== 'empty')
      row.notes.push({
        code: read.kind === 'impossible' ? 'impossibleDay' : 'notADay',
        field,
        words: toLine(text),
      });
  },
  state({ value, text: said }, { asked }, row) {
    const text = toLine(signsToWords(said));
    if (isNothing(text) && !/\p{So}/u.test(text)) return;
    const read = readState(value, text) ?? stateAnswer(text, asked);
    if (read === null) return;
    row.fields.state = read.state;
    if (read.closedAs !== null) row.fields.closedAs = read.closedAs;
  },
  agreement({ field, value, text }, { asked, book }, row) {
    if (isNothing(text) && !/\p{So}/u.test(text)) return;
    const isWords = typeof value === 'string' || typeof value === 'boolean';
    const read = isWords ? (readAgreement(text) ?? agreementAnswer(text, asked)) : null;
    if (read) {
      row.fields.agreement = read.agreement;
      // What stands behind an answer belongs beside it; a cell of its own says more.
      if (read.agreement === 'notOurs') put(row, 'notOursBodyKey', book.section(read.rest)?.recordKey);
      else if (read.rest !== '')
        put(row, 'agreementWords', cutAtWord(read.rest, mostCharacters('agreementWords')));
    } else if (!isWords) putOrNote(row, field, null, text);
  },
  workstream({ field, text }, { book }, row) {
    if (!isNothing(text)) put(row, field, book.workstream(text)?.key);
  },
  body({ field, text }, { book }, row) {
    const [first, ...more] = isNothing(text) ? [] : splitBodies(text, book);
    if (first !== undefined) put(row, field, book.body(first)?.key);
    if (more.length > 0 && field === 'bodyKey') putBodies(row, more, book);
  },
  bodies({ text }, { book }, row) {
    if (!isNothing(text)) putBodies(row, splitBodies(text, book), book);
  },
  owner({ text }, { book, asked }, row) {
    if (isNothing(text)) return;
    const names = splitNames(text, book.posts).filter((name) => !isNothing(name));
    const keys = names.map((name) => book.post(name)?.key);
    if (names.length > 1) ask(asked, 'twoOwners', 'twoOwners', toLine(text));
    const order = asked.answer('twoOwners') ?? 'firstOwns';
    const [owner, deputy] = order === 'secondOwns' ? [keys[1], keys[0]] : keys;
    put(row, 'ownerPostKey', owner);
    if (order !== 'ownerOnly' && row.fields.deputyPostKey === undefined && deputy !== owner)
      put(row, 'deputyPostKey', deputy);
    if (names.length > 2) row.notes.push({ code: 'moreOwners', words: names.slice(2).join(', ') });
  },
  post({ field, text }, { book }, row) {
    if (!isNothing(text)) put(row, field, book.post(toLine(text))?.key);
  },
  force({ field, text }, { book }, row) {
    if (!isNothing(text)) put(row, field, book.force(text)?.key);
  },
  drivers: ({ field, text }, _reading, row) => putOrNote(row, field, readDrivers(text), text),
  aims: ({ field, text }, _reading, row) => putOrNote(row, field, readAims(text), text),
  marking({ field, text }, _reading, row) {
    const marking = markings.find((one) => fold(one) === fold(text));
    putOrNote(row, field, marking ?? null, text);
  },
  link({ field, text, link }, _reading, row) {
    // SharePoint's own addresses are often typed with their blanks.
    const written = [link, toLine(text)].map((one) => one?.trim().replaceAll(' ', '%20'));
    const address = written.find((one) => one !== undefined && isWebAddress(one) && one.length <= 255);
    putOrNote(row, field, address ?? null, text);
  },
};

function putText({ field }: Cell, text: string, row: ReadRow): void {
  const most = mostCharacters(field);
  const cut = cutAtWord(text, most);
  if (field === 'update') row.updates.push(cut);
  else put(row, field, cut);
  if (field === 'title') row.title = text;
  if (cut !== text) row.notes.push({ code: field === 'title' ? 'titleCut' : 'textCut', field });
}

function put(row: ReadRow, field: SheetField, value: unknown): void {
  if (value !== undefined && field !== 'update') Object.assign(row.fields, { [field]: value });
}

function putOrNote(row: ReadRow, field: SheetField, value: unknown, text: string): void {
  if (value === null) row.notes.push({ code: 'notKnown', field, words: toLine(text) });
  else put(row, field, value);
}

function putBodies(row: ReadRow, names: readonly string[], book: NameBook): void {
  const keys = names.map((name) => book.body(name)?.key).filter((key) => key !== undefined);
  const all = new Set([...(row.fields.jointBodyKeys ?? []), ...keys]);
  if (all.size > 0) row.fields.jointBodyKeys = [...all];
}

/** Bodies in a cell, parted by line, semicolon or slash; "and", and a comma too, may stand inside one name. */
function splitBodies(text: string, book: NameBook): string[] {
  if (book.section(text)) return [text];
  return text
    .split(/\s*(?:\n|;|\||\s\/\s)\s*/)
    .flatMap((part) => (book.section(part) ? [part] : part.split(/\s*,\s(?=[A-Z])\s*/)))
    .filter((part) => fold(part) !== '' && !isNothing(part));
}

/** Words beside a yes or a no are its reason or its wording: they are kept with it. */
function agreementAnswer(text: string, asked: Asked): ReadAgreement | null {
  const proposed = proposedAgreement(text);
  const id = `agreement:${fold(text) || text}`;
  const candidates = () => (proposed ? [{ key: proposed, score: 0.8 }] : []);
  asked.ask({ id, kind: 'agreement', words: text.slice(0, 255), canAdd: false, candidates });
  const agreement = agreements.find((one) => one === asked.answer(id));
  if (!agreement) return null;
  const [, named] = /\b(?:to|for|by|with)\s+(?:the\s+)?(.+)$/i.exec(toLine(text)) ?? [];
  const rest = agreement === 'notOurs' ? (named ?? '') : neededWith(agreement) === 'words' ? text : '';
  return { agreement, rest };
}

function stateAnswer(text: string, asked: Asked): ReturnType<typeof readState> {
  const proposed = proposedState(text);
  const id = `state:${fold(text) || text}`;
  const candidates = () => (proposed ? [{ key: proposed, score: 0.8 }] : []);
  asked.ask({ id, kind: 'state', words: text.slice(0, 255), canAdd: false, candidates });
  return readState(null, asked.answer(id) ?? '');
}

function ask(asked: Asked, id: string, kind: 'quarters' | 'twoOwners', words: string): void {
  asked.ask({ id, kind, words: words.slice(0, 255), canAdd: false, candidates: () => [] });
}
