import type { Assumption } from './assumption.ts';
import { authorship } from './assumptions/authorship.ts';
import { batches } from './assumptions/batches.ts';
import { clients } from './assumptions/clients.ts';
import { lists } from './assumptions/lists.ts';
import { pages } from './assumptions/pages.ts';
import { rights } from './assumptions/rights.ts';
import { values } from './assumptions/values.ts';
import { writing } from './assumptions/writing.ts';

/** Every assumption, in the order they are tried: those that change who may do what come last. */
export const allAssumptions: readonly Assumption[] = [
  ...writing,
  ...values,
  ...batches,
  ...pages,
  ...lists,
  ...rights,
  ...clients,
  ...authorship,
];
