/** What a link into the tab is made of, as Teams named it in its context. */
export interface LinkParts {
  appId: string | undefined;
  entityId: string;
  channelId: string | undefined;
}

/** The Teams link that opens one place of the hub; without an app id the address of our own page. */
export function deepLink({ appId, entityId, channelId }: LinkParts, address: string, label: string): string {
  const webUrl = `${location.href.split('#')[0]}#${address}`;
  if (!appId) return webUrl;
  const context = JSON.stringify({ subEntityId: address, ...(channelId ? { channelId } : {}) });
  // Teams reads a plus sign in these values as a plus sign, so everything is written in full.
  const query = Object.entries({ webUrl, label, context }).map(
    ([name, value]) => `${name}=${encodeURIComponent(value)}`,
  );
  return `https://teams.microsoft.com/l/entity/${appId}/${encodeURIComponent(entityId)}?${query.join('&')}`;
}
