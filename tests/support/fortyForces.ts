import type { Value } from '../../src/domain/sheets/grid.ts';

/** What a column of a force's sheet is; `other` is none of ours. */
export type Column = 'ref' | 'title' | 'owner' | 'due' | 'state' | 'update' | 'other';

/** The headings forty forces give their columns, each as `heading=what it is`. */
export const forces: readonly (readonly [string, Column][])[] = [
  'Ref=ref|Recommendation=title|Lead=owner|RAG=state|Progress update=update|Deadline=due',
  'Action No.=ref|Action Description=title|SRO=other|Action Owner=owner|Target Date=due|BRAG Status=state',
  'ID=ref|Action=title|Owner (Rank/Name)=owner|Date due=due|Status=state|Evidence link=other',
  'No=ref|What will we do?=title|Who will do it?=owner|By when?=due|How will we know?=other',
  'Objective=other|Activity=title|Responsible=owner|Timescale=due|Success measure=other',
  'PRAP Ref=ref|PRAP Action=title|Strategic Lead=other|Tactical Lead=owner|Completion date=due|Overall RAG=state',
  'Item=ref|Action point=title|Assigned to=owner|Date raised=other|Date due=due|Open/Closed=state',
  'Deliverable=title|Accountable officer=owner|Delivery date=due|Delivery confidence=other',
  'Ref.=ref|Task=title|Task owner=owner|Start=other|Finish=due|State=state',
  'Rec #=ref|Recommendation text=title|Accepted?=other|Latest update=update|Status=state',
  'Action Ref=ref|Action Title=title|Lead Officer=owner|Due=due|Current status=state',
  'Rhif=other|Unique Reference Number=ref|Action=title|Business lead=owner|Target completion=due|Status=state',
  'URN=ref|Detail of action=title|Named Lead=owner|Expected completion=due|Next steps=other',
  'Action Reference=ref|Action required=title|Person responsible=owner|Completion Due=due|Status (RAG)=state',
  '#=ref|Action (what)=title|Owner (who)=owner|Due (when)=due|Status=state|Notes=update',
  'ACTION REF=ref|ACTION=title|ACTION OWNER=owner|DUE DATE=due|STATUS=state',
  'Action ID=ref|Action\nDescription=title|Lead\nOfficer=owner|Target\nDate=due|Status=state',
  'Ref no=ref|Summary of action=title|Action lead=owner|Deadline date=due|Progress status=state',
  'Number=ref|Title=title|Owning post=owner|Due date=due|Status=state',
  'PRAP no.=ref|National action=title|Force lead=owner|Force deadline=due|Force status=state|Force update=update',
  'Action number=ref|Description=title|Allocated to=owner|Completion by=due|Action status=state',
  'S/N=ref|Initiative=title|Owner=owner|Timeline=due|Status=state',
  'Ref No.=ref|Action to be taken=title|By whom=owner|By when=due|Outcome=other|Status=state',
  'Ref=ref|Requirement=title|Lead=owner|Target=due|Status=state|Update May 2027=update',
  'Plan ref=ref|Plan action=title|OCU lead=owner|Milestone date=due|Status=state|Mitigation=other',
  'Issue No=ref|Issue=title|Owner=owner|Due date=due|Status=state',
  'Ref=ref|Action / Task=title|Owner / Lead=owner|Due Date (DD/MM/YYYY)=due|Status (please select)=state',
  'Reference=ref|Key action=title|Lead person=owner|End date=due|RAG status=state',
  'ActionID=ref|ActionTitle=title|ActionOwner=owner|DueDate=due|ActionStatus=state',
  'action_ref=ref|action_title=title|owner_post=owner|due_date=due|status=state',
  'Cyf / Ref=ref|Gweithred / Action=title|Perchennog / Owner=owner|Dyddiad / Due date=due|Statws / Status=state',
  'Ref=ref|Actions=title|Owners=owner|Due dates=due|Status=state',
  'Ref=ref|What=title|Who=owner|When=due|Status=state',
  'Ref:=ref|Action:=title|Lead:=owner|Due:=due|Status:=state',
  'Ref*=ref|Action *=title|Owner*=owner|Due date *=due|Status *=state',
  'Ref=ref|Agreed action=title|Responsible officer=owner|Implementation date=due|Implementation status=state',
  'Jira key=ref|Summary=title|Assignee=owner|Due date=due|Status=state|Reporter=other',
  'Task Name=title|Bucket Name=other|Progress=state|Priority=other|Assigned To=owner|Due date=due',
  'WBS=ref|Task Name=title|Duration=other|Start=other|Finish=due|% Complete=state|Resource Names=owner',
  'Title=title|Action Ref=ref|Assigned To=owner|Due Date=due|Status=state|Item Type=other|Path=other',
].map((line) =>
  line.split('|').map((one): [string, Column] => {
    const [heading = '', column = 'other'] = one.split('=');
    return [heading, column as Column];
  }),
);

