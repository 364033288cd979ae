import type { Assumption } from '../assumption.ts';
import { verdict } from '../assumption.ts';
import { newRow } from '../rows.ts';
import { asText, rowsOf, valueAt } from '../service.ts';
import { addAndReadLevel, asSecondPerson, grant, loginOf } from './rights.ts';

/** Whether SharePoint's stamp on a row is proof of who wrote it. */
export const authorship: Assumption[] = [
  {
    id: 'F44',
    isImitated: true,
    sentence:
      'With the level that only adds and reads, nobody can make themselves out to be somebody else through AddValidateUpdateItemUsingPath.',
    test: asSecondPerson(async (contact, who) => {
      await grant(contact, who, await addAndReadLevel(contact));
      const { RowKey, ...cells } = newRow();
      const written = { RowKey, ...cells, Author: JSON.stringify([{ Key: loginOf(contact.owner) }]) };
      const formValues = Object.entries(written).map(([FieldName, FieldValue]) => ({
        FieldName,
        FieldValue,
      }));
      const folder = `${contact.sitePath}/Lists/${contact.listTitle}`;
      const listItemCreateInfo = { FolderPath: { DecodedUrl: folder }, UnderlyingObjectType: 0 };
      const body = { listItemCreateInfo, formValues, bNewDocumentUpdate: false };
      const tried = await who.rest('POST', `${contact.restList}/AddValidateUpdateItemUsingPath()`, body);
      const filter = encodeURIComponent(`fields/RowKey eq '${asText(RowKey)}'`);
      const found = await contact.owner.graph('GET', `${contact.items}?$filter=${filter}`);
      const [row] = rowsOf(found.body);
      const author = asText(valueAt(row, 'createdBy', 'user', 'email')).toLowerCase();
      const words = `Status ${tried.status}, and the new row names the other person as its author: authorship in lists that only add and read proves nothing.`;
      return verdict(row === undefined || author === who.mail.toLowerCase(), words);
    }),
  },
];
