import { openOutbox } from '../../src/data/outbox.ts';
import type { Outbox } from '../../src/data/outbox.ts';
import type { ContractWorld } from '../support/contractWorld.ts';
import { allRows, columnsOfThings, newCells } from './contractCells.ts';

/** The outbox over the real adapter, while the line is bad. */
export function describeLostReplies(world: () => ContractWorld): void {
  describe('the outbox over a bad line', () => {
    const open = () =>
      openOutbox({
        db: null,
        store: world().stores('writer').lists,
        oid: 'oid-writer',
        columnsOf: () => columnsOfThings,
        pause: () => 1,
      });

    test.each([
      { dropReplies: 0.4 },
      { dropConnections: 0.4 },
      { dropReplies: 0.3, dropConnections: 0.2, rate503: 0.2 },
    ])('[D22] %j: 40 additions arrive exactly once', async (faults) => {
      const outbox = await open();
      await world().setFaults(faults);
      const sent = Array.from({ length: 40 }, () => newCells({ ScopeKey: 'bad line' }));
      for (const cells of sent) await outbox.add('things', cells);
      await allSaved(outbox);
      outbox.close();
      await world().setFaults(null);
      const { lists } = world().stores('writer');
      const keys = (await allRows(lists, { where: { column: 'ScopeKey', equals: 'bad line' } })).map(
        (row) => row.cells['RecordKey'],
      );
      const mine = keys.filter((key) => sent.some(({ RecordKey }) => RecordKey === key));
      expect(mine.sort()).toEqual(sent.map(({ RecordKey }) => RecordKey).sort());
    });

    test('[D23] changes whose replies are lost are done once: one version more, no question', async () => {
      const { lists } = world().stores('writer');
      const rows = await Promise.all(
        Array.from({ length: 10 }, () => lists.add('things', newCells({ DueDay: '2027-01-15T12:00:00Z' }))),
      );
      const outbox = await open();
      await world().setFaults({ dropReplies: 0.4 });
      for (const row of rows)
        await outbox.change('things', row, { DueDay: '2027-06-15T12:00:00Z', Colours: ['blue', 'red'] });
      await allSaved(outbox);
      outbox.close();
      await world().setFaults(null);
      for (const row of rows) expect(await lists.history('things', row.id)).toHaveLength(2);
    });
  });
}

/** Resolves when every entry says saved; rejects on one that needs a person, because none may. */
function allSaved(outbox: Outbox): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = outbox.subscribe(look);
    function look(): void {
      const entries = outbox.entries();
      const stuck = entries.find(({ state }) => state === 'refused' || state === 'conflict');
      if (stuck) reject(new Error(`${stuck.key} is stuck: ${JSON.stringify(stuck.error)}`));
      if (!stuck && !entries.every(({ state }) => state === 'saved')) return;
      stop();
      resolve();
    }
    look();
  });
}
