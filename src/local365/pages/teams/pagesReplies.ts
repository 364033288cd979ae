import { channelId } from './context.ts';
import { entityLink, pathOfLink, type SharedPage } from './deepLinks.ts';
import { showWhatWasSent } from './dialogs.ts';
import type { Exchange, Replies } from './host.ts';
import { showSharedPage } from './shareDialog.ts';
import { setStatus } from './appState.ts';
import {
  entityIdOf,
  keepSettings,
  setSaveable,
  settingsFailed,
  settingsSaved,
  tabSettings,
} from './tabSettings.ts';

interface Destination {
  appId?: string | { toString(): string };
  pageId?: string;
  subPageId?: string;
}

function goTo({ host, args, reply }: Exchange, ...answer: unknown[]): void {
  const destination = (args[0] ?? {}) as Destination;
  reply(...answer);
  const { appId } = destination;
  if (appId && String(appId) !== host.options.tab.appId)
    return void showWhatWasSent('Another app', destination);
  host.change({ path: destination.subPageId ?? '' });
}

function openLink({ host, args, reply }: Exchange): void {
  const address = String(args[0]);
  const path = pathOfLink(address, host.options.tab.appId);
  reply(true);
  if (path === null) void showWhatWasSent('A link was opened', { link: address });
  else host.change({ path });
}

function shareDeepLink({ host, args }: Exchange): void {
  const [subPageId, label, webUrl] = args as [string, string | undefined, string | undefined];
  const page: SharedPage = { subPageId, label, webUrl };
  if (host.settings.surface === 'channel') page.channelId = channelId;
  void showSharedPage(page, entityLink(host.options.tab.appId, entityIdOf(host), page));
}

/** Moving between pages, links to them, and a tab's own settings. */
export const pagesReplies: Replies = {
  'pages.navigateToApp': (exchange) => goTo(exchange, true),
  'pages.currentApp.navigateTo': (exchange) => goTo(exchange, undefined),
  'pages.currentApp.navigateToDefaultPage': ({ host, reply }) => {
    reply(undefined);
    host.change({ path: '' });
  },
  executeDeepLink: openLink,
  shareDeepLink,
  navigateBack: ({ reply }) => {
    setStatus('The app left Back to Teams');
    reply(true);
  },
  returnFocus: () => document.getElementById('user')?.focus(),
  setFrameContext: () => undefined,
  'settings.getSettings': ({ host, reply }) => reply(tabSettings(host)),
  'settings.setSettings': ({ host, args, reply }) => {
    keepSettings(host, args[0]);
    reply(true);
  },
  'settings.setValidityState': ({ args }) => setSaveable(args[0] === true),
  'settings.save.success': ({ host }) => settingsSaved(host),
  'settings.save.failure': ({ args }) => settingsFailed(String(args[0])),
  'settings.remove.success': () => setStatus('Tab removed'),
  'settings.remove.failure': ({ args }) => setStatus(`Tab not removed: ${String(args[0])}`),
};
