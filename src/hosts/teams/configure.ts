import { app, ChannelType, pages } from '@microsoft/teams-js';
import { speak } from '../../ui/words.ts';
import type { Config } from '../config.ts';
import { readConfig } from '../config.ts';
import { isStandalone } from '../standalone/isStandalone.ts';
import { drawChoice, drawSentence, say, tabName, wear } from './configurePage.ts';
import { placeOfTab, tabAt, tabPlaces } from './tabPlace.ts';
import { meetTeams, tellTeamsItFailed } from './teamsHost.ts';

/** The page Teams shows when the hub is added to a channel, a chat or a meeting: which place the tab opens at. */
async function openConfiguration(): Promise<void> {
  if (isStandalone()) return drawSentence(say('outside'));
  const settings = await readConfig().catch((thrown: unknown) => thrown as Error);
  const host = await meetTeams(settings instanceof Error ? [] : settings.hostOrigins);
  document.documentElement.lang = speak(host.locale);
  wear(host.theme());
  host.onTheme(wear);
  if (settings instanceof Error) throw settings;
  await offerPlaces(settings);
  host.painted();
  host.ready();
}

async function offerPlaces({ siteUrl, contact }: Config): Promise<void> {
  const [{ channel }, { entityId }] = await Promise.all([app.getContext(), pages.getConfig()]);
  let chosen = placeOfTab(entityId) ?? tabPlaces[0];
  const isShared = channel?.membershipType === ChannelType.Shared;
  drawChoice({ chosen, siteUrl, contact, isShared }, (place) => (chosen = place));
  pages.config.registerOnSaveHandler((saving) => {
    pages.config
      .setConfig({ ...tabAt(chosen, location.href), suggestedDisplayName: tabName(chosen) })
      .then(() => saving.notifySuccess())
      .catch((thrown: unknown) => saving.notifyFailure(thrown instanceof Error ? thrown.message : ''));
  });
  pages.config.setValidityState(true);
}

openConfiguration().catch((thrown: unknown) => {
  const reason = thrown instanceof Error ? thrown.message : '';
  drawSentence(reason === '' ? say('hostSilent') : say('cannotStart', { reason }));
  tellTeamsItFailed(reason, true);
});
