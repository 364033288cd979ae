import type { GraphAs } from './graphAs.ts';
import { graphAs, siteOwner } from './graphAs.ts';
import type { RunningHub } from './hubServer.ts';

const standards = Array.from(
  { length: 14 },
  (_, at) => `matrix-sample-2027:S${String(at + 1).padStart(2, '0')}`,
);

/** A third cycle begins, nothing is written in it yet, and one item of evidence serves every standard. */
export async function beginThirdCycle(hub: RunningHub): Promise<GraphAs> {
  const graph = await graphAs(hub, siteOwner);
  const add = async (list: string, fields: Record<string, unknown>) => {
    const answer = await graph('POST', `lists/${list}/items`, { fields });
    if (!answer.ok) throw new Error(`${list}: ${answer.status} ${await answer.text()}`);
  };
  await add('cycles', {
    RecordKey: '2028',
    Title: 'Third cycle (SAMPLE)',
    FrameworkKey: 'matrix-sample-2027',
    EvidenceFrom: '2027-05-03T12:00:00Z',
    EvidenceTo: '2027-06-30T12:00:00Z',
    PublicationTo: '2028-09-30T12:00:00Z',
  });
  const title = 'Board paper of 16 April';
  await add('evidenceItems', {
    RecordKey: 'evidence-board',
    ScopeKey: 'northshire',
    Title: title,
    Kind: 'link',
    ForceKey: 'northshire',
    Url: 'https://northshire.example/board',
  });
  for (const key of standards)
    await add('links', {
      RecordKey: `proves-${key}`,
      ScopeKey: `northshire|${key}`,
      Title: title,
      Kind: 'proves',
      FromKey: 'evidence-board',
      ToKey: key,
      ForceKey: 'northshire',
    });
  return graph;
}

/** The columns of every row of a list in one scope. */
export async function rowsIn(
  graph: GraphAs,
  list: string,
  scope: string,
): Promise<Record<string, unknown>[]> {
  const filter = encodeURIComponent(`fields/ScopeKey eq '${scope}'`);
  const answer = await graph('GET', `lists/${list}/items?$expand=fields&$filter=${filter}&$top=500`);
  if (!answer.ok) throw new Error(`${list}: ${answer.status} ${await answer.text()}`);
  return ((await answer.json()) as { value: { fields: Record<string, unknown> }[] }).value.map(
    ({ fields }) => fields,
  );
}
