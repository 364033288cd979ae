import { isTyped } from '../../src/domain/returnDraft.ts';
import { columnNames } from '../../src/data/openList.ts';
import { returns } from '../../src/domain/returns.ts';
import { seededRandom } from '../support/seededRandom.ts';
import { openReturnSite } from './returnSite.ts';
import { columnOf, count, fields, openWriter } from './returnWriter.ts';
import type { Field, ReturnWriter } from './returnWriter.ts';

type Site = Awaited<ReturnType<typeof openReturnSite>>;

let site: Site;
let writers: ReturnWriter[];
beforeEach(async () => {
  site = await openReturnSite();
  const { people, now } = site;
  writers = await Promise.all(
    people.map(({ oid, store }) => openWriter({ oid, store, now, read: () => all(store) })),
  );
});
afterEach(() => {
  for (const writer of writers) writer.close();
  site.close();
});

async function all(store: Site['people'][number]['store']) {
  const found = [];
  for await (const page of store.query({ list: 'returns', columns: columnNames(returns) }))
    found.push(...page.rows);
  return found;
}

test('[V23] an hour of typing by two people makes at most one version a person and minute, and loses no word', async () => {
  const typed: { token: string; field: Field }[] = [];
  for (let second = 0; second < 3_600; second += 10) {
    for (const [at, writer] of writers.entries()) {
      const field = (['narrative', 'plan'] as const)[at]!;
      const token = `${at}-${second}`;
      typed.push({ token, field });
      writer.typeToken(field, token);
      await writer.leave();
      await writer.flush();
    }
    await site.pass(10_000);
  }
  for (const writer of writers) {
    await site.pass(60_000);
    await writer.flush();
  }
  const rows = await site.rows();
  expect(rows).toHaveLength(1);
  for (const { token, field } of typed) expect(count(rows[0]?.fields[columnOf[field]], token)).toBe(1);
  const versions = await site.versions(rows[0]!.id);
  const perMinute = new Map<string, number>();
  for (const { at, by } of versions) {
    const minute = `${by} ${at.slice(0, 16)}`;
    perMinute.set(minute, (perMinute.get(minute) ?? 0) + 1);
  }
  expect(versions.length).toBeGreaterThan(100);
  expect([...perMinute].filter(([, times]) => times > 1)).toEqual([]);
}, 300_000);

interface Token {
  token: string;
  field: Field;
  who: number;
  /** True once that writer's screen said that all of theirs is saved. */
  isSaved: boolean;
  /** True where the writer was shown both texts and gave up their own. */
  isGivenUp: boolean;
}

test('[V24] two writers for five minutes, with faults, lost replies and reloads: what was called saved is there once', async () => {
  const random = seededRandom('five minutes');
  const chance = (of: number) => random.next() < of;
  const tokens: Token[] = [];
  const look = async (who: number) => {
    const writer = writers[who]!;
    const { state, cells } = writer.entry() ?? { state: 'saved', cells: {} };
    if (state === 'conflict') {
      if (!chance(0.5)) return;
      for (const one of tokens)
        if (one.who === who && !one.isSaved && count(cells[columnOf[one.field]], one.token) > 0)
          one.isGivenUp = true;
      await writer.useTheirs();
    } else if (state === 'saved' && !isTyped(writer.typed()))
      for (const one of tokens) if (one.who === who && !one.isGivenUp) one.isSaved = true;
  };
  await site.setFaults({ dropConnections: 0.1, dropReplies: 0.15, rate429: 0.05 });
  for (let second = 0; second < 300; second += 2) {
    for (const [who, writer] of writers.entries()) {
      if (chance(0.6)) {
        const field = fields[random.below(fields.length)]!;
        const token = `${who}-${second}`;
        tokens.push({ token, field, who, isSaved: false, isGivenUp: false });
        writer.typeToken(field, token);
      }
      if (chance(0.2)) await writer.leave();
      // What fails here fails for the screen too: it stays as it was.
      if (chance(0.1)) await writer.refresh().catch(() => undefined);
      if (chance(0.03)) await writer.reload().catch(() => undefined);
      await writer.flush();
      await look(who);
    }
    await site.pass(2_000);
  }
  await site.setFaults({ dropConnections: 0, dropReplies: 0, rate429: 0 });
  for (let round = 0; round < 4; round += 1)
    for (const [who, writer] of writers.entries()) {
      await writer.leave();
      await site.pass(61_000);
      await writer.flush();
      await look(who);
    }
  const rows = await site.rows();
  expect(rows).toHaveLength(1);
  const wrong = tokens.filter(({ token, field, who, isSaved, isGivenUp }) => {
    const there = count(rows[0]?.fields[columnOf[field]], token);
    const entry = writers[who]!.entry();
    const isShown = entry?.state === 'conflict' && count(entry.cells[columnOf[field]], token) === 1;
    if (isSaved) return there !== 1;
    return !isGivenUp && there !== 1 && !isShown;
  });
  expect(tokens.filter(({ isSaved }) => isSaved).length).toBeGreaterThan(0);
  expect(wrong).toEqual([]);
}, 300_000);
