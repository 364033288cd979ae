import { allAssumptions } from './allAssumptions.ts';
import type { Assumption, Contact, Finding, Participant } from './assumption.ts';
import { differs, notTestable } from './assumption.ts';
import { createContact, siteInGraph, withCalls } from './contact.ts';
import type { Call, Exchange } from './service.ts';
import { makeList, prefix, removeAll } from './throwAway.ts';

/** Who takes part, where, and how far to go. */
export interface Plan {
  siteUrl: string;
  owner: Participant;
  contributor: Participant | null;
  tab: Pick<Participant, 'graph'> | null;
  isLarge: boolean;
  /** Stops the run between two requests; what was made is removed all the same. */
  signal: AbortSignal;
  onLine: (line: Line) => void;
}

/** An assumption and what came of it, with every answer the services gave. */
export interface Line extends Finding {
  id: string;
  sentence: string;
  answers: Exchange[];
}

/** What a run came to. `left` names what could not be removed. */
export interface Outcome {
  lines: Line[];
  left: string[];
  isCutOff: boolean;
}

/** Tries every assumption on one throw-away list and removes it again. Throws in words where no list can be made. */
export async function firstContact(plan: Plan): Promise<Outcome> {
  const { owner, signal } = plan;
  const site = siteInGraph(plan.siteUrl);
  const stoppable = withCalls(owner, stopping(signal));
  const lines: Line[] = [];
  const leftOver: string[] = [];
  await removeAll(owner, site);
  try {
    const title = `${prefix}-${Date.now().toString(36)}`;
    const listId = await makeList(stoppable, title);
    const contact = createContact({ ...plan, owner: stoppable, title, listId });
    for (const assumption of allAssumptions) {
      if (signal.aborted) break;
      const line = await tryOne(assumption, contact, signal);
      if (signal.aborted) break;
      lines.push(line);
      plan.onLine(line);
    }
  } catch (thrown) {
    if (!signal.aborted) throw thrown;
  } finally {
    await removeAll(owner, site).then(
      (left) => leftOver.push(...left),
      () => leftOver.push(`lists named ${prefix}-…`),
    );
  }
  return { lines, left: leftOver, isCutOff: signal.aborted };
}

async function tryOne(assumption: Assumption, contact: Contact, signal: AbortSignal): Promise<Line> {
  const answers: Exchange[] = [];
  const hearing = (call: Call) => heard(stopping(signal)(call), answers);
  const mine: Contact = {
    ...contact,
    owner: withCalls(contact.owner, hearing),
    contributor: contact.contributor && withCalls(contact.contributor, hearing),
    tab: contact.tab && withCalls(contact.tab, hearing),
  };
  const { id, sentence } = assumption;
  const finding = await assumption.test(mine).catch(toFinding);
  return { id, sentence, ...finding, answers };
}

function toFinding(thrown: unknown): Finding {
  if (thrown instanceof TypeError)
    return notTestable(`The connection was lost (${thrown.message}). Run again.`);
  return differs(`It could not be tried: ${thrown instanceof Error ? thrown.message : String(thrown)}`);
}

function heard(call: Call, answers: Exchange[]): Call {
  return async (method, path, ...rest) => {
    const answer = await call(method, path, ...rest);
    answers.push({ asked: `${method} ${path}`, ...answer });
    return answer;
  };
}

function stopping(signal: AbortSignal): (call: Call) => Call {
  return (call) =>
    async (...asked) => {
      signal.throwIfAborted();
      return call(...asked);
    };
}
