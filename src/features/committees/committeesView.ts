import type { Action, Agreement } from '../../domain/actions.ts';
import { addresses } from '../../domain/addresses.ts';
import { agreementGroups, agreementOf, committeesOf, groupOfAgreement } from '../../domain/agreement.ts';
import type { AgreementGroup, Committee } from '../../domain/agreement.ts';
import type { Body } from '../../domain/bodies.ts';
import type { Day } from '../../domain/days.ts';
import type { Asked, Decisions } from '../../domain/jointAnswers.ts';
import type { Post } from '../../domain/posts.ts';
import { dayShort } from '../../ui/dayWords.ts';
import { say } from './committeesWords.ts';

/** One committee in the list of all. */
export interface CommitteeLine {
  key: string;
  title: string;
  address: string;
  counts: string;
}

/** Every committee that actions name, with how far it has come. */
export function committeeLines(
  bodies: readonly Body[],
  actions: readonly Action[],
  decisions: Decisions,
): CommitteeLine[] {
  return committeesOf(bodies, actions, decisions).map((committee) => ({
    key: committee.body.recordKey,
    title: committee.body.title,
    address: addresses.committee(committee.body.recordKey),
    counts: countsInWords(committee),
  }));
}

/** "12 actions: 8 waiting, 1 not agreed, 3 agreed". */
export function countsInWords({ actions, counts }: Pick<Committee, 'actions' | 'counts'>): string {
  return say('counts', { count: actions.length, ...counts });
}

/** What turning a committee's actions into words needs to know; null where not every row has arrived. */
export interface Around {
  posts: ReadonlyMap<string, Post> | null;
  bodies: ReadonlyMap<string, Body> | null;
  today: Day;
}

/** One action before its committee, in finished words. */
export interface AgreementRow {
  key: string;
  ref: string;
  title: string;
  address: string;
  owner: string;
  ask: string;
  state: string;
  icon: 'none' | 'underWay' | 'done' | 'attention';
  contact: string | null;
  /** The reason, the wording, whose it is, who agreed, what others that own it too have answered. */
  said: string[];
  action: Asked;
}

/** The groups that hold anything, in the order Waiting, Not agreed, Agreed. */
export function agreementGroupsOf(
  committee: Committee,
  around: Around,
): { group: AgreementGroup; title: string; rows: AgreementRow[] }[] {
  const sorted = [...committee.actions].sort((a, b) => byRef.compare(a.ref, b.ref));
  return agreementGroups
    .map((group) => ({
      group,
      title: say(`group.${group}`),
      rows: sorted
        .filter((action) => groupOfAgreement(agreementOf(action)) === group)
        .map((action) => toRow(action, around)),
    }))
    .filter(({ rows }) => rows.length > 0);
}

/** References as people count: "1-4" before "1-10". */
const byRef = new Intl.Collator('en-GB', { numeric: true });

const icons: Record<Agreement, AgreementRow['icon']> = {
  notContacted: 'none',
  letterSent: 'underWay',
  inDiscussion: 'underWay',
  agreed: 'done',
  agreedChangedWording: 'done',
  notAgreed: 'attention',
  notOurs: 'attention',
  outstanding: 'attention',
};

function toRow(action: Asked, around: Around): AgreementRow {
  const agreement = agreementOf(action);
  const { today } = around;
  const decidedOn = groupOfAgreement(agreement) === 'waiting' ? null : action.agreementDay;
  const state = say(`state.${agreement}`);
  return {
    key: action.recordKey,
    ref: action.ref,
    title: action.title,
    address: addresses.action(action.ref),
    owner: ownerInWords(action, around),
    ask: action.askOfBody ?? say('askUsual'),
    state: decidedOn ? say('stateOn', { state, day: dayShort(decidedOn, today) }) : state,
    icon: icons[agreement],
    contact: decidedOn ? null : contactInWords(action, today),
    said: saidOf(action, around),
    action,
  };
}

/** The post that would own an action. */
export function ownerInWords({ ownerPostKey }: Pick<Action, 'ownerPostKey'>, { posts }: Around): string {
  if (ownerPostKey === null) return say('noOwner');
  return posts === null ? say('notKnownYet') : (posts.get(ownerPostKey)?.title ?? say('postNotFound'));
}

/** Nothing where the state has said already that nobody wrote. */
function contactInWords(action: Action, today: Day): string | null {
  if (action.contactDay) return say('lastContact', { day: dayShort(action.contactDay, today) });
  return agreementOf(action) === 'notContacted' ? null : say('noContact');
}

/** What was said with the answer, a sentence each. */
export function saidOf(action: Asked, around: Around): string[] {
  const { posts } = around;
  const { agreementWords: words, notOursBodyKey, agreedByPostKey } = action;
  const agreement = agreementOf(action);
  const whose = notOursBodyKey && titleOf(notOursBodyKey, around);
  const post =
    agreedByPostKey &&
    (posts === null ? say('notKnownYet') : (posts.get(agreedByPostKey)?.title ?? say('postNotFound')));
  const how = { notAgreed: 'reason', agreedChangedWording: 'wording' } as const;
  return [
    whose ? say('belongsTo', { body: whose }) : '',
    words ? say(agreement in how ? how[agreement as keyof typeof how] : 'said', { words }) : '',
    post ? say('agreedBy', { post }) : '',
    ...action.others.map(({ bodyKey, agreement: theirs, day }) => {
      const state = say(`state.${theirs}`).toLowerCase();
      const answer = day ? say('stateOn', { state, day: dayShort(day, around.today) }) : state;
      return say('other', { body: titleOf(bodyKey, around), answer });
    }),
  ].filter(Boolean);
}

function titleOf(bodyKey: string, { bodies }: Around): string {
  return bodies?.get(bodyKey)?.title ?? say(bodies === null ? 'notKnownYet' : 'bodyNotFound');
}
