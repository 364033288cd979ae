import type { SectionTheme } from './facts.ts';

/**
 * The colours of a section in Fluent's names. SharePoint tells them for each section background; what it leaves out, or
 * what could not be read on that background, stays Fluent's own.
 */
export function sectionColours(theme: SectionTheme | null): Record<string, string> | null {
  const { palette = {}, semanticColors = {} } = theme ?? {};
  const background = colour(semanticColors['bodyBackground']) ?? colour(palette['white']);
  if (background === null) return null;
  const given: Record<string, string | null> = {
    colorNeutralForeground1: colour(semanticColors['bodyText']),
    colorNeutralForeground2: colour(semanticColors['bodySubtext']),
    colorNeutralForeground3: colour(semanticColors['bodySubtext']),
    colorBrandForegroundLink: colour(semanticColors['link']),
    colorBrandForegroundLinkHover: colour(semanticColors['linkHovered']),
    colorBrandForeground1: colour(palette['themePrimary']),
    colorBrandForeground2: colour(palette['themeDark']),
  };
  const readable = Object.entries(given).filter(
    (entry): entry is [string, string] => entry[1] !== null && contrast(entry[1], background) >= readableFrom,
  );
  return { colorNeutralBackground1: background, ...Object.fromEntries(readable), ...buttons(semanticColors) };
}

/** WCAG 2.2, 1.4.3: text against what is behind it. */
const readableFrom = 4.5;

function buttons(colours: Record<string, unknown>): Record<string, string> {
  const [behind, text] = [colour(colours['primaryButtonBackground']), colour(colours['primaryButtonText'])];
  if (behind === null || text === null || contrast(behind, text) < readableFrom) return {};
  const over = colour(colours['primaryButtonBackgroundHovered']);
  const pressed = colour(colours['primaryButtonBackgroundPressed']);
  const isFine = (one: string | null): one is string => one !== null && contrast(one, text) >= readableFrom;
  return {
    colorBrandBackground: behind,
    colorBrandBackgroundHover: isFine(over) ? over : behind,
    colorBrandBackgroundPressed: isFine(pressed) ? pressed : behind,
    colorNeutralForegroundOnBrand: text,
    colorBrandStroke1: behind,
  };
}

function colour(value: unknown): string | null {
  return typeof value === 'string' && /^#([\da-f]{3}|[\da-f]{6})$/i.test(value) ? value : null;
}

function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** Relative luminance as WCAG defines it, 0 to 1. */
function luminance(hex: string): number {
  const full = hex.length === 4 ? hex.replace(/[\da-f]/gi, '$&$&') : hex;
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(full.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
