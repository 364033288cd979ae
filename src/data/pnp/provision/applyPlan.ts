import { HttpRequestError } from '@pnp/queryable';
import type { SPFI } from '@pnp/sp';
import { planSite } from './planSite.ts';
import type { SitePlan } from './planSite.ts';

/** How far the set-up has come. */
export interface Progress {
  done: number;
  of: number;
  words: string;
}

const mostTries = 5;

/**
 * Carries out a plan and looks again until nothing is left, so that what SharePoint did not keep is noticed. May be
 * stopped at any moment: planning anew continues where it ended. Throws in words where it cannot go on.
 */
export async function applyPlan(
  sp: SPFI,
  plan: SitePlan,
  onProgress: (progress: Progress) => void = () => undefined,
): Promise<void> {
  let rest = plan;
  let inVain = 0;
  while (rest.steps.length > 0 || rest.problems.length > 0) {
    if (rest.problems.length > 0) throw new Error(rest.problems.join('\n'));
    const stoppedBy = await applyOnce(sp, rest, onProgress);
    const left = await planSite(sp, rest.wanted);
    inVain = left.steps.length < rest.steps.length ? 0 : inVain + 1;
    if (inVain === mostTries)
      throw new Error(stoppedBy ?? `SharePoint did not keep: ${left.steps[0]?.words}`);
    rest = left;
  }
}

/** Runs the steps in order. Resolves to null, or to the reason where SharePoint is busy or the network fails. */
async function applyOnce(
  sp: SPFI,
  { steps }: SitePlan,
  onProgress: (progress: Progress) => void,
): Promise<string | null> {
  for (const [done, step] of steps.entries()) {
    onProgress({ done, of: steps.length, words: step.words });
    try {
      await step.run(sp);
    } catch (thrown) {
      const reason = `${step.words}: ${thrown instanceof Error ? thrown.message : String(thrown)}`;
      const wait = secondsToWait(thrown);
      if (wait === null) throw new Error(reason, { cause: thrown });
      await new Promise((resolve) => setTimeout(resolve, wait * 1_000));
      return reason;
    }
  }
  onProgress({ done: steps.length, of: steps.length, words: 'Checking' });
  return null;
}

function secondsToWait(thrown: unknown): number | null {
  if (thrown instanceof TypeError) return 1;
  if (!(thrown instanceof HttpRequestError) || ![429, 503, 504].includes(thrown.status)) return null;
  return Number(thrown.response.headers.get('Retry-After') ?? 5);
}
