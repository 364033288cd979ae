import type { Day } from '../domain/days.ts';

/** On which day this device last looked at the posts of a hub; says nothing about whom. In memory where nothing keeps. */
export interface CheckedDay {
  get: () => string | null;
  set: (day: Day) => void;
}

const inMemory = new Map<string, string>();

/** The day for one hub. */
export function checkedDay(siteUrl: string): CheckedDay {
  const name = `race-action-hub:posts-checked|${siteUrl}`;
  return {
    get: () => allowed(() => localStorage.getItem(name)) ?? inMemory.get(name) ?? null,
    set: (day) => {
      inMemory.set(name, day);
      allowed(() => localStorage.setItem(name, day));
    },
  };
}

/** Some frames may not touch what the browser keeps. */
function allowed<T>(touch: () => T): T | null {
  try {
    return touch();
  } catch {
    return null;
  }
}
