import type { SPFI } from '@pnp/sp';
import type { FileStore } from '../../data/fileStore.ts';
import type { ListStore } from '../../data/listStore.ts';
import { createPnpStore } from '../../data/pnp/pnpStore.ts';
import { bearerSite } from '../../data/pnp/provision/bearerSite.ts';
import { siteSeeder } from '../../data/pnp/provision/siteRows.ts';
import type { RowLoader } from '../../data/rowLoader.ts';
import { setUpClientId } from '../sampleTenant.ts';
import { findTenant } from '../tenant/findTenant.ts';
import { signIn } from '../tenant/signIn.ts';
import { readSiteAddress } from '../tenant/siteAddress.ts';
import { Stopped } from '../tenant/stopped.ts';
import type { CopyOptions } from './copyOptions.ts';

/** A site as the person who signed in reaches it: the ports, and SharePoint itself for making lists. */
export interface OpenSite {
  siteUrl: string;
  lists: ListStore;
  files: FileStore;
  loader: RowLoader;
  sharePoint: () => Promise<SPFI>;
}

/** The person in front of the command. */
export interface Terminal {
  say: (words: string) => void;
  /** Shows a page in their browser. */
  open: (address: string) => Promise<void>;
  /** True where they agree to go on. */
  agree: (question: string) => Promise<boolean>;
}

/** Signs a site owner in. Throws Stopped in words. */
export async function openSite(options: CopyOptions, { say, open }: Terminal): Promise<OpenSite> {
  const address = readSiteAddress(options.site);
  const clientId = options.clientId ?? (address.isLocal ? setUpClientId : undefined);
  if (!clientId)
    throw new Stopped(
      'Say which app registration to sign in with: --client-id, as docs/setUpCommand.md shows.',
    );
  const tenant = options.tenant ?? (await findTenant(address));
  const { byDeviceCode } = options;
  const way = { clientId, tenant, as: 'an owner of the site', byDeviceCode, say, open };
  const { name, mail, oid, tenantId, tokenFor } = await signIn(address, way);
  const { siteUrl } = address;
  const token = () => tokenFor('sharePoint');
  const sharePoint = async () => bearerSite(siteUrl, await token());
  const { lists, files } = createPnpStore({ siteUrl, me: { oid, tenantId, name, mail }, token });
  // A long restore outlives a token: each part asks for the one that is good now.
  const loader: RowLoader = {
    addMany: async (list, rows) => siteSeeder(await sharePoint()).loader.addMany(list, rows),
  };
  return { siteUrl, lists, files, loader, sharePoint };
}