export const titles = [
  'Publish the ethnicity pay gap with a plan',
  'Anti-racism training for all supervisors by rank',
  'Record ethnicity in vehicle stops (Section 163)',
  'Exit interviews: ask about race',
  'Mentoring – chief officers & Black staff network',
  'Body-worn video: 10% dip sample each month',
  'Status of the Taser research: brief the board',
  'Total review of owner records',
  'Date of birth errors fixed in stop forms',
  'Lead officer network set up',
  'Hate crime victims’ satisfaction survey',
  'Ensure "Say It Loud" podcast is shared',
  'N/A responses in survey reduced',
  'Title deeds of youth club returned',
];

/** What stands in a cell, and what it says; null says nothing that may be taken over. */
type Form = readonly [Value, string | null];

export const owners: readonly Form[] = [
  ['Head of Custody', 'post-head-of-custody'],
  ['HEAD OF CUSTODY', 'post-head-of-custody'],
  ['Head of Custody / Custody inspector', 'post-head-of-custody'],
  ['Head of Custody;Custody inspector', 'post-head-of-custody'],
  ['Head of Custody\nCustody inspector', 'post-head-of-custody'],
  ['Head of Performance & Data', 'post-head-of-performance'],
  ['The Head of People', 'post-head-of-people'],
  ['Head of Stop and Search\n(Supt J Brown)', 'post-head-of-stop-and-search'],
  ['Supt Jones (Head of Custody)', 'post-head-of-custody'],
  ...['Ch Insp Sarah Jones', 'T/DCI Amy O’Neil 4521', 'PC 4521 Smith', 'Jones, Sarah (10456)'].map(
    (person): Form => [person, null],
  ),
  ...['sarah.jones@northshire.police.uk', 'TBC', 'Vacant', '', '-'].map((none): Form => [none, null]),
];

export const days: readonly Form[] = [
  ...['03/06/2027', '3.6.27', '03-Jun-27', 'Thurs, 3rd June, 2027', '3rd Jun. 2027', "'03/06/2027"].map(
    (cell): Form => [cell, '2027-06-03'],
  ),
  ...['46541', '2027-06-03T00:00:00.000Z', '03/06/2027 14:30', '3 June 2027*', '3/6/27 (was 1/4/27)'].map(
    (cell): Form => [cell, '2027-06-03'],
  ),
  ...[46_541, 46_541.75, { day: '2027-06-03' } as const].map((cell): Form => [cell, '2027-06-03']),
  ['01/04/27 revised to 03/06/27', '2027-06-03'],
  ...['June 2027', 'Jun-27', "June '27", 'by end of Jun 2027', '06/2027', '2027-06'].map((cell): Form => [
    cell,
    '2027-06-30',
  ]),
  ['w/c 7/6/27', '2027-06-13'],
  ['w/e 4/6/27', '2027-06-04'],
  ['Q2 2027/28', '2027-09-30'],
  ...['end of Q2', 'ASAP', 'Ongoing', 'TBC', '', '31/06/2027', '1/4/27 3/6/27', 'Summer 2027', '2027'].map(
    (cell): Form => [cell, null],
  ),
  ...['3 June', '06/13/2027', '3/6/2027 - 30/6/2027', 'mid-June 2027'].map((cell): Form => [cell, null]),
];

export const states: readonly Form[] = [
  ...['In progress', 'in-progress', 'On-going', 'Underway', '50%', 'On track'].map((cell): Form => [
    cell,
    'inProgress',
  ]),
  ...['COMPLETED', 'Complete', 'Done', '100%', '✓', '✅ Complete'].map((cell): Form => [
    cell,
    'deliveredEffectUnknown',
  ]),
  ...['Not started', 'NOT YET STARTED', '0%'].map((cell): Form => [cell, 'notStarted']),
  // What is only proposed, until a person says so.
  ...['Green', '🟢', 'Green - on track', 'Not complete', 'Nearly done', 'Not delivered'].map((cell): Form => [
    cell,
    'inProgress',
  ]),
  ['BAU', 'closed'],
];
