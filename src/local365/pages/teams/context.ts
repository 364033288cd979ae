import type { HostSettings } from './address.ts';
import type { HostOptions, Person } from './options.ts';

export type FrameKind = 'tab' | 'task' | 'authentication' | 'stage';

export const channelId = '19:3f1b6f0c7f5d4b6f9d1c0a8e5b2d7a61@thread.tacv2';

const channel = {
  teamId: '19:9c8b1a2d3e4f4a5b8c7d6e5f4a3b2c1d@thread.tacv2',
  teamName: 'Sample team',
  groupId: '5f0c1a34-7be1-4c0e-9d5a-64f2f2f3b8aa',
  channelId,
  channelName: 'General',
};

/** A private or shared channel has a site of its own; a shared one may belong to a team of another tenant. */
const channelKinds = {
  standard: { channelType: 'Regular', site: '/sites/sample-team' },
  private: { channelType: 'Private', site: '/sites/sample-team-private' },
  shared: {
    channelType: 'Shared',
    site: '/sites/sample-team-shared',
    hostTeamGroupId: '0d1f5c52-7a63-4a0b-8f0e-1c1f3d1f9a11',
    hostTeamTenantId: '33333333-3333-4333-8333-333333333333',
  },
};

const meeting = {
  chatId: '19:meeting_MDEyMzQ1Njc4OWFiY2RlZg@thread.v2',
  meetingId: 'MCMxOTptZWV0aW5nX01ERXlNelExTmpjNE9XRmlZMlJsWmdAdGhyZWFkLnYyIzA=',
};

export function frameContext(kind: FrameKind, { surface }: HostSettings): string {
  if (kind === 'task' || kind === 'authentication') return kind;
  if (surface === 'configure') return 'settings';
  return kind === 'tab' && surface === 'meeting' ? 'sidePanel' : 'content';
}

function surfaceContext({ surface, channel: kind }: HostSettings, origin: string) {
  if (surface === 'meeting') return meeting;
  if (surface === 'personal') return {};
  const { site: teamSitePath, ...facts } = channelKinds[kind];
  const site = new URL(teamSitePath, origin);
  return { ...channel, ...facts, teamSitePath, teamSiteUrl: site.href, teamSiteDomain: site.host };
}

export interface ContextSource {
  settings: HostSettings;
  options: HostOptions;
  person: Person;
  session: string;
  origin: string;
  entityId: string;
}

/** The flat context that teams-js turns into `app`, `page`, `user`, `channel`, `meeting` and so on. */
export function legacyContext(
  kind: FrameKind,
  { settings, options, person, session, origin, entityId }: ContextSource,
) {
  return {
    locale: 'en-gb',
    osLocaleInfo: {
      platform: 'windows',
      regionalFormat: 'en-gb',
      shortDate: 'dd/MM/yyyy',
      longDate: 'd MMMM yyyy',
    },
    theme: settings.theme,
    entityId,
    subEntityId: settings.path || undefined,
    frameContext: frameContext(kind, settings),
    hostName: settings.supports === 'minimal' ? 'Outlook' : 'Teams',
    hostClientType: 'web',
    userObjectId: person.oid,
    userPrincipalName: person.user,
    userDisplayName: person.name,
    loginHint: person.user,
    tid: options.tenantId,
    appId: options.tab.appId,
    sessionId: session,
    appSessionId: session,
    appLaunchId: session,
    isBackgroundLoad: false,
    isFullScreen: false,
    isMultiWindow: false,
    ...surfaceContext(settings, origin),
  };
}
