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
  /** True where somebody was shown both texts and decided for the one without it. */
  isDecidedAgainst: boolean;
}

/** Somebody who looks at their screen now and then: answers what they are asked, believes what is called saved. */
async function look(who: number, tokens: readonly Token[], chance: (of: number) => boolean): Promise<void> {
  const writer = writers[who]!;
  const asked = writer.entry();
  if (asked?.state === 'conflict') {
    if (chance(0.5)) return;
    const [ours, theirs] = [asked.cells, asked.theirs?.cells ?? {}];
    const isMine = chance(0.3);
    const lost = isMine ? await writer.keepMine() : await writer.useTheirs();
    for (const one of tokens) {
      const column = columnOf[one.field];
      const isGone = [lost[one.field] ?? []].flat().some((text) => count(text, one.token) > 0);
      if (isGone && count((isMine ? ours : theirs)[column], one.token) === 0) one.isDecidedAgainst = true;
    }
  } else if ((asked === undefined || asked.state === 'saved') && !isTyped(writer.typed()))
    for (const one of tokens) if (one.who === who) one.isSaved = true;
}

/** Words that are where they must not be: called saved and not there once; neither there nor with their writer; twice. */
function wrongIn(rows: Awaited<ReturnType<Site['rows']>>, tokens: readonly Token[]): Token[] {
  return tokens.filter(({ token, field, who, isSaved, isDecidedAgainst }) => {
    const there = count(rows[0]?.fields[columnOf[field]], token);
    if (isDecidedAgainst) return there > 1;
    if (isSaved) return there !== 1;
    const writer = writers[who]!;
    const isWithWriter =
      count(writer.entry()?.cells[columnOf[field]], token) === 1 ||
      count(writer.typed().fields[field], token) === 1;
    return there > 1 || (there === 0 && !isWithWriter);
  });
}

test.each(['five minutes', 'and five more'])(
  '[V24] two writers for five minutes, with faults, lost replies and reloads (%s): what was called saved is there once',
  async (seed) => {
    const random = seededRandom(seed);
    const chance = (of: number) => random.next() < of;
    const tokens: Token[] = [];
    await site.setFaults({ dropConnections: 0.1, dropReplies: 0.15, rate429: 0.05 });
    for (let second = 0; second < 300; second += 2) {
      for (const [who, writer] of writers.entries()) {
        if (chance(0.6)) {
          const field = fields[random.below(fields.length)]!;
          const token = `${who}-${second}`;
          tokens.push({ token, field, who, isSaved: false, isDecidedAgainst: false });
          writer.typeToken(field, token);
        }
        if (chance(0.2)) await writer.leave();
        // What fails here fails for the screen too: it stays as it was.
        if (chance(0.1)) await writer.refresh().catch(() => undefined);
        if (chance(0.03)) await writer.reload().catch(() => undefined);
        await writer.flush();
        await look(who, tokens, chance);
      }
      await site.pass(2_000);
    }
    await site.setFaults({ dropConnections: 0, dropReplies: 0, rate429: 0 });
    expect(wrongIn(await site.rows(), tokens)).toEqual([]);
    // The line is good again: both look until nothing of theirs is open.
    const isOpen = () =>
      writers.some((writer) => isTyped(writer.typed()) || (writer.entry()?.state ?? 'saved') !== 'saved');
    for (let round = 0; round < 4 || (isOpen() && round < 40); round += 1)
      for (const [who, writer] of writers.entries()) {
        await writer.leave();
        await site.pass(61_000);
        await writer.flush();
        await look(who, tokens, chance);
      }
    expect(isOpen()).toBe(false);
    for (const who of writers.keys()) await look(who, tokens, chance);
    const rows = await site.rows();
    expect(rows).toHaveLength(1);
    const wrong = wrongIn(rows, tokens);
    expect(tokens.filter(({ isSaved, isDecidedAgainst }) => !isSaved && !isDecidedAgainst)).toEqual([]);
    const standing = tokens.filter(({ isSaved, isDecidedAgainst }) => isSaved && !isDecidedAgainst);
    expect(standing.length).toBeGreaterThan(tokens.length / 4);
    expect(wrong).toEqual([]);
  },
  300_000,
);
