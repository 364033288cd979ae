import type { HostSettings } from './address.ts';

const full = {
  app: { notifySuccessResponse: {} },
  calendar: {},
  chat: {},
  dialog: { url: { parentCommunication: {} }, update: {} },
  mail: {},
  pages: { appButton: {}, backStack: {}, config: {}, currentApp: {}, tabs: {} },
  people: {},
  profile: {},
  sharing: {},
  stageView: { self: {} },
  teamsCore: {},
};

/** A host like Outlook: no people picker, no chat, no stage, no dialogs, no sharing. */
const minimal = { app: {}, calendar: {}, mail: {}, pages: { currentApp: {} } };

/** The runtime object that teams-js reads for every `isSupported()`. */
export function runtime({ supports, bridge }: HostSettings) {
  const hasBridge = bridge !== 'absent';
  return {
    apiVersion: 4,
    isNAAChannelRecommended: hasBridge,
    isDeeplyNestedAuthSupported: false,
    isLegacyTeams: false,
    hostVersionsInfo: { adaptiveCardSchemaVersion: { majorVersion: 1, minorVersion: 5 } },
    supports: {
      ...(supports === 'minimal' ? minimal : full),
      ...(hasBridge ? { nestedAppAuth: {} } : {}),
    },
  };
}
