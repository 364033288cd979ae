import { followFacts } from '../../src/hosts/sharepoint/liveFacts.ts';
import type { Facts, TeamsAround } from '../../src/hosts/sharepoint/facts.ts';
import { followTeamsTheme, teamsPagesOf, withTheme } from '../../src/hosts/sharepoint/teamsAround.ts';

const inTeams = (theme: string, getContext: () => Promise<unknown>): TeamsAround => ({
  teamsJs: { app: { getContext } },
  context: { theme, subEntityId: '/actions/1-4' },
});
const live = (teams: TeamsAround | null) => followFacts({ teams } as Facts);

describe('Teams around a web part', () => {
  test('[WP4] the theme of now is asked of Teams; what it named at first stays beside it', async () => {
    const facts = live(inTeams('default', () => Promise.resolve({ app: { theme: 'dark' } })));
    let heard = 0;
    facts.onChange(() => (heard += 1));
    await followTeamsTheme(facts);
    await followTeamsTheme(facts);
    expect(facts.now().teams?.context).toEqual({ theme: 'dark', subEntityId: '/actions/1-4' });
    expect(heard).toBe(1);
  });

  test('[WP4] where Teams does not answer, or is not there, the known theme stays', async () => {
    const facts = live(inTeams('contrast', () => Promise.reject(new Error('silent'))));
    await followTeamsTheme(facts);
    expect(facts.now().teams?.context?.theme).toBe('contrast');
    await expect(followTeamsTheme(live(null))).resolves.toBeUndefined();
    expect(withTheme(null, 'dark')).toBeNull();
  });

  test('[WP12] without the teams-js of the page nothing of Teams is used', () => {
    expect(teamsPagesOf(null)).toBeNull();
    expect(teamsPagesOf({ context: { theme: 'dark' } })).toBeNull();
  });
});
