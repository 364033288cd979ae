import MiniSearch from 'minisearch';
import type { Entry } from '../../domain/search.ts';

/** Finds entries by words, best first. */
export type Find = (words: string) => Entry[];

/**
 * Builds the index. Every word must match, by its beginning or nearly; what something is called counts more than what
 * it is about. References (`1-4`) and numbers match whole, so that "4" is not "40".
 */
export function indexEntries(entries: readonly Entry[]): Find {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const index = new MiniSearch<Entry>({
    fields: ['title', 'names', 'words'],
    tokenize: toTerms,
    processTerm: (term) => term,
    extractField: (entry, field) => {
      const value = entry[field as keyof Entry];
      return Array.isArray(value) ? value.join('\n') : (value ?? '');
    },
  });
  index.addAll([...byId.values()]);
  return (words) =>
    index
      .search(words, {
        combineWith: 'AND',
        boost: { title: 3, names: 3 },
        prefix: (term) => !hasDigit(term),
        fuzzy: (term) => (term.length > 4 && !hasDigit(term) ? 0.2 : false),
      })
      .flatMap(({ id }) => byId.get(id as string) ?? []);
}

/** Words in lower case without accents; a reference such as "1-4" or "X-2" stays one word. */
export function toTerms(text: string): string[] {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.match(/[a-z]?\d*-\d+(?!\p{L})|[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu) ?? [];
}

function hasDigit(term: string): boolean {
  return /\d/.test(term);
}
