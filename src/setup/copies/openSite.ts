import type { SPFI } from '@pnp/sp';
import type { FileStore } from '../../data/fileStore.ts';
import type { ListStore } from '../../data/listStore.ts';
import { createPnpStore } from '../../data/pnp/pnpStore.ts';
import { bearerSite } from '../../data/pnp/provision/bearerSite.ts';
import { siteSeeder } from '../../data/pnp/provision/siteRows.ts';
import type { RowLoader } from '../../data/rowLoader.ts';
import { enter } from '../tenant/enter.ts';
import { readSiteAddress } from '../tenant/siteAddress.ts';
import type { Terminal } from '../tenant/terminal.ts';
import type { CopyOptions } from './copyOptions.ts';

/** A site as the person who signed in reaches it: the ports, and SharePoint itself for making lists. */
export interface OpenSite {
  siteUrl: string;
  lists: ListStore;
  files: FileStore;
  loader: RowLoader;
  sharePoint: () => Promise<SPFI>;
}

/** Signs a site owner in. Throws Stopped in words. */
export async function openSite(options: CopyOptions, terminal: Terminal): Promise<OpenSite> {
  const address = readSiteAddress(options.site);
  const { name, mail, oid, tenantId, tokenFor } = await enter(
    address,
    options,
    'an owner of the site',
    terminal,
  );
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
