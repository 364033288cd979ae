/** Splits at a separator outside parentheses and quotes. */
export function splitOutside(text: string, separator: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (sign === separator && depth === 0) {
      parts.push(text.slice(start, at));
      start = at + 1;
    }
  }
  parts.push(text.slice(start));
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

/** The names of a $select, or null when everything is wanted. */
export function parseSelect(text: string | null): string[] | null {
  if (text === null || text.trim() === '' || text.trim() === '*') return null;
  return splitOutside(text, ',');
}

/** $expand with its inner options: `fields($select=A,B)` becomes fields → { $select: 'A,B' }. */
export function parseExpand(text: string | null): Map<string, Map<string, string>> {
  const expanded = new Map<string, Map<string, string>>();
  for (const part of splitOutside(text ?? '', ',')) {
    const [, name = part, inner = ''] = /^([^(]+)\((.*)\)$/s.exec(part) ?? [];
    const options = splitOutside(inner, ';').map((option): [string, string] => {
      const at = option.indexOf('=');
      return [option.slice(0, at).trim(), option.slice(at + 1).trim()];
    });
    expanded.set(name, new Map(options));
  }
  return expanded;
}

export interface Order {
  path: string;
  descending: boolean;
}

export function parseOrder(text: string | null): Order[] {
  return splitOutside(text ?? '', ',').map((part) => {
    const [path = '', direction = 'asc'] = part.split(/\s+/);
    return { path, descending: direction.toLowerCase() === 'desc' };
  });
}

/** Keeps the named properties of a plain object, annotations first. */
export function pick(record: Record<string, unknown>, names: string[] | null): Record<string, unknown> {
  if (!names) return record;
  const wanted = new Set(names.map((name) => name.split('/')[0]?.toLowerCase()));
  return Object.fromEntries(
    Object.entries(record).filter(
      ([name]) => name.includes('@odata') || name.startsWith('odata.') || wanted.has(name.toLowerCase()),
    ),
  );
}
