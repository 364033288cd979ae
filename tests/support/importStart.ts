import type { Action } from '../../src/domain/actions.ts';
import type { Grid, Value } from '../../src/domain/sheets/grid.ts';
import type { ImportPlan, ImportStart } from '../../src/domain/sheets/planImport.ts';
import bodyRows from '../../src/content/reference/bodies.json' with { type: 'json' };
import postRows from '../../src/content/sample/posts.json' with { type: 'json' };
import { aBody, anAction, aPost } from './items.ts';

const bodies = bodyRows.map((row) => aBody(row as Partial<ReturnType<typeof aBody>>));
const posts = postRows.map((row) => aPost(row as Partial<ReturnType<typeof aPost>>));

/** A sheet of cells. */
export function aGrid(rows: Value[][], more: Partial<Grid> = {}): Grid {
  const empty = {
    isHidden: false,
    hiddenRows: new Set<number>(),
    headRow: null,
    merged: [],
    links: new Map(),
  };
  return { name: 'Actions', rows, ...empty, ...more };
}

/** An import into a hub with the sample's posts and the reference bodies, and no actions unless told. */
export function anImport(grids: Grid[], more: Partial<ImportStart> = {}): ImportStart {
  const { actions = [] } = more;
  return {
    ...{ grids, bodies, posts, forces: [], actions: [], updates: [], answers: {}, corrections: {} },
    ...{ leftOut: new Set<string>(), committeeKey: null },
    takenKeys: new Set(actions.map(({ recordKey }) => recordKey)),
    ...more,
  };
}

/** The register after a plan was saved. */
export function afterImport(plan: ImportPlan, before: readonly Action[] = []): Action[] {
  const actions = new Map(before.map((action) => [action.recordKey, action]));
  for (const { result, action, fields, differences, recordKey } of plan.rows) {
    if (result === 'added') actions.set(recordKey, anAction({ ...fields }));
    const changes = Object.fromEntries(differences.map(({ field, after }) => [field, after]));
    if (result === 'changed' && action) actions.set(recordKey, { ...action, ...changes });
  }
  return [...actions.values()];
}
