import type { Day } from '../../domain/days.ts';
import type { Evidence } from '../../domain/evidence.ts';
import { answersTo, evidenceFilters, inFilter } from '../../domain/evidenceQuestions.ts';
import type { EvidenceFilter } from '../../domain/evidenceQuestions.ts';
import { say } from './evidencePagesWords.ts';

/** The filter an address asks for; all where it names none. */
export function filterIn(query: URLSearchParams): EvidenceFilter {
  return evidenceFilters.find((filter) => filter === query.get('show')) ?? 'all';
}

/** The filters that show something, with how many; the one that is on stays even where it shows nothing. */
export function filterChoices(items: readonly Evidence[], on: EvidenceFilter, today: Day) {
  return evidenceFilters
    .filter((filter) => filter !== 'all')
    .map((quick) => ({ quick, count: inFilter(items, quick, today).length }))
    .filter(({ quick, count }) => count > 0 || quick === on)
    .map(({ quick, count }) => ({ quick, label: say(`filter.${quick}`, { count }) }));
}

/** What a filter and some words show. */
export function foundItems(
  items: readonly Evidence[],
  filter: EvidenceFilter,
  words: string,
  today: Day,
): Evidence[] {
  return inFilter(items, filter, today).filter((item) => answersTo(item, words));
}

/** Why a list is empty: nothing there at all, nothing under this filter, or nothing of these words. */
export function nothingInWords(
  items: readonly Evidence[],
  words: string,
): { words: string; canClear: boolean } {
  if (items.every(({ withdrawn }) => withdrawn)) return { words: say('none'), canClear: false };
  if (words.trim() !== '') return { words: say('nothing', { words: words.trim() }), canClear: true };
  return { words: say('nothingHere'), canClear: true };
}
