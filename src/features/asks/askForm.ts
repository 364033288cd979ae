import { raiseAsk } from '../../domain/askChanges.ts';
import type { AskOrigin } from '../../domain/askChanges.ts';
import { asks, needs } from '../../domain/asks.ts';
import type { Need, Obstacle } from '../../domain/asks.ts';
import type { Body } from '../../domain/bodies.ts';
import type { Day } from '../../domain/days.ts';
import type { Action } from '../../domain/actions.ts';
import type { Standard } from '../../domain/frameworks.ts';
import { isNearDay } from '../../domain/columns/day.ts';
import { columnName, fieldsToCells } from '../../domain/list.ts';
import type { Fields } from '../../domain/list.ts';
import { holderOf } from '../../domain/posts.ts';
import type { Post } from '../../domain/posts.ts';
import { problemInWords } from '../../ui/uiWords.ts';
import { say } from './askFormWords.ts';
import { say as sayAsks } from './asksWords.ts';

/** An ask being written; every field as its control holds it. The RecordKey is born with the draft. */
export type AskDraft = {
  recordKey: string;
  need: Need;
  fromKey: string;
  title: string;
  byDay: string;
  because: string;
  aboutKey: string;
  inTheWay: Obstacle[];
  theme: string;
};

/** The fields a problem may stand at, in the order of the form. */
export const formFields = ['need', 'fromKey', 'title', 'byDay', 'because', 'aboutKey', 'theme'] as const;
export type FormField = (typeof formFields)[number];
export type AskProblems = Partial<Record<FormField, string>>;

/** What the address of the form brings. */
export interface Begun {
  about: string;
  of: string;
  need: Need;
  from: string | null;
}

/** What an address begins the form with; an unknown need is an answer. */
export function begunIn(query: URLSearchParams): Begun {
  const need = needs.find((one) => one === query.get('need')) ?? 'answer';
  return { about: query.get('about') ?? '', of: query.get('of') ?? '', need, from: query.get('from') };
}

/** The key under which a draft is kept: begun elsewhere it is another one. */
export function draftKeyOf({ about, of, need, from }: Begun): string {
  return `asks/new/${[about, of, need, from ?? ''].join('/')}`;
}

/** A draft with what the address brings. */
export function newDraft({ about, of, need }: Begun): AskDraft {
  const empty = { title: '', byDay: '', because: '', inTheWay: [], theme: '' };
  return { recordKey: crypto.randomUUID(), need, fromKey: of, aboutKey: about, ...empty };
}

/** True where a draft holds words. */
export function hasWords({ title, because, theme }: AskDraft): boolean {
  return [title, because, theme].some((words) => words.trim() !== '');
}

/** The row a draft becomes, or a sentence for every field that does not fit. */
export function draftToRow(
  draft: AskDraft,
  origin: AskOrigin,
):
  | { row: Partial<Fields<typeof asks>> & { recordKey: string }; problems: null }
  | { row: null; problems: AskProblems } {
  const { recordKey, ...words } = draft;
  const raised = raiseAsk(
    { ...words, byDay: (words.byDay || null) as Day | null, aboutKey: words.aboutKey || null },
    origin,
  );
  const row = { recordKey, ...raised };
  const { problems } = fieldsToCells(asks, row);
  const said: AskProblems = {};
  if (words.byDay !== '' && !isNearDay(words.byDay)) said.byDay = say('dayOutside');
  if (problems.length === 0 && !said.byDay) return { row, problems: null };
  for (const { column, problem } of problems) said[fieldOf(column)] = problemInWords(problem);
  return { row: null, problems: said };
}

/** A problem of a column nobody fills in stands at the question, never nowhere. */
function fieldOf(column: string): FormField {
  return formFields.find((field) => columnName(field) === column) ?? 'title';
}

/** A choice of a select: its key and its words. */
export interface Option {
  key: string;
  words: string;
}

/** Whom one may ask: posts, with a word where nobody holds one, and bodies that are not workstreams. */
export function receiverOptions(
  posts: readonly Post[],
  bodies: readonly Body[],
  today: Day,
): { posts: Option[]; bodies: Option[] } {
  const byWords = (a: Option, b: Option) => a.words.localeCompare(b.words, 'en-GB');
  const standing = posts.filter(({ withdrawn }) => !withdrawn);
  return {
    posts: standing
      .map((post) => ({
        key: post.recordKey,
        words: holderOf(post, today) ? post.title : say('vacant', { post: post.title }),
      }))
      .sort(byWords),
    bodies: bodies
      .filter(({ kind, withdrawn }) => kind !== 'workstream' && !withdrawn)
      .map(({ recordKey, title }) => ({ key: recordKey, words: title }))
      .sort(byWords),
  };
}

/** What an ask may be about: actions and standards, and whatever the address named, even where it is not known. */
export function aboutOptions(
  { actions, standards }: { actions: readonly Action[]; standards: readonly Standard[] },
  named: { key: string; words: string | null },
): { actions: Option[]; standards: Option[]; others: Option[] } {
  const ofActions = actions.map(({ recordKey, ref, title }) => ({
    key: recordKey,
    words: `${ref} ${title}`,
  }));
  const ofStandards = standards.map(({ recordKey, number, title }) => ({
    key: recordKey,
    words: sayAsks('aboutStandard', { number: String(number), title }),
  }));
  const isListed = [...ofActions, ...ofStandards].some(({ key }) => key === named.key);
  const others =
    named.key === '' || isListed ? [] : [{ key: named.key, words: named.words ?? say('aboutGone') }];
  const byRef = (a: Option, b: Option) => a.words.localeCompare(b.words, 'en-GB', { numeric: true });
  return { actions: ofActions.sort(byRef), standards: ofStandards.sort(byRef), others };
}
