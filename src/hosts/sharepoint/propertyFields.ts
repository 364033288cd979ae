import welsh from '../../content/messages/cy/webPart.json' with { type: 'json' };
import english from '../../content/messages/en-GB/webPart.json' with { type: 'json' };
import { summaries } from '../../domain/summaries.ts';
import { catalogue, speak } from '../../ui/words.ts';

/** A field of the property pane, in words of our own: SharePoint's classes for it stay in its own project. */
export interface PropertyField {
  name: 'place' | 'title' | 'siteUrl' | 'hubPage' | 'rows';
  kind: 'choice' | 'text' | 'number';
  label: string;
  description?: string;
  options?: { key: string; text: string }[];
  min?: number;
  max?: number;
}

/** What an editor of the page can choose. */
export function propertyFields(locale: string): { title: string; about: string; fields: PropertyField[] } {
  speak(locale);
  const options = ['hub' as const, ...summaries].map((key) => ({ key, text: say(`place.${key}`) }));
  return {
    title: say('pane'),
    about: say('paneAbout'),
    fields: [
      { name: 'place', kind: 'choice', label: say('place'), options },
      { name: 'title', kind: 'text', label: say('title'), description: say('titleAbout') },
      { name: 'rows', kind: 'number', label: say('rows'), min: 1, max: 20 },
      { name: 'siteUrl', kind: 'text', label: say('site'), description: say('siteAbout') },
      { name: 'hubPage', kind: 'text', label: say('hubPage'), description: say('hubPageAbout') },
    ],
  };
}

const say = catalogue(english, welsh);
