import type { App } from '../options.ts';

const notPermissions = ['openid', 'profile', 'offline_access', 'email'];

/** `https://graph.microsoft.com/User.Read openid` → ['User.Read']; `.default` is left for the caller to resolve. */
export function parseScopes(text: string): string[] {
  return text
    .split(/\s+/)
    .map((scope) => scope.slice(scope.lastIndexOf('/') + 1))
    .filter((scope) => scope !== '' && !notPermissions.includes(scope));
}

export function consentedScopes(app: App): string[] {
  return app.consentedScopes ?? app.everydayScopes;
}

export function hasConsent(app: App, scopes: string[]): boolean {
  const consented = new Set(consentedScopes(app).map((scope) => scope.toLowerCase()));
  return scopes.every((scope) => consented.has(scope.toLowerCase()));
}

/** How far a delegated token reaches into sites; each step includes those before it. */
export type SiteReach = 'none' | 'read' | 'write' | 'manage' | 'full';

const reaches: SiteReach[] = ['none', 'read', 'write', 'manage', 'full'];

const graphScopes: Record<string, SiteReach> = {
  'Sites.Read.All': 'read',
  'Sites.ReadWrite.All': 'write',
  'Sites.Manage.All': 'manage',
  'Sites.FullControl.All': 'full',
};
const sharePointScopes: Record<string, SiteReach> = {
  'AllSites.Read': 'read',
  'AllSites.Write': 'write',
  'AllSites.Manage': 'manage',
  'AllSites.FullControl': 'full',
  'Sites.FullControl.All': 'full',
};
const granted: Record<NonNullable<App['sitePermission']>, SiteReach> = {
  read: 'read',
  write: 'write',
  owner: 'full',
  fullcontrol: 'full',
};

/** The widest reach among the token's scopes; Sites.Selected reaches as far as the site was granted to the app. */
export function siteReach(
  scopes: string[],
  app: App | undefined,
  dialect: 'graph' | 'sharePoint',
): SiteReach {
  const table = dialect === 'graph' ? graphScopes : sharePointScopes;
  const each = scopes.map((scope): SiteReach => {
    if (scope === 'Sites.Selected') return app?.sitePermission ? granted[app.sitePermission] : 'none';
    return table[scope] ?? 'none';
  });
  return each.reduce((widest, reach) => (reachesTo(reach, widest) ? reach : widest), 'none');
}

export function reachesTo(reach: SiteReach, needed: SiteReach): boolean {
  return reaches.indexOf(reach) >= reaches.indexOf(needed);
}
