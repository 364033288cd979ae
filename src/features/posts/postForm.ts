import { isDay, isNearDay } from '../../domain/columns/day.ts';
import type { Person } from '../../domain/columns/person.ts';
import type { Day } from '../../domain/days.ts';
import { columnName, fieldsToCells } from '../../domain/list.ts';
import type { Fields } from '../../domain/list.ts';
import { isSameHolder, namedHolder, putInPost, vacate } from '../../domain/postChanges.ts';
import type { Holding, PostChange } from '../../domain/postChanges.ts';
import { holderOf, posts as postList } from '../../domain/posts.ts';
import type { Post, PostKind } from '../../domain/posts.ts';
import { problemInWords } from '../../ui/uiWords.ts';
import { say } from './postFormWords.ts';

/** A post as it is typed. The RecordKeys are born with the draft: sent twice, it is still one post and one event. */
export type PostDraft = {
  recordKey: string;
  eventKey: string;
  title: string;
  kind: PostKind;
  holder: Person | null;
  holding: Holding['holding'];
  heldFrom: string;
  heldTo: string;
  deputyPostKey: string;
  reportsToKey: string;
  bodyKey: string;
  forceKeys: string[];
  daysAMonth: string;
};

/** What stands against a draft, by field. */
export type PostProblems = Partial<Record<keyof PostDraft, string>>;

type PostFields = Partial<Fields<typeof postList>>;

/** The form as a post has it now; for a new post with what is usual. */
export function draftOf(post: Post | null, forceKeys: readonly string[] = []): PostDraft {
  return {
    recordKey: post?.recordKey ?? crypto.randomUUID(),
    eventKey: crypto.randomUUID(),
    title: post?.title ?? '',
    kind: post?.kind ?? 'actionOwner',
    holder: post && namedHolder(post),
    holding: post?.holding ?? 'substantive',
    heldFrom: post?.heldFrom ?? '',
    heldTo: post?.heldTo ?? '',
    deputyPostKey: post?.deputyPostKey ?? '',
    reportsToKey: post?.reportsToKey ?? '',
    bodyKey: post?.bodyKey ?? '',
    forceKeys: [...(post?.forceKeys ?? forceKeys)],
    daysAMonth: post?.daysAMonth?.toString() ?? '',
  };
}

/** What a draft writes: only fields that differ from the post, and the rows of history that go with them. */
export function changeTyped(draft: PostDraft, post: Post, today: Day): PostChange {
  const { fields, events } = holderTyped(draft, post, today);
  const wanted: PostFields = { ...plainFields(draft), ...fields };
  const changed = Object.entries(wanted).filter(
    ([field, value]) => JSON.stringify(value) !== JSON.stringify(post[field as keyof Post]),
  );
  return { fields: Object.fromEntries(changed), events };
}

/** What a draft of a new post writes. */
export function newPostTyped(draft: PostDraft, today: Day): PostChange & { fields: { recordKey: string } } {
  const { recordKey } = draft;
  const fields = { ...plainFields(draft), recordKey };
  if (draft.holder === null) return { fields: { ...fields, vacantSince: today }, events: [] };
  // Nobody was in it before, and that is all that is asked of it.
  const before = { recordKey, marking: null, holderName: null } as Post;
  const taken = putInPost(before, draft.holder, holdingOf(draft, today));
  return { fields: { ...fields, ...taken.fields }, events: taken.events };
}

/** Everything that keeps a draft from being saved; nothing where it may. */
export function problemsOf(draft: PostDraft, post: Post | null, today: Day): PostProblems {
  const found: PostProblems = {};
  const { fields } = post ? changeTyped(draft, post, today) : newPostTyped(draft, today);
  for (const { column, problem } of fieldsToCells(postList, fields).problems)
    found[fieldOf(column)] ??= problemInWords(problem);
  const isOwn = (key: string) => key !== '' && key === post?.recordKey;
  if (isOwn(draft.deputyPostKey)) found.deputyPostKey = say('problem.self');
  if (isOwn(draft.reportsToKey)) found.reportsToKey = say('problem.self');
  return { ...found, ...holderProblems(draft, post, today) };
}

function holderProblems(draft: PostDraft, post: Post | null, today: Day): PostProblems {
  const { holder, heldFrom, heldTo } = draft;
  if (holder === null) return {};
  for (const field of ['heldFrom', 'heldTo'] as const)
    if (draft[field] !== '' && !isNearDay(draft[field])) return { [field]: say('problem.dayOutside') };
  if (heldTo !== '' && heldFrom !== '' && heldTo < heldFrom) return { heldTo: say('problem.endBeforeStart') };
  if (isSameHolder(holder, post && namedHolder(post))) return {};
  if (heldFrom === '') return { heldFrom: say('problem.fromNeeded') };
  const isHeld = post !== null && holderOf(post, today) !== null;
  return isHeld && heldFrom > today ? { heldFrom: say('problem.later') } : {};
}

function holderTyped(draft: PostDraft, post: Post, today: Day): PostChange {
  const { holder, holding } = draft;
  const before = namedHolder(post);
  if (isSameHolder(holder, before)) {
    if (holder === null) return { fields: {}, events: [] };
    const { oid, name, mail } = holder;
    const same = { holderOid: oid, holderName: name, holderMail: mail, holding };
    return {
      fields: { ...same, heldFrom: dayOrNull(draft.heldFrom), heldTo: dayOrNull(draft.heldTo) },
      events: [],
    };
  }
  return holder === null ? vacate(post, today) : putInPost(post, holder, holdingOf(draft, today));
}

function holdingOf({ holding, heldFrom, heldTo }: PostDraft, today: Day): Holding {
  return { holding, from: dayOrNull(heldFrom) ?? today, to: dayOrNull(heldTo) };
}

function plainFields(draft: PostDraft): PostFields {
  const { daysAMonth } = draft;
  return {
    title: draft.title.trim(),
    kind: draft.kind,
    deputyPostKey: draft.deputyPostKey || null,
    reportsToKey: draft.reportsToKey || null,
    bodyKey: draft.bodyKey || null,
    forceKeys: draft.forceKeys,
    daysAMonth: daysAMonth.trim() === '' ? null : Number(daysAMonth),
  };
}

function dayOrNull(typed: string): Day | null {
  return isDay(typed) ? typed : null;
}

/** A problem of a column nobody types stands at the first field, never nowhere. */
function fieldOf(column: string): keyof PostDraft {
  const field = Object.keys(draftOf(null)).find((one) => columnName(one) === column);
  return column.startsWith('Holder') ? 'holder' : ((field as keyof PostDraft | undefined) ?? 'title');
}
