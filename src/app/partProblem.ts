import welsh from '../content/messages/cy/webPart.json' with { type: 'json' };
import english from '../content/messages/en-GB/webPart.json' with { type: 'json' };
import { catalogue, speak } from '../ui/words.ts';

const say = catalogue(english, welsh);

/** Why a web part could not open. */
export type PartProblem = { kind: 'site'; site: string } | { kind: 'person' } | { kind: 'code' };

/**
 * A web part that cannot open says so in plain text and offers the one thing that helps. Without React and Fluent: that
 * code may be just what did not arrive.
 */
export function showPartProblem(element: HTMLElement, locale: string, problem: PartProblem): void {
  speak(locale);
  const words = document.createElement('p');
  words.setAttribute('role', 'alert');
  words.textContent =
    problem.kind === 'site' ? say('problem.site', { site: problem.site }) : say(`problem.${problem.kind}`);
  element.replaceChildren(words);
  if (problem.kind === 'site') return;
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = say('reload');
  button.addEventListener('click', () => location.reload());
  element.append(button);
}
