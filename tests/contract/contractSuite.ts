import { openContractWorld } from '../support/contractWorld.ts';
import type { Access, ContractWorld, Stores } from '../support/contractWorld.ts';
import { describeFailures } from './failures.ts';
import { describeFiles } from './files.ts';
import { describeLostReplies } from './lostReplies.ts';
import { describeReading } from './reading.ts';
import { describeWriting } from './writing.ts';

/** In what the two ways to SharePoint truly differ; everything else is the same for both. */
export interface Dialect {
  /** [D35] Whether a row's stamps carry the directory id of who wrote it. */
  tellsOids: boolean;
  /** [D34] What becomes of a filter without an index in a list that is short enough to be read whole. */
  unindexedFilter: 'refused' | 'answered';
}

/** Holds an adapter to the rules of src/data/SPEC.md, over a site of its own. */
export function describeStore(name: string, dialect: Dialect, open: (access: Access) => Stores): void {
  describe(name, () => {
    let world: ContractWorld;
    beforeAll(async () => {
      world = await openContractWorld(open);
    });
    afterEach(() => world.setFaults(null));
    afterAll(() => world.close());
    describeReading(() => world, dialect);
    describeWriting(() => world);
    describeFailures(() => world, dialect);
    describeFiles(() => world);
    describeLostReplies(() => world);
  });
}
