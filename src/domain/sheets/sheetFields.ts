import type { Action } from '../actions.ts';
import { fold } from './cellText.ts';

/** How a column's cells are read. */
export type FieldKind =
  | 'key'
  | 'ref'
  | 'line'
  | 'text'
  | 'day'
  | 'state'
  | 'agreement'
  | 'workstream'
  | 'body'
  | 'bodies'
  | 'owner'
  | 'post'
  | 'force'
  | 'drivers'
  | 'aims'
  | 'marking'
  | 'link';

/** What a column of a sheet can be: a field of an action, or what was last reported on it. */
export type SheetField = keyof typeof sheetFields;

interface Known {
  kind: FieldKind;
  /** Other headings it goes by, folded. */
  names: string;
}

type Target = keyof Action | 'update';

/** The columns a sheet may have, and the headings they are known by; the first name is the one we write ourselves. */
export const sheetFields = {
  recordKey: { kind: 'key', names: 'recordkey,record key,hub id,row id,id in the hub' },
  ref: {
    kind: 'ref',
    names:
      'ref,reference,action ref,action reference,action no,action number,action id,no,number,id,ref no,ref number,reference number,prap ref,prap reference,action num,item,item no,unique id,uid,serial,s no,recommendation number,rec no',
  },
  title: {
    kind: 'line',
    names:
      'action,title,action title,action name,name of action,recommendation,deliverable,commitment,task,activity,action required,action text,action wording,wording,prap action,actions,what,what we will do,objective,requirement,measure to be taken,proposed action,agreed action',
  },
  workstreamKey: {
    kind: 'workstream',
    names: 'workstream,work stream,ws,workstream no,workstream number,workstream name,strand,pillar,theme',
  },
  bodyKey: {
    kind: 'body',
    names:
      'body,owning body,committee,npcc committee,coordination committee,board,portfolio,npcc portfolio,lead body,responsible body,governance,governance board,lead committee,owning committee,owning board,owning bodies,proposed committee',
  },
  jointBodyKeys: {
    kind: 'bodies',
    names: 'joint bodies,jointly owned with,joint with,joint owners,other bodies,supporting bodies,partners',
  },
  ownerPostKey: {
    kind: 'owner',
    names:
      'owner,action owner,owner post,post,lead,action lead,lead officer,lead person,responsible,responsible officer,responsible person,person responsible,responsible post,sro,senior responsible owner,who,assigned to,lead owner,accountable,accountable owner,accountable officer,force lead,proposed owner,proposed owner post,owned by,business lead,senior responsible officer,owner s,owners,action owner s,leads',
  },
  deputyPostKey: {
    kind: 'post',
    names:
      'deputy,deputy owner,deputy post,deputy lead,second owner,co owner,supporting officer,support,supported by,delegate',
  },
  leadForceKey: { kind: 'force', names: 'lead force,force' },
  state: {
    kind: 'state',
    names:
      'state,status,action status,current status,progress status,rag,rag status,rag rating,brag,brag status,stage,delivery status,current state,state of play,% complete,percent complete,percentage complete',
  },
  stateReason: {
    kind: 'text',
    names:
      'state because,reason for state,status reason,reason for status,reason for closure,closure reason,why closed,rationale for status',
  },
  dueDay: {
    kind: 'day',
    names:
      'due,due date,date due,deadline,target date,completion date,target completion date,target completion,by when,when,timescale,timescales,timeline,end date,expected completion,planned completion,delivery date,target,complete by,to be completed by,milestone date,due by,revised date,revised due date,expected completion date,planned end date',
  },
  dueBecause: {
    kind: 'line',
    names: 'due because,why the date moved,reason for delay,reason for date change,reason for slippage',
  },
  nextStep: {
    kind: 'text',
    names: 'next step,next steps,next action,next milestone,planned next steps,next',
  },
  nextReviewDay: {
    kind: 'day',
    names: 'next review,review date,next review date,date of next review,review by',
  },
  whyItMatters: {
    kind: 'text',
    names:
      'why it matters,why,rationale,why it matters to policing,reason,purpose,why this matters,benefit,case for change',
  },
  summary: {
    kind: 'text',
    names:
      'summary,description,detail,details,action description,description of action,full text,further detail,plain summary,background,context,action detail,scope',
  },
  update: {
    kind: 'text',
    names:
      'latest update,update,updates,progress,progress update,current position,comments,comment,notes,note,commentary,narrative,latest position,position,progress to date,progress notes,remarks,latest,status update',
  },
  agreement: {
    kind: 'agreement',
    names:
      'agreement,your answer,decision,agreed,committee decision,response,do you agree,agree,agreement status,your decision,answer,committee response',
  },
  agreementWords: {
    kind: 'text',
    names:
      'agreement words,reason or the wording you agree to,changed wording,proposed wording,reason or wording,why not agreed,reason not agreed,reason or changed wording,reason if not agreed,wording or reason,alternative wording,reason or new wording,your words',
  },
  agreementDay: {
    kind: 'day',
    names: 'agreed on,date of the answer,decision date,date agreed,date of decision,agreement date',
  },
  agreedByPostKey: { kind: 'post', names: 'agreed by,decided by,agreed by post' },
  contactDay: {
    kind: 'day',
    names: 'last contact,contacted,date contacted,last contacted,letter sent,date letter sent,contact date',
  },
  askOfBody: {
    kind: 'line',
    names: 'what we ask of you,ask,our ask,ask of committee,what is asked,what we ask,request',
  },
  notOursBodyKey: {
    kind: 'body',
    names:
      'whose is it,if not yours whose,belongs to,suggested body,if not ours whose,whose,whose action is it,if not ours which body',
  },
  source: { kind: 'line', names: 'source,provenance,source document,where it comes from,document,origin' },
  sourceLink: { kind: 'link', names: 'source link,link to source,link,url,hyperlink,web link,document link' },
  planVersion: { kind: 'line', names: 'plan version,version of the plan,version' },
  sourceDay: { kind: 'day', names: 'source date,date of source,document date' },
  centralTeam: {
    kind: 'text',
    names:
      'central team,dependence on the central team,central support,what the central team did,central team dependency,dependency',
  },
  drivers: { kind: 'drivers', names: 'drivers,what drives it,driver,driven by' },
  aims: { kind: 'aims', names: 'aims,aim,portfolio aims,portfolio aim' },
  outcomeMeasure: {
    kind: 'line',
    names:
      'outcome measure,measure,measure of success,success measure,kpi,success criteria,indicator,how we will know,measures',
  },
  policyOrTraining: { kind: 'text', names: 'policy or training,policy,training,in policy or training' },
  fundedUntil: { kind: 'day', names: 'funded until,funding until,funding ends' },
  marking: { kind: 'marking', names: 'marking,protective marking,gsc,classification,security marking' },
} as const satisfies Partial<Record<Target, Known>>;

