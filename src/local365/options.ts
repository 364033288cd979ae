/** What one local365 is made of: a tenant, a site, its people, the registered apps and the folders it serves. */
export interface Local365Options {
  dataDir: string;
  origin: string;
  tenantId: string;
  timeZone: string;
  site: { path: string; title: string };
  people: Person[];
  apps: App[];
  folders?: Folder[];
  strict?: boolean;
  version?: string;
  recordRequestsTo?: string;
  /** The tab that the local Teams host at `/teams` shows; without it there is no such page. */
  teams?: { tabUrl: string; appId: string; clientId: string; appName: string };
}

export interface Person {
  oid: string;
  user: string;
  name: string;
  jobTitle: string;
  accountEnabled?: boolean;
  siteOwner?: boolean;
}

export interface App {
  clientId: string;
  name: string;
  everydayScopes: string[];
  consentedScopes?: string[];
  sitePermission?: 'read' | 'write' | 'owner' | 'fullcontrol';
}

export interface Folder {
  at: string;
  dir: string;
  headers?: Record<string, Record<string, string>>;
}
