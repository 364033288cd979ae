import type { TeamsAround } from './facts.ts';

/** Of teams-js, as SharePoint's framework brings it, the one thing a page cannot do itself. */
interface TeamsPages {
  share: (address: string, label: string, url: string) => Promise<'shown' | 'failed'>;
}

interface TeamsJs {
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
