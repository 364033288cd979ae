import { isUnanswered, obstacles } from './asks.ts';
import type { Ask, Obstacle } from './asks.ts';

/** What is in the way, how many open asks it holds up, and those that were solved. */
export interface Barrier {
  obstacle: Obstacle;
  open: Ask[];
  solved: Ask[];
}

/** Everything that was ever in the way, in the order the list names it; what nobody named is left out. */
export function barriersOf(asked: readonly Ask[]): Barrier[] {
  return obstacles.flatMap((obstacle): Barrier[] => {
    const named = asked.filter(({ inTheWay }) => inTheWay.includes(obstacle));
    if (named.length === 0) return [];
    const solved = named.filter(({ state }) => state === 'answered');
    return [{ obstacle, open: named.filter(isUnanswered), solved }];
  });
}

/** Every theme that was given, once each, in the order of the alphabet. */
export function themesOf(asked: readonly Ask[]): string[] {
  const themes = asked.map(({ theme }) => theme).filter((theme) => theme !== null);
  return [...new Set(themes)].sort((a, b) => a.localeCompare(b, 'en-GB'));
}
