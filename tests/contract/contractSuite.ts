import { openContractWorld } from '../support/contractWorld.ts';
import type { Access, ContractWorld, Stores } from '../support/contractWorld.ts';
import type { Dialect } from './dialect.ts';
import { notOffered } from '../support/graphOperations.ts';
import { describeFailures } from './failures.ts';
import { describeFiles } from './files.ts';
import { describeLostReplies } from './lostReplies.ts';
import { describePeople } from './people.ts';
import { describeReading } from './reading.ts';
import { describeUploads } from './uploads.ts';
import { describeWriting } from './writing.ts';

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
    describeUploads(() => world);
    describeLostReplies(() => world);
    describePeople(() => world, dialect);
    test('nothing was asked of Graph that Graph does not offer', () => {
      expect(notOffered(world.askedOfGraph())).toEqual([]);
    });
  });
}
