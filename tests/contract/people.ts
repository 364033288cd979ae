import type { ContractWorld } from '../support/contractWorld.ts';
import type { Dialect } from './dialect.ts';

const holders = ['OID-Owner', 'oid-colleague', 'oid-nobody'];

/** Whether holders of posts are still in the directory, as both adapters tell it. */
export function describePeople(world: () => ContractWorld, { hasDirectory }: Dialect): void {
  describe('people', () => {
    test('[D50] the ids the directory shows, the asker’s own with them, in one request', async () => {
      const { people } = world().stores('writer');
      expect(people.hasDirectory).toBe(hasDirectory);
      world().requests();
      const answer = await people.check(holders);
      expect(answer).toEqual(
        hasDirectory
          ? {
              kind: 'checked',
              isMember: true,
              present: new Set(['oid-owner', 'oid-colleague', 'oid-writer']),
            }
          : { kind: 'unavailable' },
      );
      expect(world().requests()).toHaveLength(hasDirectory ? 1 : 0);
    });

    test('[D50] a deleted account is not shown; a restricted directory shows only the asker', async () => {
      const { people } = world().stores('writer');
      const shown = async () => {
        const answer = await people.check(holders);
        return answer.kind === 'checked' ? [...answer.present].sort() : answer.kind;
      };
      await world().setFaults({ removedAccount: 'colleague@northshire.example' });
      expect(await shown()).toEqual(hasDirectory ? ['oid-owner', 'oid-writer'] : 'unavailable');
      await world().setFaults({ restrictedDirectory: true });
      expect(await shown()).toEqual(hasDirectory ? ['oid-writer'] : 'unavailable');
    });

    test('[D50] several hundred people are asked for in few requests, and busy is waited out', async () => {
      const { people } = world().stores('writer');
      const many = Array.from({ length: 280 }, (_, n) => `oid-${n}`);
      world().requests();
      const answer = await people.check(many);
      expect(answer.kind).toBe(hasDirectory ? 'checked' : 'unavailable');
      expect(world().requests()).toHaveLength(hasDirectory ? 1 : 0);
    });
  });
}
