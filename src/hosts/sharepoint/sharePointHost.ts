import { downloadFile } from '../downloadFile.ts';
import type { Host } from '../host.ts';
import type { LiveFacts } from './liveFacts.ts';
import { forcedColours, placeColours, themeOf } from './placeColours.ts';
import { teamsPagesOf } from './teamsAround.ts';

/** A SharePoint page as a host, in a browser or inside Teams. */
export function sharePointHost(live: LiveFacts): Host {
  const { me, locale, teams } = live.now();
  const pages = teamsPagesOf(teams);
  return {
    kind: 'sharepoint',
    ownsPage: false,
    me,
    locale,
    surface: teams ? `SharePoint in ${teams.context?.app?.host?.name ?? 'Teams'}` : 'SharePoint page',
    theme: () => themeOf(live.now()),
    colours: () => placeColours(live.now()),
    onTheme(listener) {
      const changed = () => listener(themeOf(live.now()));
      forcedColours.addEventListener('change', changed);
      const stop = live.onChange(changed);
      return () => {
        forcedColours.removeEventListener('change', changed);
        stop();
      };
    },
    startAddress: toAddress(teams?.context?.page?.subPageId),
    onAddress: () => () => undefined,
    copyLink: async (address, label) => {
      const url = `${live.now().chosen.hubPage}#${address}`;
      if (pages) return pages.share(address, label, url);
      return navigator.clipboard.writeText(url).then(
        () => 'copied' as const,
        () => 'failed' as const,
      );
    },
    compose: async (to, words) => {
      const chat = `https://teams.microsoft.com/l/chat/0/0?users=${to.map(encodeURIComponent).join(',')}&message=${encodeURIComponent(words)}`;
      return window.open(chat, '_blank', 'noopener') !== undefined;
    },
    saveFile: downloadFile,
    painted: () => undefined,
    ready: () => undefined,
    onSuspend(listener) {
      const hidden = () => void listener();
      addEventListener('pagehide', hidden);
      return () => removeEventListener('pagehide', hidden);
    },
  };
}

function toAddress(subPageId: string | undefined): string | null {
  return subPageId ? (subPageId.startsWith('/') ? subPageId : `/${subPageId}`) : null;
}
