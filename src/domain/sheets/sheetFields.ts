import type { Action } from '../actions.ts';

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
      'ref,reference,action ref,action reference,action no,action number,action id,no,number,id,ref no,ref number,reference number,prap ref,prap reference,action num,item,item no,unique id,uid,serial,s no,recommendation number,rec no,unique reference number,urn,task id,task no,s n,ser,ser no,serial no,sr no,issue no,issue id,issue key,jira key,plan ref,wbs,objective no,objective ref,rec',
  },
  title: {
    kind: 'line',
    names:
      'action,title,action title,action name,name of action,prap action,national action,action required,action text,action wording,wording,proposed action,agreed action,actions,action to be taken,action to take,action point,action item,action we will take,task,task name,activity,recommendation,deliverable,key deliverable,deliverables,what,what we will do,what will we do,what are we going to do,what will be done,what needs to be done,what needs to happen,requirement,measure to be taken,initiative,project,improvement action,commitment,objective,issue,area for improvement,afi,heading,headline,subject,primary column',
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
      'owner,action owner,owner post,owning post,post,lead,action lead,task owner,lead officer,lead person,responsible,responsible officer,responsible person,person responsible,responsible post,sro,senior responsible owner,who,assigned to,lead owner,accountable,accountable owner,accountable officer,force lead,proposed owner,proposed owner post,owned by,business lead,owner s,owners,action owner s,leads,who will do it,who will do this,who is responsible,by whom,allocated to,assigned,assignee,action by,responsibility,responsible lead,officer responsible,named lead,delivery lead,operational lead,tactical lead,resource names,strategic lead,senior responsible officer,lead department,lead dept',
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
      'state,status,action status,current status,progress status,rag,rag status,rag rating,brag,brag status,stage,delivery status,current state,state of play,% complete,percent complete,percentage complete,open closed,open or closed,complete y n,overall rag,overall status',
  },
  stateReason: {
    kind: 'text',
    names:
      'state because,reason for state,status reason,reason for status,reason for closure,closure reason,why closed,rationale for status',
  },
  dueDay: {
    kind: 'day',
    names:
      'due,due date,date due,deadline,target date,completion date,target completion date,target completion,by when,when,timescale,timescales,timeline,end date,expected completion,planned completion,delivery date,target,complete by,to be completed by,milestone date,due by,due on,expected completion date,planned end date,implementation date,completion by,completion,finish,finish date,required by,date required,date for completion,action by date,expected date,estimated completion,forecast completion,revised date,revised due date,revised target date,revised deadline,revised completion date,new due date,current due date,timing,timings,timeframe,time frame,time scale,end',
  },
  dueWas: {
    kind: 'day',
    names:
      'due was,original due date,original date,original due,original target date,original deadline,original completion date,baseline date,baseline finish,previous due date,old due date,original timing',
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
      'latest update,update,updates,progress,progress update,current position,comments,comment,notes,note,commentary,narrative,latest position,position,where are we now,progress to date,progress notes,remarks,latest,status update',
  },
  agreement: {
    kind: 'agreement',
    names:
      'agreement,your answer,decision,agreed,committee decision,response,do you agree,agree,agreement status,your decision,answer,committee response,our answer,our decision,committee view,view of the committee,committee position,decision of the committee,agree not agree,agreed or not agreed,ateb,penderfyniad',
  },
  agreementWords: {
    kind: 'text',
    names:
      'agreement words,reason or the wording you agree to,changed wording,proposed wording,reason or wording,why not agreed,reason not agreed,reason or changed wording,reason if not agreed,wording or reason,alternative wording,reason or new wording,your words,our reasons,our reason,your reasons,your reason',
  },
  agreementDay: {
    kind: 'day',
    names:
      'agreed on,date of the answer,decision date,date agreed,date of decision,agreement date,date of answer,date answered,when agreed,date of agreement',
  },
  agreedByPostKey: { kind: 'post', names: 'agreed by,decided by,agreed by post,who agreed' },
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
      'whose is it,if not yours whose,belongs to,suggested body,if not ours whose,whose,whose action is it,if not ours which body,if not yours who,if not ours who,better placed committee,better placed body',
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
export const otherHeadings =
  'date added,date raised,date of last update,last updated,date updated,updated,start date,date started,created,date created,last reviewed,modified,closed date,date closed,date completed,actual completion date,priority,cost,budget,risk,risks,rag trend,email,telephone,holder,owner email,post holder,progress date,date of update,date opened,opened,start,commenced,duration,reporter,created by,accepted,delivery confidence,path,item type,evidence,task mode,start time,completion time,last modified,modified by,predecessors,plan name,bucket name,agenda item,meeting date';
