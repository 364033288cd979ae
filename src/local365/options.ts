/** What one local365 is made of: a tenant, a site, its people, the registered apps and the folders it serves. */
export interface Local365Options {
  dataDir: string;
  origin: string;
  tenantId: string;
  timeZone: string;
  /** `groupId`: the Microsoft 365 group the site belongs to, where it does. */
  site: { path: string; title: string; groupId?: string };
  people: Person[];
  apps: App[];
  folders?: Folder[];
  strict?: boolean;
  version?: string;
  recordRequestsTo?: string;
  /** The tab that the local Teams host at `/teams` shows; without it there is no such page. */
  teams?: TeamsTab;
  /** The page at `/sharepoint` that shows a built web part; without it there is no such page. */
  sharePointPage?: SharePointPage;
}

export interface SharePointPage {
  title: string;
  /** Holds `assets/*.js` and `manifests/*.manifest.json`, as the packager of SharePoint Framework leaves them. */
  bundleDir: string;
  /** Builds what is missing and tells where it lies, instead of `bundleDir`; the page waits and says so. */
  ready?: () => Promise<string>;
  /** Which of the components; the first web part where none is named. */
  componentId?: string;
  /** Names in the page's query, and the properties of the web part they set. */
  propertiesFromQuery: Record<string, string>;
}

export interface TeamsTab {
  tabUrl: string;
  /** The page on which a tab is set up for a channel, a chat or a meeting. */
  configureUrl?: string;
  appId: string;
  clientId: string;
  appName: string;
}

export interface Person {
  oid: string;
  user: string;
  name: string;
  jobTitle: string;
  accountEnabled?: boolean;
  /** Invited from another tenant. */
  isGuest?: boolean;
  siteOwner?: boolean;
}

export interface App {
  clientId: string;
  name: string;
  everydayScopes: string[];
  consentedScopes?: string[];
  sitePermission?: 'read' | 'write' | 'owner' | 'fullcontrol';
  /** The tenant refuses to sign in by device code, as many do by Conditional Access. */
  deviceCodeBlocked?: boolean;
}

export interface Folder {
  at: string;
  dir: string;
  headers?: Record<string, Record<string, string>>;
}
