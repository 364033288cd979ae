import { loadModule } from './amdLoader.ts';
import type { MicrosoftTeams } from './webPartContext.ts';
import type { View } from './view.ts';

interface Teams {
  app: {
    initialize(): Promise<void>;
    getContext(): Promise<TeamsContext>;
    registerOnThemeChangeHandler(act: (theme: string) => void): void;
    notifyAppLoaded(): void;
    notifySuccess(): unknown;
  };
}

interface TeamsContext {
  app: { theme: string; locale: string; host: { clientType: string } };
  page: { id: string; subPageId?: string; frameContext: string };
  user?: { id: string; userPrincipalName?: string; tenant?: { id: string } };
  channel?: { id: string; displayName?: string };
  team?: { groupId?: string; displayName?: string };
}

export interface InTeams {
  sdk: MicrosoftTeams;
  theme: View['theme'];
  hearTheme: (act: (theme: View['theme']) => void) => void;
  isReady: () => void;
}

/** Meets the Teams client with Microsoft's own teams-js, which web parts get from SharePoint and never bring along. */
export async function meetTeams(): Promise<InTeams> {
  const nothing = () => Promise.resolve({});
  const teamsJs = (await loadModule(`${location.origin}/sharepoint/packages/teams.js`, '', nothing)) as Teams;
  await teamsJs.app.initialize();
  const context = await teamsJs.app.getContext();
  return {
    sdk: { teamsJs, context: legacyContext(context) },
    theme: toTheme(context.app.theme),
    hearTheme: (act) => teamsJs.app.registerOnThemeChangeHandler((theme) => act(toTheme(theme))),
    isReady() {
      teamsJs.app.notifyAppLoaded();
      void teamsJs.app.notifySuccess();
    },
  };
}

function toTheme(theme: string): View['theme'] {
  return theme === 'dark' || theme === 'contrast' ? theme : 'default';
}

/** SharePoint still gives web parts the flat context of the first teams-js. */
function legacyContext({ app, page, user, channel, team }: TeamsContext): object {
  return {
    theme: app.theme,
    locale: app.locale,
    hostClientType: app.host.clientType,
    entityId: page.id,
    subEntityId: page.subPageId,
    frameContext: page.frameContext,
    userObjectId: user?.id,
    userPrincipalName: user?.userPrincipalName,
    loginHint: user?.userPrincipalName,
    tid: user?.tenant?.id,
    channelId: channel?.id,
    channelName: channel?.displayName,
    groupId: team?.groupId,
    teamName: team?.displayName,
  };
}
