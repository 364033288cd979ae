/** Why a command cannot go on: a sentence for the person in front of it, ending in what to do. */
export class Stopped extends Error {
  override readonly name = 'Stopped';
}

/** The sentence of whatever was thrown. */
export function sentenceOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}
