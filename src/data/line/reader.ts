import type { Answer } from './answer.ts';
import { isThrottled, pauseBefore } from './throttling.ts';

/** Asks a service something. Reads of one moment leave together; one that is throttled is asked again by itself. */
export type Read<Call> = (call: Call, signal?: AbortSignal) => Promise<Answer>;

/** One round trip: the answers in the calls' order, each with its own status. */
export type SendTogether<Call> = (calls: readonly Call[], signal?: AbortSignal) => Promise<Answer[]>;

/** How a reader tells the time; everything has a sensible default and exists for tests. */
export interface Pace {
  /** Milliseconds since 1970. */
  now?: () => number;
  wait?: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
  /** Decides when reads asked "in the same moment" leave together; the end of the current task unless told. */
  soon?: (flush: () => void) => void;
}

interface Asked<Call> {
  call: Call;
  signal: AbortSignal | undefined;
  /** When it gives up being asked again, in milliseconds since 1970. */
  until: number;
  resolve: (answer: Answer) => void;
  reject: (reason: unknown) => void;
}

/** A read that is throttled longer than this is answered with the refusal. */
const readWithin = 30_000;

/** Only reads come here: asking twice changes nothing. Writes go through the line directly and are never repeated. */
export function createReader<Call>(
  sendTogether: SendTogether<Call>,
  most: number,
  { now = Date.now, wait = pause, soon = (flush) => void setTimeout(flush, 0) }: Pace,
): Read<Call> {
  let queue: Asked<Call>[] = [];

  function flush(): void {
    const asked = queue;
    queue = [];
    for (let at = 0; at < asked.length; at += most) void ask(asked.slice(at, at + most), 0);
  }

  async function ask(asked: Asked<Call>[], tries: number): Promise<void> {
    const live = asked.filter(({ signal }) => !signal?.aborted);
    if (live.length === 0) return;
    const signal = allAborted(live);
    try {
      const answers = await sendTogether(
        live.map(({ call }) => call),
        signal,
      );
      const refused = settle(live, answers);
      if (refused.length === 0) return;
      const milliseconds = pauseBefore(
        refused.map(({ answer }) => answer),
        tries,
      );
      const again = refused.filter(({ asked: { until } }) => now() + milliseconds <= until);
      for (const { asked: late, answer } of refused)
        if (now() + milliseconds > late.until) late.resolve(answer);
      if (again.length === 0) return;
      await wait(milliseconds, signal);
      await ask(
        again.map((one) => one.asked),
        tries + 1,
      );
    } catch (thrown) {
      for (const { reject } of live) reject(thrown);
    }
  }

  return (call, signal) =>
    new Promise((resolve, reject) => {
      signal?.throwIfAborted();
      signal?.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
      if (queue.length === 0) soon(flush);
      queue.push({ call, signal, until: now() + readWithin, resolve, reject });
    });
}

function settle<Call>(asked: Asked<Call>[], answers: Answer[]): { asked: Asked<Call>; answer: Answer }[] {
  const both = asked.flatMap((one, index) => {
    const answer = answers[index];
    return answer ? [{ asked: one, answer }] : [];
  });
  for (const { asked: one, answer } of both) if (!isThrottled(answer)) one.resolve(answer);
  return both.filter(({ answer }) => isThrottled(answer));
}

/** Aborts once nobody waits any more; a batch belongs to several screens. */
function allAborted(asked: readonly { signal: AbortSignal | undefined }[]): AbortSignal | undefined {
  const signals = asked.map(({ signal }) => signal).filter((signal) => signal !== undefined);
  if (signals.length < asked.length) return undefined;
  const controller = new AbortController();
  const look = () => {
    if (signals.every(({ aborted }) => aborted)) controller.abort();
  };
  for (const signal of signals) signal.addEventListener('abort', look, { once: true });
  return controller.signal;
}

function pause(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal?.addEventListener('abort', () => (clearTimeout(timer), resolve()), { once: true });
  });
}
