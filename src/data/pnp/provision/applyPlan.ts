import type { SPFI } from '@pnp/sp';
import { planSite } from './planSite.ts';
import type { SitePlan } from './planSite.ts';
import { refusalWords } from './refusalWords.ts';

/** How far the set-up has come. */
export interface Progress {
  done: number;
  of: number;
  words: string;
}

const mostInVain = 5;

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
    const lost = await applyOnce(sp, rest, onProgress);
    const left = await planSite(sp, rest.wanted);
    inVain = left.steps.length < rest.steps.length ? 0 : inVain + 1;
    if (inVain === mostInVain) throw new Error(lost ?? `SharePoint did not keep: ${left.steps[0]?.words}`);
    rest = left;
  }
}

/** Runs the steps in order. Resolves to null, or to the words of the step whose answer was lost on the way. */
async function applyOnce(
  sp: SPFI,
  { steps }: SitePlan,
  onProgress: (progress: Progress) => void,
): Promise<string | null> {
  for (const [done, { words, run }] of steps.entries()) {
    onProgress({ done, of: steps.length, words });
    try {
      await run(sp);
    } catch (thrown) {
      const reason = `${words}: ${refusalWords(thrown)}`;
      // fetch reports a lost connection as a TypeError; everything else is SharePoint's answer.
      if (!(thrown instanceof TypeError)) throw new Error(reason, { cause: thrown });
      return reason;
    }
  }
  onProgress({ done: steps.length, of: steps.length, words: 'Checking' });
  return null;
}
