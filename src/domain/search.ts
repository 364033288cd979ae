import type { Action } from './actions.ts';
import { addresses } from './addresses.ts';
import type { Ask } from './asks.ts';
import type { Body } from './bodies.ts';
import { namesOf } from './bodies.ts';
import type { Commitment } from './commitments.ts';
import type { DropIn } from './dropIns.ts';
import type { Standard } from './frameworks.ts';
import type { Marking } from './list.ts';
import type { Post } from './posts.ts';
import type { Practice } from './practices.ts';

/** The kinds of things search finds, in the order their groups are shown. */
export const entryKinds = [
  'body',
  'action',
  'standard',
  'dropIn',
  'practice',
  'post',
  'ask',
  'commitment',
] as const;
export type EntryKind = (typeof entryKinds)[number];

/** Something that can be found: what it is called, everything else it answers to, and where it is. */
export interface Entry {
  id: string;
  kind: EntryKind;
  title: string;
  /** Other names that count as much as the title: a reference, "Workstream 4", a name of 2022. */
  names: string[];
  /** Words that count less: what it is about, where it belongs. */
  words: string[];
  address: string;
  marking: Marking | null;
}

/** What is known so far of everything that can be found. */
export interface Findable {
  actions: readonly Action[];
  bodies: readonly Body[];
  standards: readonly Standard[];
  dropIns: readonly DropIn[];
  practices: readonly Practice[];
  posts: readonly Post[];
  asks: readonly Ask[];
  commitments: readonly Commitment[];
  /** Headings of the Commitment in force; they stand on one page. */
  headings: readonly string[];
}

/** Everything that can be found, with every name it goes by. What belongs to a workstream answers to its names too. */
export function entriesOf(all: Findable): Entry[] {
  const named = new Map(
    all.bodies.map((body) => [body.recordKey, [...allNamesOf(body), ...shortNamesOf(body)]]),
  );
  const namesBehind = (...keys: (string | null)[]) =>
    keys.flatMap((key) => (key ? (named.get(key) ?? []) : []));
  const titles = new Map(all.posts.map((post) => [post.recordKey, post.title]));
  const titleOf = (key: string | null) => (key ? (titles.get(key) ?? '') : '');
  return [
    ...all.bodies.map(bodyToEntry),
    ...all.actions.map((action) =>
      actionToEntry(action, [
        ...namesBehind(action.workstreamKey, action.bodyKey),
        titleOf(action.ownerPostKey),
        titleOf(action.deputyPostKey),
      ]),
    ),
    ...all.standards.map((standard) =>
      standardToEntry(standard, [...namesBehind(standard.workstreamKey), titleOf(standard.ownerPostKey)]),
    ),
    ...all.dropIns.map((dropIn) => dropInToEntry(dropIn, namesBehind(dropIn.workstreamKey))),
    ...all.practices.map((practice) => practiceToEntry(practice, namesBehind(practice.workstreamKey))),
    ...all.posts.map((post) => postToEntry(post, namesBehind(post.bodyKey))),
    ...all.asks.map((ask) => askToEntry(ask, titleOf(ask.fromKey))),
    ...all.commitments.map(commitmentToEntry),
    ...all.headings.map(headingToEntry),
  ];
}

/** A body's own name, its aliases, and what papers call a workstream: "Workstream 4". */
export function allNamesOf(body: Body): string[] {
  const numbered = body.kind === 'workstream' && body.number ? [`Workstream ${body.number}`] : [];
  return [...new Set([...namesOf(body), ...numbered])];
}

/** What people type; not a name to be shown. */
function shortNamesOf({ kind, number }: Body): string[] {
  return kind === 'workstream' && number ? [`WS${number}`] : [];
}

function bodyToEntry(body: Body): Entry {
  const { recordKey, kind, title, concerns, marking } = body;
  const address = addresses.actionsWhere(
    kind === 'workstream' ? { workstream: recordKey } : { body: recordKey },
  );
  return entry('body', recordKey, title, {
    names: allNamesOf(body).slice(1),
    words: [concerns, ...shortNamesOf(body)],
    address,
    marking,
  });
}

function actionToEntry(action: Action, more: string[]): Entry {
  const { recordKey, ref, title, summary, whyItMatters, nextStep, marking } = action;
  const words = [summary, whyItMatters, nextStep, ...more];
  return entry('action', recordKey, title, { names: [ref], words, address: addresses.action(ref), marking });
}

function standardToEntry(standard: Standard, more: string[]): Entry {
  const { recordKey, number, title, question, group, marking } = standard;
  const names = [`Standard ${number}`];
  return entry('standard', recordKey, title, {
    names,
    words: [group, question, ...more],
    address: addresses.standard(number),
    marking,
  });
}

function dropInToEntry({ recordKey, title, about, materials, marking }: DropIn, more: string[]): Entry {
  const words = [about, ...materials.map((material) => material.title), ...more];
  return entry('dropIn', recordKey, title, { words, address: addresses.dropIn(recordKey), marking });
}

function practiceToEntry(practice: Practice, more: string[]): Entry {
  const { recordKey, title, focus, topic, organisation, partners, targetGroup, aim, description, marking } =
    practice;
  const words = [focus, topic, organisation, partners, targetGroup, aim, description, ...more];
  return entry('practice', recordKey, title, { words, address: addresses.practice(recordKey), marking });
}

function postToEntry({ recordKey, title, holderName, marking }: Post, more: string[]): Entry {
  return entry('post', recordKey, title, {
    names: holderName ? [holderName] : [],
    words: more,
    address: addresses.post(recordKey),
    marking,
  });
}

function askToEntry({ recordKey, title, because, answer, theme, marking }: Ask, askedOf: string): Entry {
  const words = [because, answer, theme, askedOf];
  return entry('ask', recordKey, title, { words, address: addresses.ask(recordKey), marking });
}

function commitmentToEntry({ recordKey, title, version, statusNote, marking }: Commitment): Entry {
  return entry('commitment', recordKey, title, {
    words: [version, statusNote],
    address: addresses.commitment,
    marking,
  });
}

function headingToEntry(heading: string, index: number): Entry {
  return entry('commitment', `heading-${index}`, heading, { address: addresses.commitment, marking: null });
}

interface Rest {
  names?: string[];
  words?: (string | null)[];
  address: string;
  marking: Marking | null;
}

function entry(
  kind: EntryKind,
  key: string,
  title: string,
  { names = [], words = [], address, marking }: Rest,
): Entry {
  return {
    id: `${kind}:${key}`,
    kind,
    title,
    names,
    words: words.filter((word) => word !== null),
    address,
    marking,
  };
}
