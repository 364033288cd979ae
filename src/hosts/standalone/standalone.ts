import { hubElement } from '../../app/hubElement.ts';
import { openHubData } from '../../app/hubData.ts';
import { showSignInPanel } from '../../app/signInPanel.ts';
import { startHub } from '../../app/startHub.ts';
import { createGraphStore } from '../../data/graph/graphStore.ts';
import { nameContact } from '../../ui/uiWords.ts';
import type { Config } from '../config.ts';
import { createSession } from '../tokenSource.ts';
import { browserHost } from './browserHost.ts';
import { standardClient } from './standardClient.ts';

/** Opens the hub outside Teams: a person signs in with a button, and is known from then on in this window. */
export async function openStandalone(config: Config): Promise<void> {
  const session = createSession(() => standardClient(config), undefined);
  const open = async () => {
    const account = session.account();
    if (!account) throw new Error('signed in without an account');
    const host = browserHost({
      oid: account.localAccountId,
      tenantId: account.tenantId,
      name: account.name ?? account.username,
      mail: account.username,
    });
    const { graphBase, siteUrl, contact } = config;
    nameContact(contact);
    const stores = createGraphStore({ graphBase, siteUrl, token: session.token, me: host.me });
    const hub = openHubData(host.me, { session, siteUrl, ...stores });
    await startHub({ host, hub, root: hubElement() });
  };
  const isKnown = await session.token().then(
    () => true,
    () => false,
  );
  if (isKnown) return open();
  await showSignInPanel(async () => {
    await session.signIn();
    await open();
  });
}
