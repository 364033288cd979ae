import type { Assumption, Contact } from '../assumption.ts';
import { verdict } from '../assumption.ts';
import { addRow } from '../rows.ts';
import { asText, rowsOf, saidIn, valueAt } from '../service.ts';

const merge = { 'x-http-method': 'MERGE', 'if-match': '*' };

async function versionLimit({ owner, restList }: Contact): Promise<string> {
  const { body } = await owner.rest('GET', `${restList}?$select=EnableVersioning,MajorVersionLimit`);
  return `${String(valueAt(body, 'EnableVersioning'))} ${asText(valueAt(body, 'MajorVersionLimit'))}`;
}

async function addColumn({ owner, restList }: Contact, name: string, title: string, options: number) {
  const SchemaXml = `<Field Type="Text" Name="${name}" StaticName="${name}" DisplayName="${title}"/>`;
  const parameters = { SchemaXml, Options: options };
  const { body } = await owner.rest('POST', `${restList}/fields/createfieldasxml`, { parameters });
  return asText(valueAt(body, 'InternalName'));
}

/** How lists, libraries and files are made and read. */
export const lists: Assumption[] = [
  {
    id: 'F28',
    isImitated: true,
    sentence: 'A new list keeps 50 versions of a row, and the number can be raised.',
    async test(contact) {
      const before = await versionLimit(contact);
      await contact.owner.rest(
        'POST',
        contact.restList,
        { EnableVersioning: true, MajorVersionLimit: 500 },
        merge,
      );
      const after = await versionLimit(contact);
      return verdict(before === 'true 50' && after === 'true 500', `First ${before}, then ${after}.`);
    },
  },
  {
    id: 'F29',
    isImitated: true,
    sentence:
      'A column made with option 8 keeps its internal name; without, it is named after what people read.',
    async test(contact) {
      const kept = await addColumn(contact, 'HintKept', 'TitleOne', 8);
      const lost = await addColumn(contact, 'HintLost', 'TitleTwo', 0);
      return verdict(kept === 'HintKept' && lost === 'TitleTwo', `Named ${kept} and ${lost}.`);
    },
  },
  {
    id: 'F30',
    isImitated: true,
    sentence: "Graph reads and writes a library's file by the list's own drive and the file's path.",
    async test({ owner, site, library }) {
      const at = `${site}/lists/${await library()}/drive/root:/folder/one.txt`;
      const put = await owner.graph('PUT', `${at}:/content`, 'one');
      const read = await owner.graph('GET', at);
      const isRight = put.status < 300 && valueAt(read.body, 'name') === 'one.txt';
      return verdict(isRight, `Written with ${put.status}, read with ${read.status}.`);
    },
  },
  {
    id: 'F31',
    isImitated: true,
    sentence: 'A JSON file comes back byte for byte as it was uploaded.',
    async test({ owner, sitePath, library }) {
      const title = await library();
      const text = '{ "a": 1,\n  "b": "é" }';
      const folder = `/web/getFolderByServerRelativePath(decodedUrl='${sitePath}/${title}')`;
      await owner.rest('POST', `${folder}/files/addUsingPath(decodedUrl='two.json',overwrite=true)`, text);
      const file = `/web/getFileByServerRelativePath(decodedUrl='${sitePath}/${title}/two.json')`;
      const read = await owner.rest('GET', `${file}/$value`);
      return verdict(
        saidIn(read) === saidIn({ ...read, body: JSON.parse(text) as unknown }),
        'It was changed.',
      );
    },
  },
  {
    id: 'F32',
    isImitated: true,
    sentence: 'Graph names the author of a row by oid and mail.',
    async test(contact) {
      const added = await addRow(contact, contact.owner);
      const author = valueAt(added.body, 'createdBy', 'user');
      const isRight =
        asText(valueAt(author, 'id')).toLowerCase() === contact.owner.oid.toLowerCase() &&
        asText(valueAt(author, 'email')).toLowerCase() === contact.owner.mail.toLowerCase();
      return verdict(isRight, `There is: ${Object.keys(Object(author) as object).join(', ') || 'nothing'}.`);
    },
  },
  {
    id: 'F33',
    isImitated: true,
    sentence: 'REST hands out a request digest.',
    async test({ owner }) {
      const { status, body } = await owner.rest('POST', '/contextinfo');
      const isThere = asText(valueAt(body, 'FormDigestValue')) !== '';
      return verdict(isThere, `Status ${status}, no FormDigestValue.`);
    },
  },
  {
    id: 'F34',
    isImitated: true,
    sentence: 'REST says what whoever asks may do in a list, as a mask of two halves.',
    async test({ owner, restList }) {
      const { status, body } = await owner.rest('GET', `${restList}/EffectiveBasePermissions`);
      const halves = ['High', 'Low'].map((half) => asText(valueAt(body, half)));
      const mayAdd = (Number(halves[1]) & 2) !== 0;
      return verdict(mayAdd, `Status ${status}, halves ${halves.join(' and ')}.`);
    },
  },
  {
    id: 'F35',
    isImitated: true,
    sentence: "SharePoint's people picker names the oid of whoever it finds.",
    async test({ owner }) {
      const picker =
        '/SP.UI.ApplicationPages.ClientPeoplePickerWebServiceInterface.ClientPeoplePickerSearchUser';
      const queryParams = {
        QueryString: owner.mail,
        MaximumEntitySuggestions: 10,
        AllowEmailAddresses: true,
        AllowMultipleEntities: false,
        PrincipalSource: 15,
        PrincipalType: 1,
      };
      const { status, body } = await owner.rest('POST', picker, { queryParams });
      const found = JSON.parse(asText(valueAt(body, 'value')) || '[]') as unknown[];
      const oids = found.map((one) => asText(valueAt(one, 'EntityData', 'ObjectId')).toLowerCase());
      return verdict(
        oids.includes(owner.oid.toLowerCase()),
        `Status ${status}, ${found.length} found, not by this oid.`,
      );
    },
  },
  {
    id: 'F36',
    isImitated: true,
    sentence: 'Whoever gives a list permissions of its own without copying keeps full control of it.',
    async test({ owner, restList }) {
      await owner.rest(
        'POST',
        `${restList}/breakroleinheritance(copyroleassignments=false,clearsubscopes=true)`,
      );
      const { body } = await owner.rest(
        'GET',
        `${restList}/roleassignments?$expand=Member,RoleDefinitionBindings`,
      );
      const kinds = rowsOf(body).map((one) => valueAt(one, 'RoleDefinitionBindings', 0, 'RoleTypeKind'));
      const mails = rowsOf(body).map((one) => asText(valueAt(one, 'Member', 'Email')).toLowerCase());
      const isRight = kinds.length === 1 && kinds[0] === 5 && mails[0] === owner.mail.toLowerCase();
      return verdict(isRight, `Levels of the kinds ${kinds.map(String).join(', ') || 'none'}.`);
    },
  },
];
