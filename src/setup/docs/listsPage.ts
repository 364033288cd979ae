import * as z from 'zod/mini';
import { displayName } from '../../data/pnp/provision/fieldXml.ts';
import type { Column } from '../../domain/columns/definition.ts';
import { groups } from '../../domain/groups.ts';
import type { Access, ListPermissions } from '../../domain/groups.ts';
import { columnName } from '../../domain/list.ts';
import type { ListDefinition } from '../../domain/list.ts';
import { libraries, lists } from '../../domain/lists.ts';
import { schemaVersion } from '../../domain/schemaVersion.ts';
import type { LibraryDefinition } from '../../domain/lists.ts';
import { inFigures, table, written } from './markdown.ts';

/** docs/lists.md: every list and library as the code defines it. */
export function listsPage(): string {
  return `${written('src/domain')}

# The lists of a hub

Version ${schemaVersion} of the lists: ${lists.length} lists and ${libraries.length} document libraries in one SharePoint site. The set-up makes them, checks them and repairs them; it never deletes a list, a column or a row. A column that people add by hand is left alone and never shown in the hub.

Names of lists and internal names of columns never change. \`RecordKey\` is made by the hub, is unique, and is how rows refer to each other. \`ScopeKey\` says what a row belongs to. \`Withdrawn\` is how a row is taken away: the hub deletes nothing.

${overview()}

Hub site owners may do everything everywhere. *Adds* means add and read: nobody in the group can change or delete a row, not even their own.

Every list has these columns:

${sharedColumns()}

${lists.map(listPart).join('\n\n')}

## Document libraries

${libraries.map(libraryPart).join('\n\n')}
`;
}

function overview(): string {
  const head = ['list', 'what it holds', 'rows, one force', 'rows, national'];
  const rows = lists.map(({ name, about, rows: { force, national } }) => [
    `[${name}](#${name.toLowerCase()})`,
    about,
    inFigures(force),
    inFigures(national),
  ]);
  return table(head, rows);
}

function listPart(list: ListDefinition): string {
  const { name, about, permissions, versionLimit, retention, rows, keptOnDevice, since } = list;
  const facts = [
    ...permissionLines(permissions),
    `- Rows to expect: ${inFigures(rows.force)} in a force's hub, ${inFigures(rows.national)} in the national one.`,
    `- Versions kept of each row: ${versionLimit}.`,
    `- How long: ${retention.note} Reviewed every ${retention.reviewMonths} months.`,
    `- On devices: ${keptOnDevice ? 'rows may rest there for up to seven days, rows marked OFFICIAL-SENSITIVE never' : 'never'}.`,
    ...(since > 1 ? [`- Since version ${since} of the lists.`] : []),
  ];
  const own = Object.entries<Column<unknown>>(list.columns).filter(([field]) => !isShared(field));
  const columns = own.map(columnRow);
  return `## ${name}\n\n${about}\n\n${facts.join('\n')}\n\n${table(columnHead, columns)}`;
}

const columnHead = ['column', 'shown as', 'type', 'more'];

function columnRow([field, column]: [string, Column<unknown>]): string[] {
  const name = columnName(field);
  return [`\`${name}\``, displayName(name), typeInWords(column), moreOf(column)];
}

/** Columns that every list has. */
function isShared(field: string): boolean {
  return lists.every(({ columns }) => field in columns);
}

function sharedColumns(): string {
  const [first] = lists;
  const shared = Object.entries<Column<unknown>>(first?.columns ?? {}).filter(([field]) => isShared(field));
  return table(columnHead, shared.map(columnRow));
}

function libraryPart({ name, about, permissions, versionLimit }: LibraryDefinition): string {
  const facts = [...permissionLines(permissions), `- Versions kept of each file: ${versionLimit}.`];
  return `### ${name}\n\n${about}\n\n${facts.join('\n')}`;
}

const verbs: Record<Access, string> = { change: 'Changes', addAndRead: 'Adds', read: 'Only reads' };

/** Who may do what, a line an access. */
function permissionLines(permissions: ListPermissions): string[] {
  return (['change', 'addAndRead', 'read'] as const).flatMap((access) => {
    const named = Object.entries(permissions).filter(([, granted]) => granted === access);
    const titles = named.map(([group]) => groups[group as keyof typeof groups]);
    return titles.length === 0 ? [] : [`- ${verbs[access]}: ${titles.join(', ')}.`];
  });
}

const types: Record<Column<unknown>['column']['type'], string> = {
  text: 'one line of text',
  note: 'several lines of plain text',
  choice: 'choice',
  multiChoice: 'several choices',
  dateOnly: 'date',
  dateTime: 'date and time',
  number: 'number',
  yesNo: 'yes or no',
};

function typeInWords({ column: { type, maxLength, minimum, maximum } }: Column<unknown>): string {
  if (type === 'text' && maxLength !== undefined) return `${types.text}, up to ${maxLength}`;
  if (type === 'number' && minimum !== undefined && maximum !== undefined)
    return `number, ${inFigures(minimum)} to ${inFigures(maximum)}`;
  return types[type];
}

function moreOf({ column, schema, since = 1 }: Column<unknown>): string {
  const { indexed, unique, choices } = column;
  const parts = [
    z.safeDecode(schema, null).success ? '' : 'needed',
    unique ? 'unique' : '',
    indexed ? 'indexed' : '',
    choices ? choices.map((one) => `\`${one}\``).join(', ') : '',
    since > 1 ? `since version ${since}` : '',
  ];
  return parts.filter(Boolean).join('; ');
}
