import type { Body } from '../bodies.ts';
import { namesOf } from '../bodies.ts';
import type { forces } from '../forces.ts';
import type { Item } from '../list.ts';
import type { Post } from '../posts.ts';
import { fold, hashOf, toLine } from './cellText.ts';
import { mostAlike, toNames } from './likeness.ts';
import type { Names } from './likeness.ts';
import { isPersonName } from './people.ts';
import type { Asked, QuestionKind } from './questions.ts';

/** What names in a sheet can mean. */
export interface Named {
  bodies: readonly Body[];
  posts: readonly Post[];
  forces: readonly Item<typeof forces>[];
}

/** What a name turned out to be: a key, something to be added under a new key, or nothing (left out, or not answered). */
export type Meaning = { key: string; isNew: boolean } | null;

/** Looks names up, and asks about each that is not known word for word. */
export interface NameBook {
  workstream(text: string): Meaning;
  body(text: string): Meaning;
  post(text: string): Meaning;
  force(text: string): Meaning;
  /** The workstream or body a heading inside a sheet names word for word; never asked about. */
  section: (text: string) => Body | null;
  /** True where a text is a post's own name. */
  isPost: (text: string) => boolean;
  posts: Names;
  /** Posts and bodies that answers add. */
  added(): { list: 'posts' | 'bodies'; key: string; title: string }[];
}

/** Opens the names a hub knows for one reading of a sheet. */
export function openNameBook({ bodies, posts, forces }: Named, asked: Asked): NameBook {
  const streams = bodies.filter(({ kind }) => kind === 'workstream');
  const owning = bodies.filter(({ kind }) => kind !== 'workstream');
  const streamNames = toNames(streams.map(bodyToNames));
  const bodyNames = toNames(owning.map(bodyToNames));
  const postNames = toNames(posts.map(({ recordKey, title }) => ({ key: recordKey, names: [title] })));
  const holders = toNames(
    posts.flatMap(({ recordKey, holderName }) =>
      holderName ? [{ key: recordKey, names: [holderName] }] : [],
    ),
  );
  const forceNames = toNames(
    forces.map(({ recordKey, title, formerNames }) => ({
      key: recordKey,
      names: [title, title.replace(/ (Police|Constabulary)$/i, ''), ...(formerNames ?? '').split(/[,;\n]/)],
    })),
  );
  const added = new Map<string, { list: 'posts' | 'bodies'; key: string; title: string }>();

  function look(kind: QuestionKind, text: string, names: Names, adds: 'posts' | 'bodies' | null): Meaning {
    const folded = fold(text);
    const exact = names.exact.get(folded);
    if (exact !== undefined) return { key: exact, isNew: false };
    const id = `${kind === 'person' ? 'post' : kind}:${folded}`;
    const title = toLine(text).slice(0, 255);
    const canAdd = adds !== null && kind !== 'person';
    asked.ask({ id, kind, words: title, canAdd, candidates: () => mostAlike(names, text) });
    const answer = asked.answer(id);
    if (answer === null || answer === 'none' || (answer === 'new' && !canAdd)) return null;
    if (answer !== 'new' || adds === null) return { key: answer, isNew: false };
    const key = newKey(adds === 'posts' ? 'post' : 'body', folded);
    added.set(key, { list: adds, key, title });
    return { key, isNew: true };
  }

  function workstream(text: string): Meaning {
    const body = numbered(text, streams) ?? null;
    return body ? { key: body.recordKey, isNew: false } : look('workstream', text, streamNames, null);
  }

  return {
    posts: { exact: new Map([...holders.exact, ...postNames.exact]), all: postNames.all },
    workstream,
    body: (text) => look('body', text, bodyNames, 'bodies'),
    force: (text) => look('force', text, forceNames, null),
    post(text) {
      const [, before = '', within = ''] = /^([^(]*)\(([^)]*)\)\s*$/.exec(text) ?? [];
      // "Head of Custody (Supt Jones)" and "Supt Jones (Head of Custody)": the post is the owner.
      const known = [before.trim(), within.trim()].find((part) => postNames.exact.has(fold(part)));
      if (known) return look('post', known, postNames, 'posts');
      const isPerson =
        !postNames.exact.has(fold(text)) && (isPersonName(text) || holders.exact.has(fold(text)));
      return look(isPerson ? 'person' : 'post', text, isPerson ? personNames(text) : postNames, 'posts');
    },
    isPost: (text) => postNames.exact.has(fold(text)),
    section(text) {
      // "Safety and victimisation (WS4)"
      const names = [text, text.replace(/\([^)]*\)\s*$/, '')].map(fold);
      const exact = names.map((name) => streamNames.exact.get(name) ?? bodyNames.exact.get(name));
      const key = exact.find((one) => one !== undefined) ?? cutName(text, [streamNames, bodyNames]);
      return numbered(text, streams, true) ?? bodies.find(({ recordKey }) => recordKey === key) ?? null;
    },
    added: () => [...added.values()],
  };

  /** A person is asked about even where a holder has that name: actions belong to posts. */
  function personNames(text: string): Names {
    const bare = toNames([]);
    const near = mostAlike({ exact: new Map(), all: holders.all }, text, 0.6);
    return { ...bare, all: [...holders.all.filter(({ key }) => near.some((one) => one.key === key))] };
  }
}

/** The one thing whose name begins with a text as long as a tab's name may be: Excel cut it there. */
function cutName(text: string, all: readonly Names[]): string | undefined {
  const folded = fold(text);
  if (text.length < longestTab - 1 || text.length > longestTab) return undefined;
  const found = all.flatMap(({ exact }) => [...exact].filter(([name]) => name.startsWith(folded)));
  const keys = new Set(found.map(([, key]) => key));
  return keys.size === 1 ? [...keys][0] : undefined;
}

const longestTab = 31;

function bodyToNames(body: Body): { key: string; names: string[] } {
  const numberedNames =
    body.kind === 'workstream' && body.number !== null
      ? [`Workstream ${body.number}`, `WS${body.number}`]
      : [];
  return { key: body.recordKey, names: [...namesOf(body), ...numberedNames] };
}

/**
 * The workstream a text names by its number: "4", "WS 4", "Workstream 4 – Safety", "4. Safety and victimisation". In a
 * heading a bare number says nothing, and a number followed by another workstream's name is no answer.
 */
function numbered(text: string, streams: readonly Body[], isHeading = false): Body | undefined {
  const match = /^(ws|w s|work ?streams?|strand|pillar)? ?0*(\d{1,2})(?: (.*))?$/.exec(fold(text));
  if (!match || (isHeading && !match[1] && !match[3])) return undefined;
  const body = streams.find(({ number }) => number === Number(match[2]));
  const rest = match[3];
  if (!body || rest === undefined) return body;
  const isItsName = namesOf(body).some((name) => fold(name) === rest);
  const isOthers = streams.some(
    (other) => other !== body && namesOf(other).some((name) => fold(name) === rest),
  );
  return isItsName || (match[1] !== undefined && !isOthers && !/^(and|to|\d)/.test(rest)) ? body : undefined;
}

/** A key for a post or body that a sheet names: the same name gives the same key. */
export function newKey(kind: string, folded: string): string {
  const plain = folded.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
  return `${kind}-${plain.length > 2 ? plain.slice(0, 90) : hashOf(folded)}`;
}
