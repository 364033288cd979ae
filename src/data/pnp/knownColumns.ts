import type { Answer } from '../line/answer.ts';
import { StoreFailure } from '../storeError.ts';
import type { SharePoint } from './sharePoint.ts';

/** Asks for rows of a list with the columns it really has; the answer comes with the columns that were asked for. */
export type AskForColumns = (
  wanted: { list: string; columns: readonly string[]; required?: readonly string[] },
  ask: (columns: readonly string[]) => Promise<Answer>,
) => Promise<Answer>;

/** How long a list is believed to lack a column: a site owner may be adding it at this moment. */
const believedFor = 60_000;

/**
 * SharePoint REST refuses a whole question for one column that is not there. Where it refuses, the list's columns are
 * asked for: without a required one the failure names it, without the others the question is asked again.
 */
export function createAskForColumns(sharePoint: SharePoint, now: () => number): AskForColumns {
  const absentByList = new Map<string, { columns: ReadonlySet<string>; until: number }>();

  function absentIn(list: string): ReadonlySet<string> {
    const absent = absentByList.get(list);
    return absent && absent.until > now() ? absent.columns : new Set();
  }

  return async ({ list, columns, required = ['RecordKey'] }, ask) => {
    const known = absentIn(list);
    const first = columns.filter((column) => !known.has(column) || required.includes(column));
    const answer = await ask(first);
    if (answer.status !== 400) return answer;
    const there = await readColumns(sharePoint, list);
    const absent = new Set(there ? columns.filter((column) => !there.has(column)) : []);
    const missing = required.find((column) => absent.has(column));
    if (missing !== undefined)
      throw new StoreFailure({ kind: 'missing', what: 'column', name: missing }, answer.header('request-id'));
    if (!first.some((column) => absent.has(column))) return answer;
    absentByList.set(list, { columns: absent, until: now() + believedFor });
    return ask(columns.filter((column) => !absent.has(column)));
  };
}

async function readColumns({ read, at }: SharePoint, list: string): Promise<Set<string> | null> {
  const url = `${at.list(list)}/fields?$select=InternalName`;
  const { status, body } = await read({ method: 'GET', url });
  if (status !== 200) return null;
  const { value } = body as { value: { InternalName: string }[] };
  return new Set(value.map(({ InternalName }) => InternalName));
}
