import english from '../../content/messages/en-GB/why.json' with { type: 'json' };
import type { Action } from '../../domain/actions.ts';
import { addresses } from '../../domain/addresses.ts';
import type { Answered } from '../../domain/frameworkFile.ts';
import type { Standard } from '../../domain/frameworks.ts';
import { catalogue } from '../words.ts';

/** The words of why we do this. */
export const say = catalogue(english);

/** One step up or down; without an address where the hub has no page for it. */
export interface WhyLink {
  key: string;
  words: string;
  address: string | null;
}

/** A step to a page of the hub. */
export type WayToPage = WhyLink & { address: string };

interface WhyFacts {
  standard: Standard;
  answers: readonly Answered[];
  /** The action this is shown at. */
  actionKey: string;
  isSample: boolean;
}

/** Up from an action: its standard first, then what that answers. SAMPLE is said once, at the end. */
export function whyView({ standard, answers, actionKey, isSample }: WhyFacts): WhyLink[] {
  const own = standardWay(standard, false);
  const up = answers.filter(({ key }) => key !== actionKey).map(answeredWay);
  return sampleOnce([own, ...up], isSample);
}

/** SAMPLE is said once, at the end. */
export function sampleOnce(all: readonly WhyLink[], isSample: boolean): WhyLink[] {
  if (!isSample) return [...all];
  return all.map((one, at) =>
    at === all.length - 1 ? { ...one, words: say('sample', { words: one.words }) } : one,
  );
}

/** The step to a standard; `standardAlone` where it begins a line. */
export function standardWay(
  { recordKey, number, title }: Pick<Standard, 'recordKey' | 'number' | 'title'>,
  isSample: boolean,
  how: 'standard' | 'standardAlone' = 'standard',
): WayToPage {
  const words = say(how, { number: String(number), title: plain(title) });
  return {
    key: recordKey,
    words: isSample ? say('sample', { words }) : words,
    address: addresses.standard(number),
  };
}

/** Down from a standard: the actions that name it, and those it answers. */
export function actionsFor(
  standardKey: string,
  answers: readonly Answered[],
  actions: readonly Action[],
): WayToPage[] {
  const answered = new Set(answers.map(({ key }) => key));
  return actions
    .filter((action) => action.standardKey === standardKey || answered.has(action.recordKey))
    .map(({ recordKey, ref, title }) => ({
      key: recordKey,
      words: say('action', { ref, title }),
      address: addresses.action(ref),
    }));
}

/** The step to what a standard answers. An action's page is known by its reference, which its title ends in: "action 1-4". */
export function answeredWay({ kind, key, title }: Answered): WhyLink {
  const words = plain(title);
  if (kind === 'commitment') return { key, words, address: addresses.commitment };
  const ref = kind === 'action' ? words.split(' ').at(-1) : undefined;
  const isRef = ref !== undefined && key.toLowerCase() === `action-${ref.toLowerCase()}`;
  return { key, words, address: isRef ? addresses.action(ref) : null };
}

function plain(title: string): string {
  return title.replace(/\s*\(sample\)\s*$/i, '');
}
