import type { Call } from './service.ts';

/** A person who takes part, and both services in their name. */
export interface Participant {
  name: string;
  mail: string;
  oid: string;
  graph: Call;
  rest: Call;
}

/** The throw-away list of this run and everything an assumption may use. */
export interface Contact {
  listTitle: string;
  /** Its items in Graph, `/sites/…/lists/{id}/items`. */
  items: string;
  /** The site in Graph, with the colon at its end. */
  site: string;
  /** The list in REST, `/web/lists/getByTitle('…')`. */
  restList: string;
  siteUrl: string;
  /** Where the site lies in its host, `/sites/hub`. */
  sitePath: string;
  owner: Participant;
  /** A second person without rights of their own, with `--as-contributor`. */
  contributor: Participant | null;
  /** The owner under the tab's own registration, with `--tab-client-id`. */
  tab: Pick<Participant, 'graph'> | null;
  /** True with `--large`: minutes, and more than 5,000 rows. */
  isLarge: boolean;
  /** Fills the list once, past 5,000 rows where `isLarge`; answers how many are of the scope `many`. */
  manyRows: () => Promise<number>;
  /** Makes the throw-away library once; answers its title. */
  library: () => Promise<string>;
}

/** What came of an assumption. */
export interface Finding {
  result: 'pass' | 'differs' | 'notTestable';
  /** Empty for pass; what is otherwise, or how to look instead. */
  words: string;
}

/** Something the product takes for granted of a real tenant, and how to try it. */
export interface Assumption {
  id: `F${number}`;
  sentence: string;
  /** True where local365 behaves so: its README names this id. */
  isImitated: boolean;
  test: (contact: Contact) => Promise<Finding>;
}

export const pass: Finding = { result: 'pass', words: '' };

export function differs(words: string): Finding {
  return { result: 'differs', words };
}

export function notTestable(words: string): Finding {
  return { result: 'notTestable', words };
}

/** Passes, or differs in these words. */
export function verdict(holds: boolean, otherwise: string): Finding {
  return holds ? pass : differs(otherwise);
}
