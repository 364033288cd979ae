import fc from 'fast-check';
import type { ListStore } from '../../src/data/listStore.ts';
import type { StoreError } from '../../src/data/storeError.ts';
import { isTyped } from '../../src/domain/returnDraft.ts';
import { createMemoryLists } from '../support/memoryLists.ts';
import type { MemoryLists } from '../support/memoryLists.ts';
import { columnOf, count, fields, openWriter } from './returnWriter.ts';
import type { Field, ReturnWriter } from './returnWriter.ts';

const verb = fc.constantFrom('query' as const, 'get' as const, 'add' as const, 'change' as const);
const error = fc.constantFrom<StoreError>({ kind: 'offline' }, { kind: 'busy' });
const who = fc.constantFrom(0, 1);
const step = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ kind: fc.constant('type' as const), who, field: fc.constantFrom(...fields) }),
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('leave' as const), who }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('refresh' as const), who }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('minute' as const), who }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('reload' as const), who }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('answer' as const),
      who,
      choice: fc.constantFrom('mine' as const, 'theirs' as const),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('fail' as const), verb, error, done: fc.boolean(), who }),
  },
);

type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

/** The world as one person writes in it: SharePoint's stamps name them. */
function asPerson(world: MemoryLists, oid: string): ListStore {
  const by = { oid, name: oid, mail: null };
  const stamped = (id: string, isNew: boolean) => {
    const at = world.rows.findIndex((row) => row.id === id);
    const row = world.rows[at]!;
    world.rows[at] = {
      ...row,
      modified: { ...row.modified, by },
      ...(isNew && { created: { ...row.created, by } }),
    };
    return structuredClone(world.rows[at]);
  };
  /** The stamp is SharePoint's: it is there also where the reply is lost. */
  const writing = async (write: () => Promise<{ id: string }>, isNew: boolean) => {
    const before = world.rows.map(({ id, eTag }) => id + eTag);
    try {
      return stamped((await write()).id, isNew);
    } catch (thrown) {
      for (const { id, eTag } of world.rows) if (!before.includes(id + eTag)) stamped(id, isNew);
      throw thrown;
    }
  };
  return {
    ...world,
    add: (list, cells) => writing(() => world.add(list, cells), true),
    change: (list, id, cells, eTag) => writing(() => world.change(list, id, cells, eTag), false),
  };
}

interface Token {
  token: string;
  who: number;
  field: Field;
  /** Somebody saw both texts and decided for the one without it. */
  isDecidedAgainst: boolean;
}

/** Answers a conflict as the screen does, and marks what was decided against. */
async function answer(
  writer: ReturnWriter,
  choice: 'mine' | 'theirs',
  tokens: readonly Token[],
): Promise<void> {
  const before = writer.entry();
  const lost = choice === 'theirs' ? await writer.useTheirs() : await writer.keepMine();
  for (const one of tokens) {
    const gone = [lost[one.field] ?? []].flat();
    const stays =
      choice === 'theirs' ? before?.theirs?.cells[columnOf[one.field]] : before?.cells[columnOf[one.field]];
    if (gone.some((text) => count(text, one.token) > 0) && count(stays, one.token) === 0)
      one.isDecidedAgainst = true;
  }
}

/** Two writers take these steps; then every word they typed is looked for. */
async function writeTogether(steps: readonly Step[]): Promise<void> {
  const world = createMemoryLists();
  let now = Date.parse('2027-01-15T09:00:00Z');
  const open = (oid: string) =>
    openWriter({ oid, store: asPerson(world, oid), now: () => now, read: () => world.rows });
  const writers = [await open('ann'), await open('ben')];
  const tokens: Token[] = [];
  for (const one of steps) {
    const writer = writers[one.who]!;
    if (one.kind === 'type') {
      const token = `${one.who}-${tokens.length}`;
      tokens.push({ token, who: one.who, field: one.field, isDecidedAgainst: false });
      writer.typeToken(one.field, token);
    } else if (one.kind === 'leave') await writer.leave();
    else if (one.kind === 'refresh') await writer.refresh();
    else if (one.kind === 'fail') world.failNext(one.verb, one.error, one.done);
    else if (one.kind === 'reload') await writer.reload();
    else if (one.kind === 'answer') await answer(writer, one.choice, tokens);
    else {
      now += 61_000;
      await writer.flush();
    }
  }
  world.failures.length = 0;
  for (let round = 0; round < 6; round += 1)
    for (const writer of writers) {
      await writer.leave();
      now += 61_000;
      await writer.flush();
    }
  look({ isOver: false });
  // Both look at their screens and answer everything they are asked, one way and the other.
  for (let round = 0; round < 6; round += 1)
    for (const [at, writer] of writers.entries()) {
      await answer(writer, (round + at) % 2 === 0 ? 'theirs' : 'mine', tokens);
      now += 61_000;
      await writer.flush();
    }
  look({ isOver: true });
  for (const writer of writers) {
    expect(isTyped(writer.typed())).toBe(false);
    expect(['saved', undefined]).toContain(writer.entry()?.state);
    writer.close();
  }

  /** Every word once in SharePoint, or once among the words that its writer is asked about. */
  function look({ isOver }: { isOver: boolean }): void {
    const row = world.rows[0]?.cells ?? {};
    expect(world.rows.length).toBeLessThanOrEqual(1);
    for (const { token, who: at, field, isDecidedAgainst } of tokens) {
      const there = count(row[columnOf[field]], token);
      const entry = writers[at]!.entry();
      const isAsked = entry?.state === 'conflict' && entry.theirs !== null && !isOver;
      const times = there > 0 || !isAsked ? there : count(entry.cells[columnOf[field]], token);
      expect({ token, times }).toEqual({ token, times: isDecidedAgainst ? Math.min(times, 1) : 1 });
    }
  }
}

test('[V24] [D38] [D39] two writers on one standard: whatever was called saved is there once, the rest is kept or asked', async () => {
  await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 40 }), writeTogether), {
    numRuns: 150,
  });
}, 120_000);
