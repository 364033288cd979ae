import type { Post, PostKind } from '../../../domain/posts.ts';

/** What can be written about a standard beside the force's own level. */
export const viewForms = ['peer', 'community', 'final', 'record', 'reply'] as const;
export type ViewForm = (typeof viewForms)[number];

const writers: Record<ViewForm, readonly PostKind[]> = {
  peer: ['peerReviewer'],
  community: ['facilitator'],
  final: ['chiefOfficer'],
  record: ['spoc', 'raceActionLead', 'actionOwner', 'contributor'],
  reply: ['chiefOfficer'],
};

/**
 * Whether a form is offered: `yes` by right or by post, `maybe` where SharePoint cannot say before and no post tells (then
 * it stands behind "Who can write this?"), `no` where SharePoint said so.
 */
export function offerOf(
  form: ViewForm,
  add: 'yes' | 'no' | 'unknown',
  held: readonly Post[],
): 'yes' | 'maybe' | 'no' {
  if (add === 'no') return 'no';
  // Many may add events; a reply or a recorded view is the part of some.
  const isShared = form === 'reply' || form === 'record';
  if (add === 'yes' && !isShared) return 'yes';
  return postFor(form, held) ? 'yes' : 'maybe';
}

/** The post somebody writes from; null where none of theirs is of a kind that writes this. */
export function postFor(form: ViewForm, held: readonly Post[]): Post | null {
  return held.find(({ kind }) => writers[form].includes(kind)) ?? null;
}
