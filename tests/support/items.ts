import * as z from 'zod/mini';
import { actions } from '../../src/domain/actions.ts';
import { actionUpdates } from '../../src/domain/actionUpdates.ts';
import { asks } from '../../src/domain/asks.ts';
import { bodies } from '../../src/domain/bodies.ts';
import { commitments } from '../../src/domain/commitments.ts';
import { cycles } from '../../src/domain/cycles.ts';
import { dropIns } from '../../src/domain/dropIns.ts';
import { evidenceItems } from '../../src/domain/evidence.ts';
import { standards } from '../../src/domain/frameworks.ts';
import { hub } from '../../src/domain/hub.ts';
import { selfLevels } from '../../src/domain/levels.ts';
import { links } from '../../src/domain/links.ts';
import type { Fields, Item, ListDefinition } from '../../src/domain/list.ts';
import { postEvents } from '../../src/domain/postEvents.ts';
import { posts } from '../../src/domain/posts.ts';
import { practices } from '../../src/domain/practices.ts';
import { returnEvents } from '../../src/domain/returnEvents.ts';
import { returns } from '../../src/domain/returns.ts';

let made = 0;

/** A whole item of a list: every field empty but the defaults and what a test says. */
function factory<L extends ListDefinition>(list: L, defaults: Partial<Fields<L>>) {
  return (given: Partial<Fields<L>> = {}): Item<L> => {
    made += 1;
    const empty = Object.entries(list.columns).map(([field, { schema }]) => {
      const read = z.safeDecode(schema, null);
      return [field, read.success ? read.data : null];
    });
    const stamp = { at: '2027-05-01T09:00:00Z', by: { oid: null, name: 'Sample writer', mail: null } };
    const row = { id: String(made), eTag: `"${made},1"`, created: stamp, modified: stamp };
    const fields = { recordKey: `${list.name}-${made}`, ...defaults, ...given };
    return { ...Object.fromEntries(empty), ...fields, row } as Item<L>;
  };
}

export const anAction = factory(actions, {
  ref: '1-4',
  title: 'Publish the ethnicity pay gap',
  state: 'inProgress',
});
export const anActionUpdate = factory(actionUpdates, {
  update: 'Data agreed with finance.',
  day: '2027-05-01',
});
export const anAsk = factory(asks, { title: 'Fund two analyst posts', need: 'decision', state: 'open' });
export const aBody = factory(bodies, { title: 'Criminal Justice Committee', kind: 'committee' });
export const aCommitment = factory(commitments, {
  title: 'Anti-Racism Commitment',
  status: 'current',
  filePath: 'c.json',
});
export const aCycle = factory(cycles, { title: 'Second cycle', recordKey: '2027' });
export const aDropIn = factory(dropIns, { title: 'Moderation', startsAt: '2027-05-20T13:00:00Z' });
export const aStandard = factory(standards, {
  title: 'Stop and search (SAMPLE)',
  number: 7,
  frameworkKey: 'matrix-2027',
});
export const aHub = factory(hub, { title: 'Northshire Police', shape: 'force', timeZone: 'Europe/London' });
export const aLevel = factory(selfLevels, {
  level: 2,
  day: '2027-04-20',
  forceKey: 'northshire',
  cycleKey: '2027',
});
export const aPostEvent = factory(postEvents, {
  postKey: 'post-head-of-people',
  kind: 'tookUp',
  day: '2027-05-01',
});
export const aPost = factory(posts, { title: 'Head of People', kind: 'actionOwner' });
export const aPractice = factory(practices, { title: 'Reverse mentoring', doesItWork: 'worked' });
/** A standard's row of a return. */
export const aReturn = factory(returns, {
  title: 'Stop and search (SAMPLE)',
  forceKey: 'northshire',
  cycleKey: '2027',
  state: 'draft',
});
export const aReturnEvent = factory(returnEvents, {
  title: 'Submitted',
  kind: 'submitted',
  day: '2027-05-01',
  forceKey: 'northshire',
  cycleKey: '2027',
});
export const anEvidence = factory(evidenceItems, {
  title: 'Complaints review 2026',
  kind: 'link',
  url: 'https://northshire.example/review',
  forceKey: 'northshire',
});

/** What an item of evidence proves. */
export const aProof = factory(links, {
  title: 'Standard 7: Stop and search (SAMPLE)',
  kind: 'proves',
  fromKey: 'evidence-1',
  toKey: 'matrix-2027:S07',
  forceKey: 'northshire',
});

/** An item with SharePoint's stamp on it: who wrote it, and when. */
export function stamped<T extends { row: { created: object } }>(
  item: T,
  mail: string,
  at = '2027-05-01T09:00:00Z',
): T {
  const stamp = { at, by: { oid: null, name: mail.split('@')[0] ?? mail, mail } };
  return { ...item, row: { ...item.row, created: stamp, modified: stamp } };
}
