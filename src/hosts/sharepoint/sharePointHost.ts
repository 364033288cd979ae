import { copyUrl, onPageHidden, openMail, printPage } from '../browserWays.ts';
import { downloadFile } from '../downloadFile.ts';
import type { Host } from '../host.ts';
import { can, pickInTeams, scheduleInTeams, shareInTeams } from '../teamsWays.ts';
import type { LiveFacts } from './liveFacts.ts';
import { forcedColours, placeColours, themeOf } from './placeColours.ts';
import { teamsOutOf, teamsPagesOf } from './teamsAround.ts';

/** A SharePoint page as a host, in a browser or inside Teams. */
export function sharePointHost(live: LiveFacts): Host {
  const { me, locale, teams } = live.now();
  const pages = teamsPagesOf(teams);
  const out = teamsOutOf(teams);
  const linkOf = (address: string) => `${live.now().chosen.hubPage}#${address}`;
  return {
    kind: 'sharepoint',
    ownsPage: false,
    me,
    locale,
    surface: teams ? `SharePoint in ${teams.context?.hostName ?? 'Teams'}` : 'SharePoint page',
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
    startAddress: toAddress(teams?.context?.subEntityId),
    onAddress: () => () => undefined,
    copyLink: async (address, label) => {
      const url = linkOf(address);
      if (pages) return pages.share(address, label, url);
      return copyUrl(url);
    },
    linkOf,
    share: async (address, _label, words) => shareInTeams(out, linkOf(address), words),
    mail: openMail,
    schedule: async (entry) => scheduleInTeams(out, entry, entry.address && linkOf(entry.address)),
    // Teams clients refuse the print window of a page inside them.
    print: (frame) => !teams && printPage(frame),
    pickPerson: can(out.people) ? (title) => pickInTeams(out, title) : null,
    compose: async (to, words) => {
      const chat = `https://teams.microsoft.com/l/chat/0/0?users=${to.map(encodeURIComponent).join(',')}&message=${encodeURIComponent(words)}`;
      window.open(chat, '_blank', 'noopener');
      return true;
    },
    saveFile: downloadFile,
    painted: () => undefined,
    ready: () => undefined,
    onSuspend: onPageHidden,
  };
}

function toAddress(subPageId: string | undefined): string | null {
  return subPageId ? (subPageId.startsWith('/') ? subPageId : `/${subPageId}`) : null;
}
