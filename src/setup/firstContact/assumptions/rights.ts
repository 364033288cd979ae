import { addAndReadMask } from '../../../data/pnp/provision/addAndRead.ts';
import type { Assumption, Contact, Participant } from '../assumption.ts';
import { notTestable, verdict } from '../assumption.ts';
import { addRow, changeRow, idOf, newRow } from '../rows.ts';
import { asText, rowsOf, valueAt } from '../service.ts';
import { throwAway } from '../throwAway.ts';

const contribute = 3;

/** For assumptions about somebody with fewer rights than a site owner. */
export function asSecondPerson(
  test: (contact: Contact, who: Participant) => ReturnType<Assumption['test']>,
): Assumption['test'] {
  return async (contact) =>
    contact.contributor
      ? test(contact, contact.contributor)
      : notTestable('Needs a second person who may open the site: run again with --as-contributor.');
}

/** Gives the second person exactly one level in the throw-away list. */
export async function grant({ owner, restList }: Contact, who: Participant, level: string): Promise<void> {
  const user = await owner.rest('POST', '/web/ensureuser', { logonName: loginOf(who) });
  const id = asText(valueAt(user.body, 'Id'));
  await owner.rest('POST', `${restList}/breakroleinheritance(copyroleassignments=false,clearsubscopes=true)`);
  const held = await owner.rest('GET', `${restList}/roleassignments?$expand=RoleDefinitionBindings`);
  const mine = rowsOf(held.body).find((one) => asText(valueAt(one, 'PrincipalId')) === id);
  const bindings = rowsOf({ value: valueAt(mine, 'RoleDefinitionBindings') });
  for (const binding of bindings) await assign('removeroleassignment', asText(valueAt(binding, 'Id')));
  await assign('addroleassignment', level);

  async function assign(verb: string, role: string): Promise<void> {
    await owner.rest('POST', `${restList}/roleassignments/${verb}(principalid=${id},roledefid=${role})`);
  }
}

/** How SharePoint names somebody. */
export function loginOf({ mail }: Participant): string {
  return `i:0#.f|membership|${mail}`;
}

async function contributeLevel({ owner }: Contact): Promise<string> {
  const { body } = await owner.rest('GET', '/web/roledefinitions');
  const level = rowsOf(body).find((one) => valueAt(one, 'RoleTypeKind') === contribute);
  return asText(valueAt(level, 'Id'));
}

/** The level that only adds and reads, made once in a run. */
export async function addAndReadLevel({ owner, listTitle }: Contact): Promise<string> {
  const known = await owner.rest('GET', '/web/roledefinitions');
  const made = rowsOf(known.body).find((one) => valueAt(one, 'Name') === `${listTitle} add and read`);
  if (made) return asText(valueAt(made, 'Id'));
  const { body } = await owner.rest('POST', '/web/roledefinitions', {
    Name: `${listTitle} add and read`,
    Description: throwAway,
    Order: 200,
    BasePermissions: { High: String(addAndReadMask.High), Low: String(addAndReadMask.Low) },
  });
  return asText(valueAt(body, 'Id'));
}

/** What somebody with fewer rights, or an app with fewer, may do. */
export const rights: Assumption[] = [
  {
    id: 'F37',
    isImitated: true,
    sentence: 'A contributor cannot make themselves out to be somebody else through ValidateUpdateListItem.',
    test: asSecondPerson(async (contact, who) => {
      await grant(contact, who, await contributeLevel(contact));
      const added = await addRow(contact, who, newRow());
      const at = `${contact.restList}/items(${idOf(added)})`;
      const FieldValue = JSON.stringify([{ Key: loginOf(contact.owner) }]);
      const formValues = [{ FieldName: 'Author', FieldValue }];
      const body = { formValues, bNewDocumentUpdate: true };
      const tried = await who.rest('POST', `${at}/ValidateUpdateListItem()`, body);
      const after = await contact.owner.graph('GET', `${contact.items}/${idOf(added)}`);
      const author = asText(valueAt(after.body, 'createdBy', 'user', 'email')).toLowerCase();
      const words = `Status ${tried.status}, and the row now names the other person as its author: authorship in lists a person may change proves nothing.`;
      return verdict(author === who.mail.toLowerCase(), words);
    }),
  },
  {
    id: 'F38',
    isImitated: true,
    sentence:
      'With the level that only adds and reads, Graph adds a row and refuses to change or delete it with 403.',
    test: asSecondPerson(async (contact, who) => {
      await grant(contact, who, await addAndReadLevel(contact));
      const added = await addRow(contact, who, newRow());
      const changed = await changeRow(contact, who, added, { Plain: 'second' });
      const deleted = await who.graph('DELETE', `${contact.items}/${idOf(added)}`);
      const statuses = [added, changed, deleted].map(({ status }) => status).join(' ');
      return verdict(statuses === '201 403 403', `Statuses ${statuses}; 201 403 403 were expected.`);
    }),
  },
  {
    id: 'F39',
    isImitated: true,
    sentence: 'Whoever may see a list may see who has which rights in it.',
    test: asSecondPerson(async ({ restList }, who) => {
      const { status } = await who.rest('GET', `${restList}/roleassignments?$expand=Member`);
      return verdict(
        status === 200,
        `Status ${status}: only site owners see the differences between posts and groups.`,
      );
    }),
  },
  {
    id: 'F40',
    isImitated: true,
    sentence: 'With Sites.Selected and the grant "write", the tab adds and changes rows and makes no lists.',
    async test(contact) {
      if (!contact.tab)
        return notTestable(
          'Needs the registration of the tab: run again with --tab-client-id, after adding http://localhost to it for the time being.',
        );
      const added = await addRow(contact, contact.tab);
      const changed = await changeRow(contact, contact.tab, added, { Plain: 'second' });
      const body = { displayName: `${contact.listTitle}-tab`, list: { template: 'genericList' } };
      const made = await contact.tab.graph('POST', `${contact.site}/lists`, body);
      const statuses = [added, changed, made].map(({ status }) => status).join(' ');
      return verdict(statuses === '201 200 403', `Statuses ${statuses}; 201 200 403 were expected.`);
    },
  },
];
