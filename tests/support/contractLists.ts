/** Asks SharePoint REST something as the owner of the site; `path` below `_api/web/`. */
export type Rest = (method: 'GET' | 'POST' | 'MERGE', path: string, body?: unknown) => Promise<unknown>;

const field = (type: string, name: string, more = '', inside = '') =>
  `<Field Type="${type}" Name="${name}" StaticName="${name}" DisplayName="${name}" ${more}>${inside}</Field>`;
const choices = '<CHOICES><CHOICE>red</CHOICE><CHOICE>green</CHOICE><CHOICE>blue</CHOICE></CHOICES>';

/** One column of every type the product uses; RecordKey is unique, ScopeKey can be filtered on. */
const fields = [
  field('Text', 'RecordKey', 'Indexed="TRUE" EnforceUniqueValues="TRUE" MaxLength="120"'),
  field('Text', 'ScopeKey', 'Indexed="TRUE" MaxLength="120"'),
  field('Note', 'Words', 'RichText="FALSE"'),
  field('Choice', 'Colour', '', choices),
  field('MultiChoice', 'Colours', '', choices),
  field('DateTime', 'DueDay', 'Format="DateOnly"'),
  field('DateTime', 'StartsAt', 'Format="DateTime"'),
  field('Number', 'Amount'),
  field('Boolean', 'IsOpen'),
];

const internalNames = 8; // AddFieldInternalNameHint: the internal name is the Name of the XML
const addAndRead = 0x1 | 0x2 | 0x20 | 0x40 | 0x1000 | 0x10000 | 0x20000;

/** The lists of the contract: `things` for everybody, `diary` to add to and read, a library with one file. */
export async function makeContractLists(rest: Rest): Promise<void> {
  await makeList(rest, 'things');
  await makeList(rest, 'diary');
  await rest('POST', 'lists', { Title: 'Content', BaseTemplate: 101 });
  await rest('POST', 'lists', { Title: 'Evidence', BaseTemplate: 101 });
  await rest(
    'POST',
    "getFolderByServerRelativePath(decodedUrl='/sites/hub/Content')/folders/add('frameworks')",
  );
  await rest(
    'POST',
    "getFolderByServerRelativePath(decodedUrl='/sites/hub/Content/frameworks')/files/add(url='matrix 1.json',overwrite=true)",
    { title: 'Matrix' },
  );
  await makeAddOnly(rest, 'diary');
}

async function makeList(rest: Rest, name: string): Promise<void> {
  await rest('POST', 'lists', {
    Title: name,
    BaseTemplate: 100,
    EnableVersioning: true,
    MajorVersionLimit: 500,
  });
  const list = `lists/getByTitle('${name}')`;
  for (const SchemaXml of fields)
    await rest('POST', `${list}/fields/createfieldasxml`, {
      parameters: { SchemaXml, Options: internalNames },
    });
  await rest('MERGE', `${list}/fields/getByInternalNameOrTitle('Modified')`, { Indexed: true });
}

async function makeAddOnly(rest: Rest, name: string): Promise<void> {
  const level = await rest('POST', 'roledefinitions', {
    Name: 'Add and read',
    Description: '',
    Order: 50,
    BasePermissions: { High: '0', Low: String(addAndRead) },
  });
  const list = `lists/getByTitle('${name}')`;
  const members = await idOf(rest, 'associatedmembergroup');
  const visitors = await idOf(rest, 'associatedvisitorgroup');
  const owners = await idOf(rest, 'associatedownergroup');
  const reader = await idOf(rest, "roledefinitions/getByName('Read')");
  const full = await idOf(rest, "roledefinitions/getByName('Full Control')");
  await rest('POST', `${list}/breakroleinheritance(copyRoleAssignments=false,clearSubscopes=true)`);
  for (const [principal, role] of [
    [owners, full],
    [members, (level as { Id: number }).Id],
    [visitors, reader],
  ])
    await rest(
      'POST',
      `${list}/roleassignments/addroleassignment(principalid=${principal},roledefid=${role})`,
    );
}

async function idOf(rest: Rest, path: string): Promise<number> {
  return ((await rest('GET', path)) as { Id: number }).Id;
}
