import type { Action } from '../../domain/actions.ts';
import { namesOf } from '../../domain/bodies.ts';
import type { Body } from '../../domain/bodies.ts';
import type { Post } from '../../domain/posts.ts';
import { say } from './actionsWords.ts';
import type { Register } from './register.ts';

/**
 * Which actions hold every word, in their own text or in the names of their posts, workstream and body. `index` is the
 * action's place in the register.
 */
export function matcherOf(find: string, register: Register): (action: Action, index: number) => boolean {
  // "Workstream 4" is one name: its 4 alone would also find action 2-4.
  const words = plain(find).match(/workstream \d+|\S+/g) ?? [];
  if (words.length === 0) return () => true;
  const tests = words.map((word) => wordTest(word, register));
  const texts = textsOf(register.actions);
  return (action, index) => tests.every((test) => test(action, texts[index] ?? ''));
}

/** Names are few and actions many: names are searched once a word, actions then only look their keys up. */
function wordTest(word: string, { postsByKey, bodiesByKey }: Register) {
  const posts = keysNamed(word, postsByKey, postNames);
  const bodies = keysNamed(word, bodiesByKey, bodyNames);
  return (action: Action, text: string): boolean =>
    text.includes(word) ||
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

const textsByActions = new WeakMap<readonly Action[], string[]>();

/** What is searched of each action, in the order they come. Made once for them, best before anybody types. */
export function textsOf(actions: readonly Action[]): string[] {
  const known = textsByActions.get(actions) ?? actions.map(ownText);
  textsByActions.set(actions, known);
  return known;
}

const textByAction = new WeakMap<Action, string>();

function ownText(action: Action): string {
  const known = textByAction.get(action);
  if (known !== undefined) return known;
  const text = plain([action.ref, action.title, action.whyItMatters, action.summary].join(' '));
  textByAction.set(action, text);
  return text;
}

/** Lower case without accents, so that "Rhêol" and "rheol" are one word. Most text has none and is left alone. */
function plain(text: string): string {
  const lower = text.toLowerCase();
  return /\P{ASCII}/u.test(lower) ? lower.normalize('NFKD').replace(/\p{M}/gu, '') : lower;
}
