/** What the query of `/teams` says: the pickers of the bar, and the switches that make a host degraded. */
export interface HostSettings {
  user: string;
  /** The tab on a web server, or the web part as SharePoint gives it to Teams. */
  app: 'tab' | 'webpart';
  theme: 'default' | 'dark' | 'contrast';
  surface: 'personal' | 'channel' | 'meeting' | 'configure';
  channel: 'standard' | 'private' | 'shared';
  path: string;
  chrome: 'full' | 'none';
  bridge: 'full' | 'absent' | 'hang' | 'consent';
  host: 'answering' | 'silent';
  supports: 'full' | 'minimal';
}

function oneOf<T extends string>(value: string | null, allowed: readonly [T, ...T[]]): T {
  return allowed.find((one) => one === value) ?? allowed[0];
}

export function readAddress(search: string, users: string[]): HostSettings {
  const query = new URLSearchParams(search);
  return {
    user: users.find((user) => user === query.get('user')) ?? users[0] ?? '',
    app: oneOf(query.get('app'), ['tab', 'webpart']),
    theme: oneOf(query.get('theme'), ['default', 'dark', 'contrast']),
    surface: oneOf(query.get('surface'), ['personal', 'channel', 'meeting', 'configure']),
    path: query.get('path') ?? '',
    channel: oneOf(query.get('channel'), ['standard', 'private', 'shared']),
    chrome: oneOf(query.get('chrome'), ['full', 'none']),
    bridge: oneOf(query.get('bridge'), ['full', 'absent', 'hang', 'consent']),
    host: oneOf(query.get('host'), ['answering', 'silent']),
    supports: oneOf(query.get('supports'), ['full', 'minimal']),
  };
}

const kept = ['user', 'theme', 'surface', 'path'] as const;
const switches = {
  app: 'tab',
  channel: 'standard',
  chrome: 'full',
  bridge: 'full',
  host: 'answering',
  supports: 'full',
} as const;

export function writeAddress(settings: HostSettings): string {
  const query = new URLSearchParams();
  for (const name of kept) if (settings[name]) query.set(name, settings[name]);
  for (const [name, usual] of Object.entries(switches) as [keyof typeof switches, string][]) {
    if (settings[name] !== usual) query.set(name, settings[name]);
  }
  return `?${query}`;
}
