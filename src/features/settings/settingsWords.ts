import english from '../../content/messages/en-GB/settings.json' with { type: 'json' };
import { catalogue } from '../../ui/words.ts';

/** The words of Settings. */
export const say = catalogue(english);

/** What a list is called on screen; a list nobody named here goes by its own name. */
export function listName(list: string): string {
  const key = `name.${list}`;
  return key in english ? say(key as keyof typeof english) : list;
}
