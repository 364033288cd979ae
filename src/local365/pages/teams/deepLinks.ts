export interface SharedPage {
  subPageId: string;
  label?: string;
  webUrl?: string;
  channelId?: string;
}

/** The Teams link that opens one page of the tab, as `pages.shareDeepLink` makes it. */
export function entityLink(appId: string, entityId: string, page: SharedPage): string {
  const link = new URL(`https://teams.microsoft.com/l/entity/${appId}/${encodeURIComponent(entityId)}`);
  if (page.webUrl) link.searchParams.set('webUrl', page.webUrl);
  if (page.label) link.searchParams.set('label', page.label);
  const context = { subEntityId: page.subPageId, ...(page.channelId ? { channelId: page.channelId } : {}) };
  link.searchParams.set('context', JSON.stringify(context));
  // Teams reads a plus sign in these values as a plus sign, so spaces are written in full.
  return link.href.replaceAll('+', '%20');
}

function contextOf(link: URL): { subEntityId?: unknown } {
  try {
    return JSON.parse(link.searchParams.get('context') ?? '{}') as { subEntityId?: unknown };
  } catch {
    return {};
  }
}

/** The page inside our own app that a link leads to; null for every other link. */
export function pathOfLink(address: string, appId: string): string | null {
  if (!URL.canParse(address)) return null;
  const link = new URL(address);
  const [, l, entity, app] = link.pathname.split('/');
  if (l !== 'l' || entity !== 'entity' || app !== appId) return null;
  const { subEntityId } = contextOf(link);
  return typeof subEntityId === 'string' ? subEntityId : '';
}
