import { isAskedBy, mayAnswer, mayChangeAsks, partIn } from '../../domain/askPeople.ts';
import type { AskPart } from '../../domain/askPeople.ts';
import { isUnanswered } from '../../domain/asks.ts';
import type { Ask } from '../../domain/asks.ts';
import type { Person } from '../../domain/columns/person.ts';
import type { Post } from '../../domain/posts.ts';
import { say as sayAsking } from '../../ui/records/askWords.ts';
import type { AskContext } from './askView.ts';
import { receiverOf } from './askView.ts';
import { say } from './asksWords.ts';

/** What a person may do with one question, and the sentence that says why. */
export interface AskTurn {
  /** `answer` and `decide` write; the others only read. */
  kind: 'answer' | 'decide' | 'prepare' | 'read' | 'ended';
  /** The post in whose name an answer is given. */
  postKey: string;
  why: string | null;
  isMine: boolean;
  canNote: boolean;
  canTakeBack: boolean;
}

/** Whose turn it is: of somebody with these posts. */
export function turnOf(
  ask: Ask,
  { held, me }: { held: readonly Post[]; me: Person },
  context: AskContext,
): AskTurn {
  const part = partIn(ask, held, context);
  const may = mayAnswer(ask, part, context);
  const isMine = isAskedBy(ask, held, me);
  const isOpen = isUnanswered(ask);
  const base = {
    postKey: may && part ? part.post.recordKey : ask.fromKey,
    isMine,
    canNote: isOpen && !may && mayChangeAsks(held) && (isMine || isLead(held)),
    canTakeBack: !isOpen && may,
  };
  if (!isOpen) return { ...base, kind: 'ended', why: null };
  if (may && part)
    return { ...base, kind: ask.need === 'decision' ? 'decide' : 'answer', why: whyMine(part, ask, context) };
  const receiver = receiverOf(ask.fromKey, context);
  if (part) return { ...base, kind: 'prepare', why: sayAsking('prepares', { post: receiver }) };
  return { ...base, kind: 'read', why: say('one.others', { post: receiver }) };
}

function isLead(held: readonly Post[]): boolean {
  return held.some(({ kind }) => kind === 'raceActionLead' || kind === 'spoc' || kind === 'portfolioLead');
}

function whyMine({ post, as }: { post: Post; as: AskPart }, ask: Ask, context: AskContext): string {
  const params = { post: post.title, body: receiverOf(ask.fromKey, context) };
  if (as === 'coordinator') return say('one.coordinator', params);
  return say(as === 'asked' ? 'one.asked' : 'one.deputy', params);
}
