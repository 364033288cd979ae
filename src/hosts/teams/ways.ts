import { calendar, people, sharing } from '@microsoft/teams-js';
import type { CalendarEntry } from '../host.ts';
import type { TeamsOut } from '../teamsWays.ts';
import { pickInTeams, scheduleInTeams, shareInTeams } from '../teamsWays.ts';

const teams: TeamsOut = { calendar, people, sharing };

/** Share, calendar and people picker of the Teams client around the tab. */
export const share = (url: string, words: string) => shareInTeams(teams, url, words);
export const schedule = (entry: CalendarEntry, url: string | null) => scheduleInTeams(teams, entry, url);
export const pickPerson = (title: string) => pickInTeams(teams, title);
