import type { Action } from './actions.ts';
import { addresses } from './addresses.ts';
import type { Body } from './bodies.ts';
import type { Standard } from './frameworks.ts';
import type { Post } from './posts.ts';

/** The record something is about. */
export type About =
  | { kind: 'action'; action: Action; address: string }
  | { kind: 'standard'; standard: Standard; address: string }
  | { kind: 'post'; post: Post; address: string }
  | { kind: 'body'; body: Body; address: string }
  | { kind: 'cycle'; address: string };

/** The records a key may name, as far as they are known. */
export interface KnownRecords {
  actions: readonly Action[];
  standards: readonly Standard[];
  cycles: readonly { recordKey: string }[];
  posts?: readonly Post[];
  bodies?: readonly Body[];
}

/** Looks up the record a key names among what is known; null where it names nothing we know. */
export function aboutKey(key: string | null, known: KnownRecords): About | null {
  if (key === null) return null;
  const isIt = ({ recordKey }: { recordKey: string }) => recordKey === key;
  const action = known.actions.find(isIt);
  if (action) return { kind: 'action', action, address: addresses.action(action.ref) };
  const standard = known.standards.find(isIt);
  if (standard) return { kind: 'standard', standard, address: addresses.standard(standard.number) };
  const post = known.posts?.find(isIt);
  if (post) return { kind: 'post', post, address: addresses.post(key) };
  const body = known.bodies?.find(isIt);
  if (body) return { kind: 'body', body, address: addressOf(body) };
  return known.cycles.some(isIt) ? { kind: 'cycle', address: addresses.matrix } : null;
}

/** A workstream has no page: its actions stand for it. */
function addressOf({ kind, recordKey }: Body): string {
  if (kind === 'workstream') return addresses.actionsWhere({ workstream: recordKey });
  return addresses.committee(recordKey);
}
