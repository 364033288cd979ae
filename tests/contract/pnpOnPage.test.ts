import { createPnpStore } from '../../src/data/pnp/pnpStore.ts';
import { describeStore } from './contractSuite.ts';

describeStore(
  'SharePoint REST through PnPjs on a SharePoint page',
  { tellsOids: false, unindexedFilter: 'answered', hasDirectory: false },
  ({ siteUrl, me, now, wait, page }) => createPnpStore({ siteUrl, me, now, wait, ...page }),
);
