import type { SPFI } from '@pnp/sp';

/** One thing the set-up would do to a site, in words. Running it twice does no harm. */
export interface Step {
  words: string;
  run: (sp: SPFI) => Promise<unknown>;
  /** Who loses something by it: only a step that repairs permissions takes anything away. */
  takesAway?: readonly TakenAway[];
}

/** A right that somebody was given by hand and the set-up would take away again. */
export interface TakenAway {
  list: string;
  who: string;
  level: string;
}
