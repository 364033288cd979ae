import type { Me } from '../../data/people.ts';
import { copyUrl, copyWords, onPageHidden, openMail, printPage } from '../browserWays.ts';
import { downloadFile } from '../downloadFile.ts';
import type { Host, HostTheme } from '../host.ts';

/** A plain browser window as a host: its theme from the system, links by the clipboard. */
export function browserHost(me: Me): Host {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const contrast = matchMedia('(forced-colors: active)');
  const theme = (): HostTheme => (contrast.matches ? 'contrast' : dark.matches ? 'dark' : 'default');
  return {
    kind: 'standalone',
    ownsPage: true,
    me,
    locale: navigator.language,
    surface: 'browser',
    theme,
    onTheme(listener) {
      const changed = () => listener(theme());
      for (const query of [dark, contrast]) query.addEventListener('change', changed);
      return () => [dark, contrast].forEach((query) => query.removeEventListener('change', changed));
    },
    startAddress: null,
    onAddress: () => () => undefined,
    copyLink: async (address) => copyUrl(linkOf(address)),
    linkOf,
    share: async (address, _label, words) => copyWords(words, linkOf(address)),
    mail: openMail,
    schedule: async () => false,
    print: printPage,
    pickPerson: null,
    compose: async () => false,
    saveFile: downloadFile,
    painted: () => undefined,
    ready: () => undefined,
    onSuspend: onPageHidden,
  };
}

function linkOf(address: string): string {
  return `${location.href.split('#')[0]}#${address}`;
}
