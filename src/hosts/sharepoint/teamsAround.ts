import type { TeamsAround } from './facts.ts';
import type { TeamsOut } from '../teamsWays.ts';
import type { LiveFacts } from './liveFacts.ts';

/** Of teams-js, as SharePoint's framework brings it, the one thing a page cannot do itself. */
interface TeamsPages {
  share: (address: string, label: string, url: string) => Promise<'shown' | 'failed'>;
}

interface TeamsJs extends TeamsOut {
  app?: { getContext?: () => Promise<{ app?: { theme?: string } }> };
  pages?: {
    shareDeepLink?: (link: { subPageId: string; subPageLabel: string; subPageWebUrl: string }) => void;
  };
}

/** What Teams offers around a web part; null outside Teams, or where its teams-js lacks it. */
export function teamsPagesOf(teams: TeamsAround | null): TeamsPages | null {
  const share = (teams?.teamsJs as TeamsJs | undefined)?.pages?.shareDeepLink;
  if (!share) return null;
  return {
    share: async (subPageId, subPageLabel, subPageWebUrl) => {
      try {
        share({ subPageId, subPageLabel, subPageWebUrl });
        return 'shown';
      } catch {
        return 'failed';
      }
    },
  };
}

/** Share, calendar and people picker of Teams around a web part; nothing outside Teams. */
export function teamsOutOf(teams: TeamsAround | null): TeamsOut {
  return (teams?.teamsJs as TeamsJs | undefined) ?? {};
}

/** What SharePoint hands over names the theme in which Teams opened the page; the one of now is asked of Teams. */
export async function followTeamsTheme(live: LiveFacts): Promise<void> {
  const { teams } = live.now();
  const app = (teams?.teamsJs as TeamsJs | undefined)?.app;
  const theme = (await app?.getContext?.().catch(() => undefined))?.app?.theme;
  const now = live.now();
  if (theme === undefined || theme === now.teams?.context?.theme) return;
  live.change({ ...now, teams: withTheme(now.teams, theme) });
}

/** The same surroundings under the theme that is known of Teams already. */
export function withTheme(teams: TeamsAround | null, theme: string | undefined): TeamsAround | null {
  if (!teams || theme === undefined) return teams;
  return { ...teams, context: { ...teams.context, theme } };
}
