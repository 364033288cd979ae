import type { SPFI } from '@pnp/sp';

/** One thing the set-up would do to a site, in words. Running it twice does no harm. */
export interface Step {
  words: string;
  run: (sp: SPFI) => Promise<unknown>;
}
