import { everydayScopes } from '../../data/graph/everydayScopes.ts';
import { addAndReadLevel, groups } from '../../domain/groups.ts';
import type { Access, Group, ListPermissions } from '../../domain/groups.ts';
import { libraries, lists } from '../../domain/lists.ts';
import { table, written } from './markdown.ts';

/** docs/permissions.md: what each way in needs, and who may do what. */
export function permissionsPage(): string {
  return `${written('src/data/graph/everydayScopes.ts and src/domain')}

# Permissions

No application permission, no secret, no certificate; nothing leaves the tenant.

Whichever way in is used, the hub acts as the person in front of it. What that person may do is decided by SharePoint, list by list, never by the hub: a button that should not be there would still be refused.

| way in | in Entra | consent by an administrator |
| --- | --- | --- |
| web part (\`.sppkg\`), on pages, in Teams and by the set-up button | nothing | none |
| Teams tab on a host of your own | one single-tenant app registration: ${everydayScopes.map((scope) => `\`${scope}\``).join(', ')}, all delegated | once |
| \`npm run setup\`, \`first-contact\`, \`backup\`, \`restore\` | a registration of its own: SharePoint \`AllSites.FullControl\`, delegated; deleted afterwards ([set-up command](setUpCommand.md)) | once, then withdrawn |

Exchange with other forces is by file; no way in needs guests or cross-tenant access.

## The web part

It reads and writes the lists of its own site through SharePoint's REST interface, with the session the person has in SharePoint already. The package asks for no API access: there is nothing to approve under "API access" in the SharePoint admin centre. Setting up, changing who is in a group, and putting a copy back work only for owners of the site, with their own rights.

## The Teams tab

The tab asks for all of these at once, so without consent to any of them nobody gets in.

${table(
  ['delegated permission', 'what it is for', 'what it does not allow'],
  everydayScopes.map((scope) => [`\`${scope}\``, ...scopesInWords[scope]]),
)}

What the web part can do and the tab cannot, because it would need more: set a site up, repair it, change who is in a group, put a copy back.

### Letting the tab into the one site

\`Sites.Selected\` opens no site until somebody with the SharePoint Administrator role names one. \`write\` is enough. With PnP PowerShell:

\`\`\`powershell
Grant-PnPEntraIDAppSitePermission -AppId <client id> -DisplayName "Race Action Hub" -Permissions Write -Site https://yourforce.sharepoint.com/sites/hub
\`\`\`

or with Microsoft Graph (for instance in Graph Explorer, with \`Sites.FullControl.All\` while you do it):

\`\`\`http
GET https://graph.microsoft.com/v1.0/sites/yourforce.sharepoint.com:/sites/hub?$select=id
POST https://graph.microsoft.com/v1.0/sites/{id}/permissions
Content-Type: application/json

{ "roles": ["write"], "grantedToIdentities": [{ "application": { "id": "<client id>", "displayName": "Race Action Hub" } }] }
\`\`\`

To take it back: \`GET …/sites/{id}/permissions\`, then \`DELETE …/sites/{id}/permissions/{permission id}\`, or \`Revoke-PnPEntraIDAppSitePermission\`.

## SharePoint groups

The set-up makes these groups. Nobody but an owner of the site changes who is in them. SharePoint gives a group to whoever made it, and that person could go on letting people in after they have left: *Settings, Check and repair the site* names such groups, and whoever presses the button takes them over.

${table(
  ['group', 'for'],
  (Object.keys(groups) as Group[]).map((group) => [groups[group], groupsInWords[group]]),
)}

It also makes one permission level, "${addAndReadLevel}": add rows, read rows and their versions; no change, no delete. A correction in such a list is a new row that names the one it replaces.

## Who may do what

${matrix()}

*Hub site owners* and SharePoint's own owners of the site have full control everywhere. Lists and libraries have permissions of their own: rights given on the site do not reach them. Within one list everybody who may change may change every row.

*Changes* is SharePoint's own level Contribute: it also lets people delete rows, files and earlier versions, past the hub, which deletes nothing itself. What was deleted lies in the site's recycle bin for 93 days; a deleted version does not. *Adds* is the level above: what was added stays as it is.

Who wrote a row and when is SharePoint's own stamp: no column says it, and whoever adds or changes a row cannot set it. Owners of the site can, through SharePoint's interfaces, as they can change anything: keep them few. Microsoft 365's audit log shows what they did.
`;
}

type Scope = (typeof everydayScopes)[number];

const scopesInWords: Record<Scope, [what: string, not: string]> = {
  'User.Read': ['signing the person in and naming them', "reading anybody else's profile, mail or files"],
  'User.ReadBasic.All': [
    'finding a colleague by name or mail, where a person has to be named',
    'more than name, mail and picture; group membership',
  ],
  'Sites.Selected': [
    "the hub's lists and files, as far as the person's own rights go",
    'any site that was not named for it, and anything the person could not do in SharePoint themselves',
  ],
};

const groupsInWords: Record<Group, string> = {
  owners: 'IT and whoever looks after the site: set-up, groups, hub settings',
  leads: 'the race action lead and the SPOC: actions, posts, returns, drop-ins, practice, the Commitment',
  actionOwners: 'holders of posts that own an action, and their deputies',
  chiefOfficers: 'chief officers: final levels, returns, answers to asks, actions and what proves them',
  facilitators: 'who writes down what the community said in moderation',
  peerReviewers: 'reviewers from another force, and who brings their answers in by file',
  readers: 'everybody else who may see the hub',
};

const marks: Record<Access, string> = { read: 'reads', addAndRead: 'adds', change: 'changes' };

function matrix(): string {
  const columns = (Object.keys(groups) as Group[]).filter((group) => group !== 'owners');
  const row = ({ name, permissions }: { name: string; permissions: ListPermissions }) => [
    name,
    ...columns.map((group) => {
      const access = permissions[group];
      return access === undefined ? '–' : marks[access];
    }),
  ];
  const head = ['list or library', ...columns.map((group) => groups[group].replace(/^Hub /, ''))];
  return table(head, [...lists.map(row), ...libraries.map(row)]);
}
