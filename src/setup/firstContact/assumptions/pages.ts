import type { Assumption, Contact } from '../assumption.ts';
import { notTestable, verdict } from '../assumption.ts';
import { addRow, idOf, newRow } from '../rows.ts';
import { asText, rowsOf, saidIn, valueAt } from '../service.ts';

const needsLarge = notTestable('Needs more than 5,000 rows, which takes minutes: run again with --large.');
const unindexed = { prefer: 'HonorNonIndexedQueriesWarningMayFailRandomly' };

/** For assumptions about lists past the list view threshold. */
function inLargeList(test: (contact: Contact) => ReturnType<Assumption['test']>): Assumption['test'] {
  return async (contact) => {
    if (!contact.isLarge) return needsLarge;
    await contact.manyRows();
    return test(contact);
  };
}

/** How much comes at once, and what may be asked of large lists. */
export const pages: Assumption[] = [
  {
    id: 'F20',
    isImitated: true,
    sentence: 'Graph gives more than its usual 200 rows a page where more are asked for.',
    async test({ owner, items, manyRows }) {
      const rows = await manyRows();
      const { status, body } = await owner.graph(
        'GET',
        `${items}?$top=${rows}&$filter=fields/Scope eq 'many'`,
      );
      return verdict(
        rowsOf(body).length === rows,
        `Status ${status}, ${rowsOf(body).length} of ${rows} rows.`,
      );
    },
  },
  {
    id: 'F21',
    isImitated: true,
    sentence: 'Graph gives at most 5,000 rows a page, and an address for the rest.',
    test: inLargeList(async ({ owner, items }) => {
      const { status, body } = await owner.graph('GET', `${items}?$top=6000&$select=id`);
      const isMore = valueAt(body, '@odata.nextLink') !== undefined;
      const rows = rowsOf(body).length;
      return verdict(rows === 5_000 && isMore, `Status ${status}, ${rows} rows, more to come: ${isMore}.`);
    }),
  },
  {
    id: 'F22',
    isImitated: true,
    sentence: 'REST gives at most 5,000 rows a page, and an address for the rest.',
    test: inLargeList(async ({ owner, restList }) => {
      const { status, body } = await owner.rest('GET', `${restList}/items?$top=6000&$select=Id`);
      const isMore = (valueAt(body, 'odata.nextLink') ?? valueAt(body, '@odata.nextLink')) !== undefined;
      const rows = rowsOf(body).length;
      return verdict(rows === 5_000 && isMore, `Status ${status}, ${rows} rows, more to come: ${isMore}.`);
    }),
  },
  {
    id: 'F23',
    isImitated: true,
    sentence: 'Past 5,000 rows a filter on an indexed column answers.',
    test: inLargeList(async (contact) => {
      idOf(await addRow(contact, contact.owner, newRow({ Scope: 'rare' })));
      const filter = `?$expand=fields&$filter=fields/Scope eq 'rare'`;
      const { status, body } = await contact.owner.graph('GET', contact.items + filter);
      return verdict(
        status === 200 && rowsOf(body).length === 1,
        `Status ${status}, ${rowsOf(body).length} rows.`,
      );
    }),
  },
  {
    id: 'F24',
    isImitated: true,
    sentence: 'Graph refuses a filter on a column without index and names the header that allows it.',
    async test({ owner, items }) {
      const answer = await owner.graph('GET', `${items}?$expand=fields&$filter=fields/Plain eq 'first'`);
      const isRight = answer.status === 400 && saidIn(answer).includes('HonorNonIndexedQueries');
      return verdict(isRight, `Status ${answer.status}, other words.`);
    },
  },
  {
    id: 'F25',
    isImitated: true,
    sentence:
      'With that header a filter without index answers in a small list and is refused past 5,000 rows.',
    async test({ owner, items, isLarge }) {
      const filter = `${items}?$expand=fields&$filter=fields/Plain eq 'first'`;
      const { status } = await owner.graph('GET', filter, undefined, unindexed);
      return verdict(status < 400 !== isLarge, `Status ${status} in a ${isLarge ? 'large' : 'small'} list.`);
    },
  },
  {
    id: 'F26',
    isImitated: true,
    sentence: 'Graph puts rows in the order of their id, newest first, where asked to.',
    async test({ owner, items }) {
      const { status, body } = await owner.graph('GET', `${items}?$orderby=id desc&$top=5&$select=id`);
      const ids = rowsOf(body).map((row) => Number(asText(valueAt(row, 'id'))));
      const isRight = ids.length === 5 && ids.every((id, at) => at === 0 || id < Number(ids[at - 1]));
      return verdict(isRight, `Status ${status}, ids ${ids.join(' ')}.`);
    },
  },
  {
    id: 'F27',
    isImitated: true,
    sentence: 'Rows changed since a moment are found by their indexed Modified.',
    async test(contact) {
      const added = await addRow(contact, contact.owner);
      const since = asText(valueAt(added.body, 'lastModifiedDateTime'));
      const filter = `?$expand=fields&$top=999&$filter=fields/Modified ge '${since}'`;
      const { status, body } = await contact.owner.graph('GET', contact.items + filter);
      const isFound = rowsOf(body).some((row) => valueAt(row, 'id') === idOf(added));
      return verdict(
        isFound,
        `Status ${status}; the row just added ${isFound ? 'is' : 'is not'} among them.`,
      );
    },
  },
];
