import { createPnpStore } from '../../src/data/pnp/pnpStore.ts';
import { describeStore } from './contractSuite.ts';

describeStore(
  'SharePoint REST through PnPjs',
  { tellsOids: false, unindexedFilter: 'answered', hasDirectory: false },
  createPnpStore,
);
