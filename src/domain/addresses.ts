/** The places of the product, by the first step of their address. */
export const places = [
  'today',
  'actions',
  'posts',
  'asks',
  'committees',
  'import',
  'matrix',
  'evidence',
  'share',
  'commitment',
  'status',
  'settings',
  'search',
  'restore',
  'set-up',
] as const;
export type Place = (typeof places)[number];

/** How the register of actions is narrowed by its address: keys of a workstream or body, words, one quick filter. */
export interface ActionFilter {
  workstream?: string;
  body?: string;
  find?: string;
  show?: 'noOwner' | 'overdue' | 'mine';
}

/** What can be done with one action beside reading it, by the last step of its address. */
export const actionSteps = [
  'update',
  'edit',
  'split',
  'merge',
  'move',
  'normal-business',
  'second-person',
  'check',
  'reopen',
] as const;
export type ActionStep = (typeof actionSteps)[number];

/** What an ask begins with, where a record raises it: keys of what it is about and of whom it is asked. */
export interface AskStart {
  about?: string;
  of?: string;
  need?: string;
  /** The hand-over or ask it comes out of. */
  from?: string;
}

/** Every address of the product: the same path in a Teams deep link and after the hash in SharePoint. */
export const addresses = {
  today: '/today',
  actions: '/actions',
  actionsWhere: (filter: ActionFilter) => `/actions${toQuery(filter)}`,
  action: (ref: string) => `/actions/${encodeURIComponent(ref)}`,
  postUpdate: (ref: string) => `/actions/${encodeURIComponent(ref)}/update`,
  editAction: (ref: string) => `/actions/${encodeURIComponent(ref)}/edit`,
  /** A step of one action that changes more than its fields: `/actions/1-4/split`. */
  changeAction: (ref: string, step: ActionStep) => `/actions/${encodeURIComponent(ref)}/${step}`,
  newAction: '/actions/new',
  changeMany: '/actions/change-many',
  posts: '/posts',
  post: (recordKey: string) => `/posts/${encodeURIComponent(recordKey)}`,
  editPost: (recordKey: string) => `/posts/${encodeURIComponent(recordKey)}/edit`,
  newPost: '/posts/new',
  nameCover: (postKey: string) => `/posts/${encodeURIComponent(postKey)}/cover`,
  vacatePost: (postKey: string) => `/posts/${encodeURIComponent(postKey)}/vacate`,
  handover: (postKey: string) => `/posts/${encodeURIComponent(postKey)}/hand-over`,
  asks: '/asks',
  ask: (recordKey: string) => `/asks/${encodeURIComponent(recordKey)}`,
  askLead: '/asks/lead',
  newAsk: (start: AskStart = {}) => `/asks/new${toQuery(start)}`,
  committees: '/committees',
  committee: (recordKey: string) => `/committees/${encodeURIComponent(recordKey)}`,
  recordMeeting: (recordKey: string) => `/committees/${encodeURIComponent(recordKey)}/meeting`,
  import: '/import',
  importFor: (bodyKey: string) => `/import?committee=${encodeURIComponent(bodyKey)}`,
  matrix: '/matrix',
  standard: (number: number) => `/matrix/${number}`,
  matrixDiffers: '/matrix?show=differ',
  signOff: '/matrix/sign-off',
  /** A standard with the focus on one of its parts: `/matrix/7?at=narrative`. */
  standardPart: (number: number, part: string) => `/matrix/${number}?at=${part}`,
  editions: '/matrix/editions',
  loadEdition: '/matrix/editions/new',
  notCovered: '/matrix/not-covered',
  cycles: '/matrix/cycles',
  peer: '/matrix/peer',
  askPeer: '/matrix/peer/new',
  reviewPack: '/matrix/peer/review',
  peerAnswer: '/matrix/peer/answer',
  newCycle: '/matrix/cycles/new',
  editCycle: (recordKey: string) => `/matrix/cycles/${encodeURIComponent(recordKey)}`,
  evidence: '/evidence',
  evidenceWhere: (show: string) => `/evidence?show=${show}`,
  evidenceItem: (recordKey: string) => `/evidence/${encodeURIComponent(recordKey)}`,
  takeEvidence: '/evidence/take',
  share: '/share',
  dropIn: (recordKey: string) => `/share/drop-ins/${encodeURIComponent(recordKey)}`,
  practice: (recordKey: string) => `/share/practices/${encodeURIComponent(recordKey)}`,
  commitment: '/commitment',
  commitmentVersion: (recordKey: string) => `/commitment?version=${encodeURIComponent(recordKey)}`,
  status: '/status',
  settings: '/settings',
  access: '/settings?show=access',
  setUp: '/set-up',
  restore: '/restore',
  search: (words: string) => `/search?for=${encodeURIComponent(words)}`,
} as const;

/** The place an address belongs to; null where the product has no such place. */
export function placeOf(address: string): Place | null {
  const first = address.replace(/^[#/]+/, '').split(/[/?]/)[0] ?? '';
  return places.find((place) => place === first) ?? (first === '' ? 'today' : null);
}

function toQuery(filter: ActionFilter | AskStart): string {
  const set = Object.entries(filter).map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`);
  return set.length > 0 ? `?${set.join('&')}` : '';
}
