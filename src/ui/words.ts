/** A message: a sentence, or its forms by plural category (`one`, `other`; Welsh has more). */
export type Message = string | { readonly [category: string]: string };
type Messages = Record<string, Message>;
type Params = Record<string, string | number>;

export const languages = ['en-GB', 'cy'] as const;
export type Language = (typeof languages)[number];

let language: Language = 'en-GB';

/** Chooses the language of the whole screen, once, before anything is drawn. */
export function speak(locale: string): Language {
  language = locale.toLowerCase().startsWith('cy') ? 'cy' : 'en-GB';
  return language;
}

/** The language in use, for dates and for `lang` attributes. */
export function currentLanguage(): Language {
  return language;
}

/**
 * A typed catalogue: `say('actions', { count: 31 })`. English is complete; where Welsh has no sentence yet the
 * English one is shown. Plural forms follow Intl.PluralRules by `count`.
 */
export function catalogue<const English extends Messages>(
  english: English,
  welsh: Partial<Record<keyof English, Message>> = {},
) {
  return (key: keyof English & string, params: Params = {}): string => {
    const message = (language === 'cy' ? welsh[key] : undefined) ?? english[key];
    return fill(formOf(message ?? key, params), params);
  };
}

function formOf(message: Message, params: Params): string {
  if (typeof message === 'string') return message;
  const category = numbersIn(language).forms.select(Number(params['count'] ?? 0));
  return message[category] ?? message['other'] ?? '';
}

function fill(text: string, params: Params): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = params[name];
    if (value === undefined) return whole;
    return typeof value === 'number' ? numbersIn(language).digits.format(value) : value;
  });
}

interface Numbers {
  digits: Intl.NumberFormat;
  forms: Intl.PluralRules;
}

const known: Partial<Record<Language, Numbers>> = {};

/** How a language writes numbers and counts. Made once: the browser takes longer to make them than to use them. */
function numbersIn(one: Language): Numbers {
  return (known[one] ??= { digits: new Intl.NumberFormat(one), forms: new Intl.PluralRules(one) });
}
