import { ServiceKey, type ServiceScope, SPEvent } from './services.ts';
import type { Theme } from './themes.ts';

export class ThemeChangedEventArgs {
  readonly theme: Theme | undefined;

  constructor(theme: Theme | undefined) {
    this.theme = theme;
  }
}

/** Tells a web part the theme of its section, and when that changes. */
export class ThemeProvider {
  static readonly serviceKey = ServiceKey.create('sp-component-base:ThemeProvider', ThemeProvider);
  readonly themeChangedEvent = new SPEvent<ThemeChangedEventArgs>('ThemeChanged');
  #theme: Theme | undefined;

  constructor(_scope: ServiceScope, theme?: Theme) {
    this.#theme = theme;
  }

  tryGetTheme(): Theme | undefined {
    return this.#theme;
  }

  /** The page's own handle: a section got another background, or the site another look. */
  change(theme: Theme): void {
    this.#theme = theme;
    this.themeChangedEvent.raise(new ThemeChangedEventArgs(theme));
  }
}
