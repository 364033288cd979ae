import type { Answer } from './answer.ts';

/** True where the service asks to come back later. */
export function isThrottled({ status }: Answer): boolean {
  return status === 429 || status === 503 || status === 504;
}

/** Seconds the service asks to wait, the longer of its two headers; null where it names none. */
export function secondsAsked(answer: Answer): number | null {
  const asked = ['retry-after', 'ratelimit-reset'].map((name) => Number(answer.header(name) ?? Number.NaN));
  const known = asked.filter((seconds) => Number.isFinite(seconds) && seconds >= 0);
  return known.length > 0 ? Math.max(...known) : null;
}

/** Milliseconds to wait before try `tries + 1`: what it asks, or 1, 2, 4 … s, and up to a quarter more by chance. */
export function pauseBefore(answers: readonly Answer[], tries: number): number {
  const seconds = Math.max(...answers.map((answer) => secondsAsked(answer) ?? 2 ** Math.min(tries, 5)));
  return seconds * 1000 * (1 + Math.random() / 4);
}
