import { splitOutside } from './splitOutside.ts';

/** One call as SharePoint REST spells it, brought to one spelling: `web/list/field` and what was in each parenthesis. */
export interface Address {
  route: string;
  /** By part of the route: `list` → by title or id. */
  chosen: Map<string, Chosen>;
}

export interface Chosen {
  /** `id`, `title`, `name`, `path` … */
  by: string;
  value: string;
  named: Map<string, string>;
}

const singular: Record<string, string> = {
  lists: 'list',
  items: 'item',
  fields: 'field',
  views: 'view',
  roledefinitions: 'roledefinition',
  sitegroups: 'sitegroup',
  siteusers: 'siteuser',
  users: 'user',
  roleassignments: 'roleassignment',
  versions: 'version',
  files: 'file',
  folders: 'folder',
};

/** Parts that name one thing by themselves: [what it is, how it was chosen]. */
const direct: Record<string, [string, string]> = {
  getlist: ['list', 'path'],
  getfolderbyserverrelativeurl: ['folder', 'path'],
  getfolderbyserverrelativepath: ['folder', 'path'],
  getfilebyserverrelativeurl: ['file', 'path'],
  getfilebyserverrelativepath: ['file', 'path'],
  getuserbyid: ['siteuser', 'id'],
  defaultview: ['view', 'default'],
  associatedownergroup: ['sitegroup', 'owners'],
  associatedmembergroup: ['sitegroup', 'members'],
  associatedvisitorgroup: ['sitegroup', 'visitors'],
  rootfolder: ['folder', 'root'],
};

export function readAddress(path: string, query: URLSearchParams): Address {
  const text = path.replace(/%27/g, "'").replace(/%28/g, '(').replace(/%29/g, ')');
  const parts = splitOutside(text, '/').map((part) => readPart(part, query));
  const route: string[] = [];
  const chosen = new Map<string, Chosen>();
  for (let at = 0; at < parts.length; at += 1) {
    const part = parts[at];
    if (!part) continue;
    const follower = parts[at + 1];
    const known = resolve(part, follower);
    route.push(known?.name ?? part.name);
    chosen.set(
      known?.name ?? part.name,
      known?.chosen ?? { by: '', value: part.value ?? '', named: part.named },
    );
    if (known?.usedFollower) at += 1;
  }
  return { route: route.join('/'), chosen };
}

interface Part {
  name: string;
  value: string | undefined;
  named: Map<string, string>;
}

function resolve(
  part: Part,
  follower: Part | undefined,
): { name: string; chosen: Chosen; usedFollower: boolean } | null {
  const own = direct[part.name];
  if (own)
    return {
      name: own[0],
      chosen: { by: own[1], value: part.value ?? [...part.named.values()][0] ?? '', named: part.named },
      usedFollower: false,
    };
  const one = singular[part.name];
  if (!one) return null;
  if (part.value !== undefined)
    return { name: one, chosen: { by: 'id', value: part.value, named: part.named }, usedFollower: false };
  if (!follower?.name.startsWith('getby')) return null;
  return {
    name: one,
    chosen: { by: follower.name.slice('getby'.length), value: follower.value ?? '', named: follower.named },
    usedFollower: true,
  };
}

function readPart(text: string, query: URLSearchParams): Part {
  const [, name = text, inner] = /^([^(]+)\((.*)\)$/s.exec(text) ?? [];
  const named = new Map<string, string>();
  let value: string | undefined;
  for (const argument of splitOutside(inner ?? '', ',').map((each) => decodeURIComponent(each).trim())) {
    const [, key, rest] = /^(\w+)\s*=\s*(.*)$/s.exec(argument) ?? [];
    if (key !== undefined && rest !== undefined) named.set(key.toLowerCase(), plain(rest, query));
    else if (argument !== '') value = plain(argument, query);
  }
  return { name: decodeURIComponent(name).toLowerCase(), value, named };
}

/** `'O''Neill'`, `guid'…'`, `@v` with its value in the query, or a bare number. */
function plain(text: string, query: URLSearchParams): string {
  const resolved = text.startsWith('@') ? (query.get(text) ?? '') : text;
  const [, quoted] = /^(?:guid|datetime)?'(.*)'$/s.exec(resolved) ?? [];
  return quoted === undefined ? resolved : quoted.replace(/''/g, "'");
}
