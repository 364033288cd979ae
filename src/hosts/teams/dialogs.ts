import { chat, pages } from '@microsoft/teams-js';

/** Shows Teams' own share dialog for an address of the product. */
export async function copyLink(address: string, label: string): Promise<'shown' | 'failed'> {
  try {
    pages.shareDeepLink({
      subPageId: address,
      subPageLabel: label,
      subPageWebUrl: `${location.href.split('#')[0]}#${address}`,
    });
    return 'shown';
  } catch {
    return 'failed';
  }
}

/** Opens a chat with ready-written words; nothing is sent before the person presses Send in Teams. */
export async function compose(to: string[], words: string): Promise<boolean> {
  if (!chat.isSupported()) return false;
  const [only] = to;
  if (to.length === 1 && only) await chat.openChat({ user: only, message: words });
  else await chat.openGroupChat({ users: to, message: words });
  return true;
}
