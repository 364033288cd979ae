import { actions } from '../domain/actions.ts';
import type { Place } from '../domain/addresses.ts';
import { asks } from '../domain/asks.ts';
import { bodies } from '../domain/bodies.ts';
import { commitments } from '../domain/commitments.ts';
import { cycles } from '../domain/cycles.ts';
import { dropIns } from '../domain/dropIns.ts';
import { frameworks, standards } from '../domain/frameworks.ts';
import { hub } from '../domain/hub.ts';
import type { ListDefinition } from '../domain/list.ts';
import { posts } from '../domain/posts.ts';
import { practices } from '../domain/practices.ts';

const everywhere = [hub, posts];

const byPlace: Record<Place, readonly ListDefinition[]> = {
  today: [actions, asks, bodies, dropIns, cycles],
  actions: [actions, bodies],
  posts: [actions],
  asks: [asks, actions, bodies],
  committees: [actions, bodies],
  import: [actions, bodies],
  matrix: [cycles, frameworks, standards],
  evidence: [cycles, frameworks, standards],
  share: [dropIns, practices, bodies],
  commitment: [commitments],
  status: [actions, asks, cycles, standards],
  settings: [],
  restore: [],
  search: [actions, bodies],
  'set-up': [],
};

/** The lists a place's first screen stands on: asked for in one batch, before the screen's code has arrived. */
export function firstLists(place: Place): readonly ListDefinition[] {
  return [...everywhere, ...byPlace[place]];
}
