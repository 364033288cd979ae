import english from '../../content/messages/en-GB/configure.json' with { type: 'json' };
import { say as sayShared } from '../../ui/uiWords.ts';
import { catalogue } from '../../ui/words.ts';
import type { HostTheme } from '../host.ts';
import { tabPlaces } from './tabPlace.ts';
import type { TabPlace } from './tabPlace.ts';

export const say = catalogue(english);

/** What the page says beside the choice. */
export interface ConfigureFacts {
  chosen: TabPlace;
  siteUrl: string;
  contact: string | undefined;
  /** People from other organisations are in this channel. */
  isShared: boolean;
}

/** The name Teams suggests for the tab. */
export function tabName(place: TabPlace): string {
  return say('tabName', { product: sayShared('product'), place: sayShared(`place.${place}`) });
}

/** Draws the choice of a place; `choose` hears of every change. */
export function drawChoice(facts: ConfigureFacts, choose: (place: TabPlace) => void): void {
  const options = tabPlaces.map((place) => option(place, place === facts.chosen, choose));
  const list = element('fieldset', {}, element('legend', { textContent: say('places') }), ...options);
  const { contact } = facts;
  draw(
    element('p', { textContent: say('intro') }),
    list,
    element('p', { textContent: say('site', { site: facts.siteUrl }) }),
    element('p', { textContent: contact ? say('rightsAsk', { contact }) : say('rights') }),
    ...(facts.isShared ? [element('p', { textContent: say('shared') })] : []),
  );
}

/** Draws one sentence in place of the choice. */
export function drawSentence(sentence: string): void {
  const line = element('p', { textContent: sentence });
  line.setAttribute('role', 'alert');
  draw(line);
}

/** Wears the host's theme. */
export function wear(theme: HostTheme): void {
  document.documentElement.dataset['theme'] = theme;
}

function draw(...parts: HTMLElement[]): void {
  const main = document.querySelector('main');
  if (!main) throw new Error('the page has no main element');
  main.replaceChildren(element('h1', { textContent: say('title') }), ...parts);
}

function option(place: TabPlace, checked: boolean, choose: (place: TabPlace) => void): HTMLElement {
  const radio = element('input', { type: 'radio', name: 'place', value: place, checked });
  radio.addEventListener('change', () => choose(place));
  const about = element('span', { textContent: say(`about.${place}`), className: 'about' });
  return element('label', {}, radio, element('span', { textContent: sayShared(`place.${place}`) }), about);
}

function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Partial<HTMLElementTagNameMap[K]>,
  ...children: HTMLElement[]
): HTMLElementTagNameMap[K] {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
}
