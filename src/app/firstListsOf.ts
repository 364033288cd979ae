import { actions } from '../domain/actions.ts';
import { asks } from '../domain/asks.ts';
import { commitments } from '../domain/commitments.ts';
import { cycles } from '../domain/cycles.ts';
import { dropIns } from '../domain/dropIns.ts';
import { frameworks, standards } from '../domain/frameworks.ts';
import { hub } from '../domain/hub.ts';
import type { ListDefinition } from '../domain/list.ts';
import { posts } from '../domain/posts.ts';
import { practices } from '../domain/practices.ts';
import type { Summary } from '../domain/summaries.ts';

const bySummary: Record<Summary, readonly ListDefinition[]> = {
  status: [posts, actions, asks, cycles, standards],
  myActions: [posts, actions],
  nextDropIns: [dropIns],
  commitment: [commitments],
  matrixProgress: [cycles, frameworks, standards],
  practices: [practices],
};

/** The lists one place in short stands on. */
export function firstListsOf(summary: Summary): readonly ListDefinition[] {
  return [hub, ...bySummary[summary]];
}
