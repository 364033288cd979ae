import { createGraphStore } from '../../src/data/graph/graphStore.ts';
import { describeStore } from './contractSuite.ts';

describeStore(
  'Graph',
  { tellsOids: true, unindexedFilter: 'refused', hasDirectory: true },
  ({ origin, ...access }) => createGraphStore({ ...access, graphBase: `${origin}/graph/v1.0` }),
);
