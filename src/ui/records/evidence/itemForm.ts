import { isNearDay } from '../../../domain/columns/day.ts';
import type { Day } from '../../../domain/days.ts';
import type { Evidence } from '../../../domain/evidence.ts';
import { evidenceLengths } from '../../../domain/evidence.ts';
import { readAddress, titleFromAddress, titleFromName } from '../../../domain/evidenceAddress.ts';
import type { SaidOfItem } from '../../../domain/evidenceChanges.ts';
import { safeFileName } from '../../../domain/evidenceFiles.ts';
import type { Marking } from '../../../domain/list.ts';
import { sizeInWords } from '../uploadView.ts';
import { say } from './evidenceFormWords.ts';

/** What is being written of an item, every field as its control holds it. The RecordKey is born with the draft. */
export type ItemDraft = {
  recordKey: string;
  kind: 'link' | 'file';
  address: string;
  title: string;
  /** Somebody typed the title: it is not proposed any more. */
  isTitleOwn: boolean;
  shows: string;
  effectiveDay: string;
  ownerPostKey: string;
  expiryDay: string;
  marking: Marking;
  mayBePublished: boolean;
};

/** What the form is for. */
export type FormFor =
  | { kind: 'link'; address: string }
  | { kind: 'file'; file: File | null }
  | { kind: 'edit' | 'version'; item: Evidence };

export type DraftField = 'address' | 'file' | 'title' | 'shows' | 'effectiveDay' | 'expiryDay';
export type DraftProblems = Partial<Record<DraftField, string>>;

interface Beginning {
  ownerPostKey: string | null;
  marking: Marking;
  recordKey: string;
}

/** The form as it opens: what is known already is not asked again. */
export function newItemDraft(form: FormFor, { ownerPostKey, marking, recordKey }: Beginning): ItemDraft {
  const empty: ItemDraft = {
    ...{ recordKey, kind: form.kind === 'file' ? 'file' : 'link', address: '', title: '', isTitleOwn: false },
    ...{ shows: '', effectiveDay: '', ownerPostKey: ownerPostKey ?? '', expiryDay: '', marking },
    mayBePublished: false,
  };
  if (form.kind === 'link') return form.address === '' ? empty : withAddress(empty, form.address);
  if (form.kind === 'file') return withFileName(empty, form.file?.name ?? null);
  const { item } = form;
  const same = {
    ...{ kind: item.kind, title: item.title, isTitleOwn: true, shows: item.shows ?? '' },
    ...{ ownerPostKey: item.ownerPostKey ?? '', marking: item.marking ?? marking },
    mayBePublished: item.mayBePublished,
  };
  if (form.kind === 'version') return { ...empty, ...same };
  const days = { effectiveDay: item.effectiveDay ?? '', expiryDay: item.expiryDay ?? '' };
  return { ...empty, ...same, ...days, recordKey: item.recordKey };
}

/** With an address, and the title it proposes unless somebody typed one. */
export function withAddress(draft: ItemDraft, address: string): ItemDraft {
  const { url } = readAddress(address);
  const title = draft.isTitleOwn ? draft.title : url === null ? '' : titleFromAddress(url);
  return { ...draft, address, title };
}

/** With a file, and the title its name proposes unless somebody typed one. */
export function withFileName(draft: ItemDraft, name: string | null): ItemDraft {
  if (name === null || draft.isTitleOwn) return draft;
  return { ...draft, title: titleFromName(name) };
}

/** "review.pdf, 43 KB", and under which name it is kept where SharePoint refuses its own. */
export function fileInWords({ name, size }: Pick<File, 'name' | 'size'>): string {
  const safe = safeFileName(name);
  return say(safe === name ? 'fileChosen' : 'fileRenamed', { name, size: sizeInWords(size), safe });
}

/** A sentence for every field that does not fit, in the order of the form. */
export function draftProblems(draft: ItemDraft, form: FormFor, hasFile: boolean): DraftProblems {
  const problems: DraftProblems = {};
  if (form.kind !== 'edit' && draft.kind === 'link') {
    const { problem } = readAddress(draft.address);
    if (problem) problems.address = say(`address.${problem}`);
  }
  if (form.kind !== 'edit' && draft.kind === 'file' && !hasFile) problems.file = say('fileMissing');
  const title = draft.title.trim();
  if (title === '') problems.title = say('needTitle');
  if (title.length > evidenceLengths.title) problems.title = tooLong(title.length - evidenceLengths.title);
  const over = draft.shows.length - evidenceLengths.shows;
  if (over > 0) problems.shows = tooLong(over);
  if (!isDayOrEmpty(draft.effectiveDay)) problems.effectiveDay = say('notADay');
  if (!isDayOrEmpty(draft.expiryDay)) problems.expiryDay = say('notADay');
  else if (draft.expiryDay !== '' && draft.expiryDay < draft.effectiveDay)
    problems.expiryDay = say('expiryBefore');
  return problems;
}

function isDayOrEmpty(day: string): boolean {
  return day === '' || isNearDay(day);
}

function tooLong(count: number): string {
  return say('tooLong', { count });
}

/** What the draft says of the item, as it is kept. */
export function saidIn(draft: ItemDraft): SaidOfItem {
  const { title, shows, effectiveDay, ownerPostKey, expiryDay, marking, mayBePublished } = draft;
  return {
    title: title.replace(/\s+/g, ' ').trim(),
    shows: shows.trim() || null,
    effectiveDay: (effectiveDay || null) as Day | null,
    ownerPostKey: ownerPostKey || null,
    expiryDay: (expiryDay || null) as Day | null,
    ...{ marking, mayBePublished },
  };
}