/** Headings that look like one of ours and are something else. */
const others =
  'date added,date raised,date of last update,last updated,date updated,updated,start date,date started,created,date created,last reviewed,modified,closed date,date closed,date completed,actual completion date,priority,cost,budget,risk,risks,rag trend,email,telephone,holder,owner email,post holder,progress date,date of update';

const fieldByName = new Map<string, SheetField | null>(
  Object.entries(sheetFields).flatMap(([field, { names }]) =>
    names.split(',').map((name) => [name, field as SheetField]),
  ),
);
for (const name of others.split(',')) fieldByName.set(name, null);
const fields = [...fieldByName].map(([name, field]) => ({ field, words: name.split(' ') }));

/** A field a heading may mean, and how sure that is: 1 is a heading we know word for word. */
export interface Guess {
  field: SheetField;
  score: number;
}

const guesses = new Map<string, Guess | null>();

/** What a heading means; null for one that nothing of ours goes by. */
export function headingToField(heading: string): Guess | null {
  const whole = fold(heading);
  if (whole.length > 80) return null;
  const known = guesses.get(whole);
  if (known !== undefined) return known;
  const guess = guessOf(whole, fold(heading.replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')));
  if (guesses.size > 5_000) guesses.clear();
  guesses.set(whole, guess);
  return guess;
}

/** True where a heading is one we know word for word, ours or somebody else's. */
export function isKnownHeading(heading: string): boolean {
  return heading.length <= 80 && fieldByName.has(fold(heading));
}

function guessOf(whole: string, bare: string): Guess | null {
  for (const name of [whole, bare]) {
    const field = fieldByName.get(name);
    if (field !== undefined) return field && { field, score: 1 };
  }
  const words = bare.split(' ');
  let best: { field: SheetField | null; score: number } | null = null;
  for (const known of fields) {
    if (!known.words.every((word) => words.includes(word))) continue;
    const score = (0.9 * known.words.length) / words.length;
    if (score >= 0.3 && score > (best?.score ?? 0)) best = { field: known.field, score };
  }
  return best?.field ? { field: best.field, score: best.score } : null;
}
