/** A plain object of unknown content, as JSON gives it. */
export type Plain = Record<string, unknown>;

export function isRecord(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** JSON text that is known to hold an object; an empty one where it does not. */
export function parseRecord(text: string): Plain {
  const value: unknown = JSON.parse(text);
  return isRecord(value) ? value : {};
}

/** Text of a value that may be anything: objects and empty values have none. */
export function asText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : '';
}
