import type { Action } from '../../domain/actions.ts';
import { namesOf } from '../../domain/bodies.ts';
import type { Body } from '../../domain/bodies.ts';
import type { Post } from '../../domain/posts.ts';
import { say } from './actionsWords.ts';
import type { Register } from './register.ts';

/** Which actions hold every word, in their own text or in the names of their posts, workstream and body. */
export function matcherOf(find: string, register: Register): (action: Action) => boolean {
  // "Workstream 4" is one name: its 4 alone would also find action 2-4.
  const words = plain(find).match(/workstream \d+|\S+/g) ?? [];
  const tests = words.map((word) => wordTest(word, register));
  return (action) => tests.every((test) => test(action));
}

/** Names are few and actions many: names are searched once a word, actions then only look their keys up. */
function wordTest(word: string, { postsByKey, bodiesByKey }: Register): (action: Action) => boolean {
  const posts = keysNamed(word, postsByKey, postNames);
  const bodies = keysNamed(word, bodiesByKey, bodyNames);
  return (action) =>
    ownText(action).includes(word) ||
    posts.has(action.ownerPostKey) ||
    posts.has(action.deputyPostKey) ||
    bodies.has(action.workstreamKey) ||
    bodies.has(action.bodyKey) ||
    action.jointBodyKeys.some((key) => bodies.has(key));
}

function keysNamed<T>(
  word: string,
  all: ReadonlyMap<string, T> | null,
  names: (one: T) => string,
): Set<string | null> {
  const keys = new Set<string | null>();
  for (const [key, one] of all ?? []) if (names(one).includes(word)) keys.add(key);
  return keys;
}

function postNames(post: Post): string {
  return plain(`${post.title} ${post.holderName ?? ''}`);
}

function bodyNames(body: Body): string {
  const number =
    body.kind === 'workstream' && body.number ? say('workstreamNumber', { number: body.number }) : '';
  return plain([...namesOf(body), number].join(' '));
}

const texts = new WeakMap<Action, string>();

function ownText(action: Action): string {
  const known = texts.get(action);
  if (known !== undefined) return known;
  const text = plain([action.ref, action.title, action.whyItMatters, action.summary].join(' '));
  texts.set(action, text);
  return text;
}

/** Lower case without accents, so that "Rhêol" and "rheol" are one word. Most text has none and is left alone. */
function plain(text: string): string {
  const lower = text.toLowerCase();
  return /\P{ASCII}/u.test(lower) ? lower.normalize('NFKD').replace(/\p{M}/gu, '') : lower;
}
