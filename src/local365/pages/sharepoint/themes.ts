import type { View } from './view.ts';

type Palette = Record<string, string>;

export interface Theme {
  isInverted: boolean;
  palette: Palette;
  semanticColors: Record<string, string>;
  fonts: Record<string, object>;
}

const light: Palette = {
  themePrimary: '#0f6cbd',
  themeDarkAlt: '#115ea3',
  themeDark: '#0f548c',
  themeDarker: '#0c3b5e',
  themeSecondary: '#2886de',
  themeTertiary: '#77b7f7',
  themeLight: '#b4d6fa',
  themeLighter: '#cfe4fa',
  themeLighterAlt: '#ebf3fc',
  black: '#000000',
  neutralDark: '#201f1e',
  neutralPrimary: '#323130',
  neutralPrimaryAlt: '#3b3a39',
  neutralSecondary: '#605e5c',
  neutralTertiary: '#a19f9d',
  neutralTertiaryAlt: '#c8c6c4',
  neutralQuaternary: '#d2d0ce',
  neutralQuaternaryAlt: '#e1dfdd',
  neutralLight: '#edebe9',
  neutralLighter: '#f3f2f1',
  neutralLighterAlt: '#faf9f8',
  white: '#ffffff',
};

const dark: Palette = {
  themePrimary: '#77b7f7',
  themeDarkAlt: '#96c6fa',
  themeDark: '#b4d6fa',
  themeDarker: '#cfe4fa',
  themeSecondary: '#479ef5',
  themeTertiary: '#2886de',
  themeLight: '#0e4775',
  themeLighter: '#0a2e4a',
  themeLighterAlt: '#082338',
  black: '#ffffff',
  neutralDark: '#f8f8f8',
  neutralPrimary: '#f3f2f1',
  neutralPrimaryAlt: '#e1dfdd',
  neutralSecondary: '#c8c6c4',
  neutralTertiary: '#979693',
  neutralTertiaryAlt: '#605e5c',
  neutralQuaternary: '#4a4847',
  neutralQuaternaryAlt: '#403e3d',
  neutralLight: '#3b3a39',
  neutralLighter: '#323130',
  neutralLighterAlt: '#252423',
  white: '#1b1a19',
};

const blackPaper = Object.keys(dark).map((name): [string, string] => [
  name,
  name.startsWith('theme') ? '#ffff00' : '#ffffff',
]);
const contrast: Palette = {
  ...Object.fromEntries(blackPaper),
  ...Object.fromEntries(
    ['white', 'neutralLighterAlt', 'neutralLighter', 'neutralLight', 'themeLighter', 'themeLighterAlt'].map(
      (name) => [name, '#000000'],
    ),
  ),
};

const palettes: Record<View['theme'], Palette> = { default: light, dark, contrast };

/** The theme of a section: strong ones turn the colours round, so that text stays legible on them. */
export function themeOf({ theme, background }: Pick<View, 'theme' | 'background'>): Theme {
  const palette = palettes[theme];
  if (background === 'strong' && theme !== 'contrast') return strong(palette, theme);
  const paper = { none: 'white', neutral: 'neutralLighter', soft: 'themeLighter', strong: 'white' }[
    background
  ];
  return build({ ...palette, white: palette[paper] ?? '' }, theme !== 'default');
}

function strong(palette: Palette, theme: View['theme']): Theme {
  const onDark = theme === 'default';
  const paper = palette['themePrimary'] ?? '';
  const ink = onDark ? '#ffffff' : '#000000';
  const inks = [
    'black',
    'neutralDark',
    'neutralPrimary',
    'neutralPrimaryAlt',
    'neutralSecondary',
    'themePrimary',
    'themeDark',
    'themeDarkAlt',
    'themeDarker',
  ];
  const papers = ['white', 'neutralLighterAlt', 'neutralLighter', 'themeLighterAlt'];
  return build(
    {
      ...palette,
      ...Object.fromEntries(inks.map((name) => [name, ink])),
      ...Object.fromEntries(papers.map((name) => [name, paper])),
    },
    onDark,
  );
}

function build(palette: Palette, isInverted: boolean): Theme {
  const of = (name: string): string => palette[name] ?? '';
  return {
    isInverted,
    palette,
    semanticColors: {
      bodyBackground: of('white'),
      bodyFrameBackground: of('white'),
      bodyText: of('neutralPrimary'),
      bodyTextChecked: of('black'),
      bodySubtext: of('neutralSecondary'),
      bodyDivider: of('neutralLight'),
      bodyStandoutBackground: of('neutralLighterAlt'),
      link: of('themePrimary'),
      linkHovered: of('themeDarker'),
      actionLink: of('neutralPrimary'),
      focusBorder: of('neutralSecondary'),
      disabledText: of('neutralTertiary'),
      disabledBackground: of('neutralLighter'),
      errorText: isInverted ? '#f1707b' : '#a4262c',
      errorBackground: isInverted ? '#442726' : '#fde7e9',
      inputBackground: of('white'),
      inputBorder: of('neutralSecondary'),
      inputText: of('neutralPrimary'),
      inputPlaceholderText: of('neutralSecondary'),
      buttonBackground: of('white'),
      buttonText: of('neutralPrimary'),
      buttonBorder: of('neutralSecondary'),
      primaryButtonBackground: of('themePrimary'),
      primaryButtonText: of('white'),
      listBackground: of('white'),
      listItemBackgroundHovered: of('neutralLighter'),
      menuBackground: of('white'),
    },
    fonts: { medium: { fontFamily: '"Segoe UI", system-ui, sans-serif', fontSize: '14px' } },
  };
}
