import type { Assumption } from '../assumption.ts';
import { verdict } from '../assumption.ts';
import { addRow, changeRow, eTagOf, idOf, newRow } from '../rows.ts';
import { asText, rowsOf, saidIn, valueAt } from '../service.ts';
import type { Call } from '../service.ts';

const json = { 'Content-Type': 'application/json' };

/** One request inside a $batch. */
interface Part {
  id: string;
  method: string;
  url: string;
  headers?: Record<string, string>;
  body?: object;
  dependsOn?: string[];
}

/** Sends parts as one $batch; answers each part's status and body in the order they were asked. */
async function batch(graph: Call, requests: Part[]) {
  const { body } = await graph('POST', '/$batch', {
    requests: requests.map((part) => ({ ...part, url: encodeURI(part.url) })),
  });
  const responses = valueAt(body, 'responses');
  const all = Array.isArray(responses) ? (responses as unknown[]) : [];
  return requests.map(({ id }) => {
    const found = all.find((response) => valueAt(response, 'id') === id);
    return { status: Number(valueAt(found, 'status')), body: valueAt(found, 'body') };
  });
}

/** One request inside a multipart batch. */
function part(head: string, body = ''): string {
  const kind = 'Content-Type: application/http\nContent-Transfer-Encoding: binary\n\n';
  const headers = 'accept: application/json\ncontent-type: application/json;charset=utf-8\n\n';
  return `${kind}${head} HTTP/1.1\n${headers}${body ? `${body}\n\n` : ''}`;
}

/** How $batch of Graph and the multipart batch of REST behave. */
export const batches: Assumption[] = [
  {
    id: 'F16',
    isImitated: true,
    sentence: 'An old eTag inside $batch is refused with 412 for that part alone.',
    async test(contact) {
      const [old, other] = [await addRow(contact, contact.owner), await addRow(contact, contact.owner)];
      await changeRow(contact, contact.owner, old, { Plain: 'second' });
      const change = (id: string, row: string, eTag: string) => {
        const url = `${contact.items}/${row}/fields`;
        return { id, method: 'PATCH', url, headers: { ...json, 'If-Match': eTag }, body: { Plain: 'third' } };
      };
      const parts = await batch(contact.owner.graph, [
        change('1', idOf(old), eTagOf(old)),
        change('2', idOf(other), eTagOf(other)),
      ]);
      const statuses = parts.map(({ status }) => status).join(' ');
      return verdict(statuses === '412 200', `Statuses ${statuses}; 412 200 were expected.`);
    },
  },
  {
    id: 'F17',
    isImitated: true,
    sentence: 'A row just added is found by its key in the next part of the same $batch.',
    async test(contact) {
      const row = newRow();
      const found = `${contact.items}?$expand=fields&$filter=fields/RowKey eq '${asText(row['RowKey'])}'`;
      const [added, read] = await batch(contact.owner.graph, [
        { id: '1', method: 'POST', url: contact.items, headers: json, body: { fields: row } },
        { id: '2', method: 'GET', url: found, dependsOn: ['1'] },
      ]);
      const rows = rowsOf(read?.body).length;
      return verdict(
        added?.status === 201 && rows === 1,
        `Added with ${added?.status}, then found ${rows} rows.`,
      );
    },
  },
  {
    id: 'F18',
    isImitated: true,
    sentence: 'A large page read inside $batch comes whole, in the answer itself.',
    async test(contact) {
      const many = await contact.manyRows();
      const rows = contact.isLarge ? 5_000 : many;
      const url = `${contact.items}?$expand=fields&$top=${rows}`;
      const [read] = await batch(contact.owner.graph, [{ id: '1', method: 'GET', url }]);
      const came = rowsOf(read?.body).length;
      return verdict(
        read?.status === 200 && came === rows,
        `Status ${read?.status}, ${came} of ${rows} rows.`,
      );
    },
  },
  {
    id: 'F19',
    isImitated: true,
    sentence: 'The multipart $batch of REST reads and writes, each part with a status of its own.',
    async test({ owner, siteUrl, restList }) {
      const at = `${siteUrl}/_api${restList}`;
      // As PnPjs writes it: a write stands in a change set of its own.
      const read = part(`GET ${at}?$select=Title`);
      const write = part(`POST ${at}/items`, JSON.stringify(newRow()));
      const changeSet = `Content-Type: multipart/mixed; boundary="changeset_b"\n\n--changeset_b\n${write}--changeset_b--\n\n`;
      const answer = await owner.rest(
        'POST',
        '/$batch',
        `--batch_a\n${read}--batch_a\n${changeSet}--batch_a--\n`,
        { 'content-type': 'multipart/mixed; boundary=batch_a', accept: 'multipart/mixed' },
      );
      const statuses = [...saidIn(answer).matchAll(/HTTP\/1\.1 (\d+)/g)]
        .map(([, status]) => status)
        .join(' ');
      return verdict(statuses === '200 201', `Status ${answer.status}, parts ${statuses || 'none'}.`);
    },
  },
];
