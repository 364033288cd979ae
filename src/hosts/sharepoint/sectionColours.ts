import { contrast, luminance, mix, readColour } from './colour.ts';
import type { SectionTheme } from './facts.ts';

/** WCAG 2.2, 1.4.3: text against what is behind it. */
const readableFrom = 4.5;

/** A background on which white stands out better than black. */
const darkBelow = 0.18;

/**
 * The colours of a section in Fluent's names, over those of a theme. SharePoint tells them for each section background;
 * what it leaves out, or what could not be read on that background, stays Fluent's own.
 */
export function sectionColours(theme: SectionTheme | null): Record<string, string> | null {
  const background = backgroundOf(theme);
  if (background === null) return null;
  const { palette = {}, semanticColors = {} } = theme ?? {};
  const text = readColour(semanticColors['bodyText']);
  const quiet = quietText(semanticColors, background);
  const given: Record<string, string | null> = {
    colorNeutralForeground1: text,
    colorNeutralForeground2: quiet,
    colorNeutralForeground3: quiet,
    // What stands in an empty field.
    colorNeutralForeground4: quiet,
    colorBrandForegroundLink: readColour(semanticColors['link']),
    colorBrandForegroundLinkHover: readColour(semanticColors['linkHovered']),
    colorBrandForeground1: readColour(palette['themePrimary']),
    colorBrandForeground2: readColour(palette['themeDark']),
  };
  const readable = Object.entries(given).filter(
    (entry): entry is [string, string] => entry[1] !== null && isReadable(entry[1], background),
  );
  return {
    colorNeutralBackground1: background,
    ...(text !== null && isReadable(text, background) ? shades(background, text) : {}),
    ...Object.fromEntries(readable),
    ...buttons(semanticColors, palette),
  };
}

/** Whether light text stands on dark there: SharePoint says so of dark themes, but not of strongly coloured sections. */
export function isDarkSection(theme: SectionTheme | null): boolean {
  const background = backgroundOf(theme);
  return background === null ? theme?.isInverted === true : luminance(background) < darkBelow;
}

function backgroundOf(theme: SectionTheme | null): string | null {
  const { palette = {}, semanticColors = {} } = theme ?? {};
  return readColour(semanticColors['bodyBackground']) ?? readColour(palette['white']);
}

function isReadable(text: string, background: string): boolean {
  return contrast(text, background) >= readableFrom;
}

/** SharePoint's quieter text where it can be read, else its plain text; on white Fluent's own quiet text is right. */
function quietText(colours: Record<string, unknown>, background: string): string | null {
  const own = readColour(colours['bodySubtext']);
  if (own !== null && isReadable(own, background)) return own;
  return isPlainWhite(background) ? null : readColour(colours['bodyText']);
}

function isPlainWhite(background: string): boolean {
  return luminance(background) > 0.99;
}

/** Surfaces and lines between the background and the text on it; on plain white Fluent's own are right. */
function shades(background: string, text: string): Record<string, string> {
  if (isPlainWhite(background)) return {};
  const shade = (share: number) => mix(background, text, share);
  return {
    colorNeutralBackground1Hover: shade(0.06),
    colorNeutralBackground1Pressed: shade(0.12),
    colorNeutralBackground2: shade(0.03),
    colorNeutralBackground3: shade(0.05),
    colorNeutralBackground3Hover: shade(0.09),
    colorNeutralStroke1: shade(0.4),
    colorNeutralStroke1Hover: shade(0.5),
    colorNeutralStroke1Pressed: shade(0.6),
    colorNeutralStroke2: shade(0.25),
    colorNeutralStrokeAccessible: shade(0.75),
  };
}

function buttons(colours: Record<string, unknown>, palette: Record<string, unknown>): Record<string, string> {
  const behind = readColour(colours['primaryButtonBackground']) ?? readColour(palette['themePrimary']);
  const text = readColour(colours['primaryButtonText']) ?? '#ffffff';
  if (behind === null || !isReadable(text, behind)) return {};
  const orSame = (value: unknown) => {
    const one = readColour(value);
    return one !== null && isReadable(text, one) ? one : behind;
  };
  return {
    colorBrandBackground: behind,
    colorBrandBackgroundHover: orSame(colours['primaryButtonBackgroundHovered']),
    colorBrandBackgroundPressed: orSame(colours['primaryButtonBackgroundPressed']),
    colorNeutralForegroundOnBrand: text,
    colorBrandStroke1: behind,
  };
}
