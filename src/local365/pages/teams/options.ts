export interface Person {
  oid: string;
  user: string;
  name: string;
  jobTitle: string;
  accountEnabled: boolean;
}

export interface HostOptions {
  tenantId: string;
  people: Person[];
  /** SharePoint's page that brings its web part into Teams; it signs the person in. */
  webPartUrl?: string;
  tab: {
    tabUrl: string;
    /** The page on which a person sets up a tab for a channel, a chat or a meeting. */
    configureUrl?: string;
    appId: string;
    clientId: string;
    appName: string;
  };
}

export async function readOptions(): Promise<HostOptions> {
  const response = await fetch('/teams/options.json');
  if (!response.ok) throw new Error(`The options answered ${response.status}`);
  return (await response.json()) as HostOptions;
}
