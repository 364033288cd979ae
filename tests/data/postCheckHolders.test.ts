import 'fake-indexeddb/auto';
import { openHolders, today } from './postCheckWorld.ts';
import type { HoldersWorld } from './postCheckWorld.ts';

type Part = { id: string; status: number; headers?: Record<string, string>; body?: unknown };
type Through = (send: typeof fetch) => typeof fetch;

/** Stands between the hub and the directory's batches; every other request goes through. */
function between(answer: (parts: Part[], whole: Response) => Promise<Response> | Response): Through {
  return (send) => async (input, init) => {
    const whole = await send(input, init);
    if (!(await questionsIn(input, init))?.batch) return whole;
    const { responses } = (await whole.clone().json()) as { responses: Part[] };
    return answer(responses, whole);
  };
}

/** Whether a request asks the directory who is there, and whether as a batch. */
async function questionsIn(...[input, init]: Parameters<typeof fetch>): Promise<{ batch: boolean } | null> {
  const request = new Request(input, init);
  if (request.url.includes('/users?')) return { batch: false };
  const body = request.url.includes('$batch') ? await request.clone().text() : '';
  return body.includes('/users?') ? { batch: true } : null;
}

const again = (parts: Part[]) =>
  new Response(JSON.stringify({ responses: parts }), { headers: { 'content-type': 'application/json' } });

const parted = (status: number, headers: Record<string, string> = {}) =>
  between((parts) =>
    again(parts.map((part, at) => (at === 1 ? { id: part.id, status, headers, body: {} } : part))),
  );

test.each([299, 300, 301])(
  '[P13] %i holders are asked for in two requests, and the one who left is found, nobody else',
  async (count) => {
    const world = await openHolders(count);
    world.leave(150);
    const asked: string[] = [];
    const listening: Through = (send) => async (input, init) => {
      const request = new Request(input, init);
      if (await questionsIn(input, init)) asked.push(`${request.url} ${await request.text()}`);
      return send(input, init);
    };
    expect(await world.look(listening)).toEqual({ ended: 'checked', changed: 1 });
    expect(asked).toHaveLength(2);
    // Who is shown is all that is asked: nothing about anybody's account.
    expect(asked.join()).not.toMatch(/accountEnabled|signIn|onPremises/i);
    expect(await world.noted()).toEqual([`Holder 150: ${today}, ${today}`]);
    // Somebody else's hub on the same day writes nothing more.
    expect(await world.look()).toEqual({ ended: 'checked', changed: 0 });
    world.local365.close();
  },
  120_000,
);

test.each([
  [14, 2, 'checked'],
  [14, 3, 'tooMany'],
  [34, 6, 'checked'],
  [34, 7, 'tooMany'],
] as const)(
  '[P13] of %i holders and the lead %i are missing: %s',
  async (count, gone, ended) => {
    const world = await openHolders(count);
    world.leave(...Array.from({ length: gone }, (_, at) => at + 1));
    const changed = ended === 'checked' ? gone : 0;
    expect(await world.look()).toEqual({ ended, changed });
    expect(await world.noted()).toHaveLength(changed);
    world.local365.close();
  },
  60_000,
);

describe('An answer of the directory that is cut short', () => {
  let world: HoldersWorld;
  beforeAll(async () => {
    world = await openHolders(40);
    world.leave(7);
  }, 60_000);
  afterAll(() => world.local365.close());

  test.each([
    ['a part throttled for longer than anybody waits', parted(429, { 'Retry-After': '600' })],
    ['a part of a busy service', parted(503, { 'Retry-After': '600' })],
    ['a part that fails', parted(500)],
    ['a part that is not what was asked for', parted(400)],
    [
      'the whole batch throttled',
      between(() => new Response('{}', { status: 429, headers: { 'retry-after': '600' } })),
    ],
    ['no connection any more', between(() => Promise.reject(new TypeError('fetch failed')))],
  ])('[P13] %s: nobody is called missing, nothing is written', async (_what, through) => {
    await expect(world.look(through)).rejects.toMatchObject({
      error: { kind: expect.any(String) as string },
    });
    expect(await world.noted()).toEqual([]);
  });

  test('[P13] an answer nobody waited for: nothing is written', async () => {
    const stop = new AbortController();
    const never = between(() => {
      stop.abort(new Error('the page was left'));
      return new Promise<Response>(() => undefined);
    });
    await expect(world.look(never, stop.signal)).rejects.toThrow('the page was left');
    expect(await world.noted()).toEqual([]);
  });

  test('[P13] a part the directory refuses says that it cannot be asked here', async () => {
    expect(await world.look(parted(403))).toEqual({ ended: 'unavailable', changed: 0 });
    expect(await world.noted()).toEqual([]);
  });

  test('[P13] throttled for a moment, or without an answer: asked again, then counted', async () => {
    const rest = [parted(429, { 'Retry-After': '0' }), between((parts) => again(parts.slice(0, 1)))];
    const atFirst: Through = (send) => async (input, init) => {
      const [now] = (await questionsIn(input, init)) ? rest.splice(0, 1) : [];
      return (now ?? ((plain) => plain))(send)(input, init);
    };
    expect(await world.look(atFirst)).toEqual({ ended: 'checked', changed: 1 });
    expect(await world.noted()).toEqual([`Holder 7: ${today}, ${today}`]);
  });
});
