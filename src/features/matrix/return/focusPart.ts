import type { PartOfStandard } from '../../../domain/standardState.ts';

const takesFocus = 'input, textarea, select, button, a[href], summary, [tabindex]';

/** Puts the focus on the first thing to do in a part of the standard; false where there is none. */
export function focusPart(
  root: HTMLElement | null,
  part: PartOfStandard | 'begin' | 'send' | 'primary' | 'done' | 'stuck',
): boolean {
  const place = root?.querySelector<HTMLElement>(`[data-part="${part}"]`);
  const first =
    place?.querySelector<HTMLElement>('[data-first]') ?? place?.querySelector<HTMLElement>(takesFocus);
  const target = place?.matches(takesFocus) ? place : first;
  target?.focus();
  if (target instanceof HTMLInputElement && target.type !== 'checkbox') target.select();
  return target !== null && target !== undefined;
}
