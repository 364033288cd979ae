import type { Assumption } from '../assumption.ts';
import { verdict } from '../assumption.ts';
import { addByRest, addRow, changeRow, eTagOf, idOf, newRow } from '../rows.ts';
import { asText, rowsOf, saidIn, valueAt } from '../service.ts';

const eTagForm = /^"\{?[0-9a-f-]{36}\}?,(\d+)"$/i;

/** What comes back when rows are written, and what is refused. */
export const writing: Assumption[] = [
  {
    id: 'F1',
    isImitated: true,
    sentence: 'A change through Graph answers the columns, without author or times.',
    async test(contact) {
      const added = await addRow(contact, contact.owner);
      const { status, body } = await changeRow(contact, contact.owner, added, { Plain: 'second' });
      const tooMuch = ['AuthorLookupId', 'Author', 'createdBy', 'Created', 'Modified'].filter(
        (name) => valueAt(body, name) !== undefined,
      );
      const isRight = status === 200 && valueAt(body, 'Plain') === 'second' && tooMuch.length === 0;
      return verdict(isRight, `Status ${status}; also answered: ${tooMuch.join(', ') || 'nothing more'}.`);
    },
  },
  {
    id: 'F2',
    isImitated: true,
    sentence: 'An eTag is "guid,N"; a change counts N up by one and its answer carries the new one.',
    async test(contact) {
      const added = await addRow(contact, contact.owner);
      const changed = await changeRow(contact, contact.owner, added, { Plain: 'second' });
      const after = await contact.owner.graph('GET', `${contact.items}/${idOf(added)}`);
      const [before, now] = [added, after].map((answer) => Number(eTagForm.exec(eTagOf(answer))?.[1]));
      const isSame = asText(valueAt(changed.body, '@odata.etag')) === eTagOf(after);
      return verdict(
        now === Number(before) + 1 && isSame,
        `Before ${before}, after ${now}; carried: ${isSame}.`,
      );
    },
  },
  {
    id: 'F3',
    isImitated: true,
    sentence: 'A change with an old eTag is refused with 412 and changes nothing.',
    async test(contact) {
      const added = await addRow(contact, contact.owner);
      await changeRow(contact, contact.owner, added, { Plain: 'second' });
      const refused = await changeRow(contact, contact.owner, added, { Plain: 'third' }, eTagOf(added));
      const after = await contact.owner.graph('GET', `${contact.items}/${idOf(added)}?$expand=fields`);
      const kept = asText(valueAt(after.body, 'fields', 'Plain'));
      return verdict(refused.status === 412 && kept === 'second', `Status ${refused.status}; now "${kept}".`);
    },
  },
  {
    id: 'F4',
    isImitated: true,
    sentence: 'A value that must be unique is refused by Graph with 400 and words about unique constraints.',
    async test(contact) {
      const row = newRow();
      await addRow(contact, contact.owner, row);
      const twice = await addRow(contact, contact.owner, row);
      const isRight = twice.status === 400 && /unique constraints/i.test(saidIn(twice));
      return verdict(isRight, `Status ${twice.status}, other words.`);
    },
  },
  {
    id: 'F5',
    isImitated: true,
    sentence: 'A value that must be unique is refused by REST as SPDuplicateValuesFoundException.',
    async test(contact) {
      const row = newRow();
      await addByRest(contact, row);
      const twice = await addByRest(contact, row);
      const isRight = twice.status >= 400 && /-2130575169|DuplicateValues/i.test(saidIn(twice));
      return verdict(isRight, `Status ${twice.status}, other words.`);
    },
  },
  {
    id: 'F6',
    isImitated: true,
    sentence: 'Empty values of a unique column never collide; texts are the same whatever their case.',
    async test(contact) {
      const key = asText(newRow()['RowKey']);
      const empty = [
        await addRow(contact, contact.owner, { Must: 'x' }),
        await addRow(contact, contact.owner, { Must: 'x' }),
      ];
      const [lower, upper] = [
        await addRow(contact, contact.owner, newRow({ RowKey: `k${key}` })),
        await addRow(contact, contact.owner, newRow({ RowKey: `K${key}`.toUpperCase() })),
      ];
      const statuses = [...empty, lower, upper].map(({ status }) => status).join(' ');
      return verdict(statuses === '201 201 201 400', `Statuses ${statuses}; 201 201 201 400 were expected.`);
    },
  },
  {
    id: 'F7',
    isImitated: true,
    sentence: 'Every change makes a version of the row, numbered as its eTag is.',
    async test(contact) {
      const added = await addRow(contact, contact.owner);
      for (const Plain of ['second', 'third']) await changeRow(contact, contact.owner, added, { Plain });
      const { body } = await contact.owner.graph('GET', `${contact.items}/${idOf(added)}/versions`);
      const ids = rowsOf(body).map((version) => asText(valueAt(version, 'id')));
      return verdict(ids.join(' ') === '3.0 2.0 1.0', `Versions: ${ids.join(' ')}.`);
    },
  },
  {
    id: 'F8',
    isImitated: true,
    sentence: 'A change through REST answers nothing but the new eTag.',
    async test(contact) {
      const { restList, owner } = contact;
      const added = await addByRest(contact);
      const headers = { 'x-http-method': 'MERGE', 'if-match': '*' };
      const merged = await owner.rest(
        'POST',
        `${restList}/items(${idOf(added)})`,
        { Plain: 'second' },
        headers,
      );
      const isRight = merged.status === 204 && merged.body === null && Boolean(merged.headers['etag']);
      return verdict(
        isRight,
        `Status ${merged.status}, eTag ${merged.headers['etag'] ? 'there' : 'missing'}.`,
      );
    },
  },
];
