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
  tab: { tabUrl: string; appId: string; clientId: string; appName: string };
}

export async function readOptions(): Promise<HostOptions> {
  const response = await fetch('/teams/options.json');
  if (!response.ok) throw new Error(`The options answered ${response.status}`);
  return (await response.json()) as HostOptions;
}
