/** What is known of the people and the place: none of it may be in a report. */
export interface Known {
  names: readonly string[];
  mails: readonly string[];
  /** Addresses, hosts and whatever else names the tenant or the site. */
  places: readonly string[];
}

/** Takes everything personal out of what services answered; the same id becomes the same stand-in throughout. */
export type Scrub = (value: unknown) => unknown;

/** Properties whose whole text is about a person, wherever services put them. */
const aboutPeople = new Set(
  [
    [
      'displayName',
      'DisplayText',
      'EMail',
      'Email',
      'mail',
      'userPrincipalName',
      'UserName',
      'LoginName',
      'Name',
    ],
    ['jobTitle', 'Department', 'MobilePhone', 'Mobile', 'mobilePhone', 'officeLocation', 'businessPhones'],
    [
      'givenName',
      'surname',
      'LookupValue',
      'OwnerTitle',
      'SipAddress',
      'sip',
      'Key',
      'Email0',
      'AccountName',
    ],
    [
      'SIPAddress',
      'FirstName',
      'LastName',
      'WorkPhone',
      'Picture',
      'EntityDataTitle',
      'token',
      'access_token',
    ],
  ]
    .flat()
    .map((name) => name.toLowerCase()),
);

/** Whatever has one of these is a person or a group: its title and name are theirs. */
const peopleHave = ['LoginName', 'ObjectId', 'EMail', 'userPrincipalName', 'UserPrincipalName', 'givenName'];

/** Addresses of Microsoft that name nobody. */
const publicHosts = ['graph.microsoft.com', 'login.microsoftonline.com', 'schemas.microsoft.com'];

const guid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi;

/** In this order: what is longest and most telling first. */
const patterns: [pattern: RegExp, standIn: string][] = [
  [/eyJ[\w-]+\.[\w-]+\.[\w-]*/g, '‹token›'],
  [/[^\s"<>,;:()[\]\\]+@(?!odata\.|microsoft\.graph)[\p{L}\p{N}._-]+/gu, '‹mail›'],
  [/\/personal\/[^/\s"']+/gi, '/personal/‹person›'],
  [/[\w.-]+\.(?:sharepoint|onmicrosoft|svc\.ms)\.?(?:com)?/gi, '‹host›'],
  [/\/(sites|teams)\/(?!‹)[^/\s"':?)]+/gi, '/$1/‹site›'],
  [/b![\w-]{20,}/g, '‹drive›'],
  [/0x[0-9a-f]{32,}[^\s"]*/gi, '‹digest›'],
  [/\b\d{1,3}(?:\.\d{1,3}){3}\b/g, '‹ip›'],
  [/[A-Za-z0-9+/_=%-]{60,}/g, '‹long text›'],
];

/** Makes the scrubber of one report. */
export function createScrub({ names, mails, places }: Known): Scrub {
  const ids = new Map<string, string>();
  const known: [RegExp, string][] = [
    ...longestFirst(places).map((one): [RegExp, string] => [literally(one), '‹site›']),
    ...longestFirst(mails).map((one): [RegExp, string] => [literally(one), '‹mail›']),
    ...longestFirst(names).map((one): [RegExp, string] => [literally(one), '‹name›']),
    ...partsOf(names).map((one): [RegExp, string] => [literally(one, true), '‹name›']),
  ];
  const standIn = (id: string): string => {
    const key = id.toLowerCase();
    const known = ids.get(key) ?? `guid-${ids.size + 1}`;
    ids.set(key, known);
    return known;
  };
  const text = (given: string): string => {
    const readable = decoded(given).replace(/https?:\/\/([\w.-]+(?::\d+)?)/gi, (all, host: string) =>
      publicHosts.includes(host.toLowerCase()) ? all : '‹host›',
    );
    const safe = [...known, ...patterns].reduce(
      (left, [one, instead]) => left.replace(one, instead),
      readable,
    );
    return safe.replace(guid, standIn);
  };
  const scrub = (value: unknown, name = ''): unknown => {
    if (typeof value === 'string')
      return aboutPeople.has(name.toLowerCase()) && !isOurs(value) ? '‹person›' : inner(value);
    if (Array.isArray(value)) return value.map((one) => scrub(one, name));
    if (typeof value !== 'object' || value === null) return value;
    const isPerson = peopleHave.some((key) => key in value);
    return Object.fromEntries(
      Object.entries(value).map(([key, one]) => [
        text(key),
        scrub(one, isPerson && ['Title', 'Name', 'name'].includes(key) ? 'LoginName' : key),
      ]),
    );
  };
  // The people picker answers JSON inside JSON.
  const inner = (value: string): string => {
    if (!/^\s*[[{]/.test(value)) return text(value);
    try {
      return JSON.stringify(scrub(JSON.parse(value) as unknown));
    } catch {
      return text(value);
    }
  };
  return (value) => scrub(value);
}

/** Names of what a run itself made, and of groups and levels, say nothing about a person. */
function isOurs(value: string): boolean {
  return value.startsWith('zz-hub-') && !/[@\s]/.test(value);
}

function decoded(value: string): string {
  try {
    return /%[0-9a-f]{2}/i.test(value) ? decodeURIComponent(value) : value;
  } catch {
    return value;
  }
}

/** A name's own parts: "Olive Owner" is recognised as "Owner, O." too. Very short ones would hit ordinary words. */
function partsOf(names: readonly string[]): string[] {
  return longestFirst(names.flatMap((name) => name.split(/[\s,.]+/)).filter((part) => part.length > 2));
}

function longestFirst(all: readonly string[]): string[] {
  return [...new Set(all)].filter((one) => one.trim() !== '').sort((a, b) => b.length - a.length);
}

function literally(words: string, isWhole = false): RegExp {
  const pattern = words.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
  return new RegExp(isWhole ? `(?<![\\p{L}\\p{N}‹])${pattern}(?![\\p{L}\\p{N}])` : pattern, 'giu');
}
