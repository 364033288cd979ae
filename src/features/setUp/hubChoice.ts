import forces from '../../content/reference/forces.json' with { type: 'json' };
import { say } from './setUpWords.ts';

/** What the form asks for: a force's key, `national`, or nothing chosen yet; and the hub's name. */
export type ChoiceForm = { whose: string; title: string };

/** Stands for the hub that is no force's. No force has this key. */
export const national = 'national';

/** SharePoint's longest title. */
const longest = 255;

/** Everybody a hub can be for, forces by name. */
export function whoseChoices(): { key: string; name: string }[] {
  const byName = forces
    .map(({ recordKey, title }) => ({ key: recordKey, name: title }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en-GB'));
  return [...byName, { key: national, name: say('national') }];
}

/** The name a hub gets unless somebody gives it another. */
export function titleFor(whose: string): string {
  return whoseChoices().find(({ key }) => key === whose)?.name ?? '';
}

/** The choice the set-up needs, or a sentence for each field that is not right. */
export function readChoice({ whose, title }: ChoiceForm) {
  const name = title.trim();
  const problems = {
    whose: whose === '' ? say('whoseMissing') : null,
    title:
      name === '' ? say('nameMissing') : name.length > longest ? say('nameLong', { max: longest }) : null,
  };
  if (problems.whose !== null || problems.title !== null) return { choice: null, problems };
  const isNational = whose === national;
  const shape = isNational ? ('national' as const) : ('force' as const);
  return { choice: { shape, forceKey: isNational ? null : whose, title: name }, problems };
}
