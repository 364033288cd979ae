/** A colour SharePoint names: `#rgb` or `#rrggbb`; null for anything else it may say. */
export function readColour(value: unknown): string | null {
  if (typeof value !== 'string' || !/^#([\da-f]{3}|[\da-f]{6})$/i.test(value)) return null;
  return value.length === 4 ? value.replace(/[\da-f]/gi, '$&$&') : value;
}

/** How well two colours can be told apart, 1 to 21 (WCAG 2.2). */
export function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** Relative luminance as WCAG defines it, 0 to 1. */
export function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = parts(colour).map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** A colour between two; `share` 0 is the first, 1 the second. */
export function mix(one: string, other: string, share: number): string {
  const others = parts(other);
  const mixed = parts(one).map((part, i) => Math.round(part + ((others[i] ?? 0) - part) * share));
  return `#${mixed.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

function parts(colour: string): number[] {
  return [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
}
