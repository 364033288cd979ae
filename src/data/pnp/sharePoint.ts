import { createLearnedRights } from '../line/learnedRights.ts';
import type { LearnedRights } from '../line/learnedRights.ts';
import { createReader } from '../line/reader.ts';
import type { Read, SendTogether } from '../line/reader.ts';
import { addressesOf } from './addresses.ts';
import type { Addresses } from './addresses.ts';
import type { Call } from './call.ts';
import { openCarrier } from './carrier.ts';
import { batchLimit, openLine } from './line.ts';
import type { Line } from './line.ts';
import { createListFacts } from './listFacts.ts';
import type { ListFacts } from './listFacts.ts';
import type { PnpOptions } from './pnpOptions.ts';

/** SharePoint REST as the parts of the adapter see it: ways to ask, addresses, and what was learned on the way. */
export interface SharePoint {
  /** For writes and for what must not wait for others: one round trip, no second try. */
  send: Line['send'];
  /** For questions: gathered into batches, asked again when throttled. */
  read: Read<Call>;
  siteUrl: string;
  at: Addresses;
  facts: ListFacts;
  rights: LearnedRights;
}

export function openSharePoint(options: PnpOptions): SharePoint {
  const { siteUrl, now = Date.now } = options;
  const line = openLine(siteUrl, openCarrier(options));
  const at = addressesOf(siteUrl);
  const rights = createLearnedRights();
  const facts = createListFacts(at.web, now, rights.take);
  const gathered = createReader(withFacts(facts, line.sendTogether), batchLimit, options);
  const alone = createReader<Call>(line.sendTogether, 1, options);
  return {
    send: line.send,
    read: (call, signal) => (goesAlong(call) ? gathered : alone)(call, signal),
    siteUrl,
    at,
    facts,
    rights,
  };
}

function goesAlong({ method, wants, isAlone }: Call): boolean {
  return method === 'GET' && wants === undefined && !isAlone;
}

/** The facts of all lists take a seat that is free: they make no round trip of their own and hold nobody up. */
function withFacts(facts: ListFacts, sendTogether: SendTogether<Call>): SendTogether<Call> {
  return async (calls, signal) => {
    const passenger = calls.length < batchLimit ? facts.due() : null;
    if (!passenger) return sendTogether(calls, signal);
    try {
      const answers = await sendTogether([...calls, passenger], signal);
      facts.take(answers.at(-1) ?? null);
      return answers.slice(0, calls.length);
    } catch (thrown) {
      facts.take(null);
      throw thrown;
    }
  };
}
