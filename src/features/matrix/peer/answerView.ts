import type { Day } from '../../../domain/days.ts';
import type { AnswerRead } from '../../../domain/peer/answer.ts';
import type { AnswerLine } from '../../../domain/peer/answerLines.ts';
import { dayOfAnswer } from '../../../domain/peer/answerLines.ts';
import type { Post } from '../../../domain/posts.ts';
import { holderOf } from '../../../domain/posts.ts';
import { dayInWords } from '../../../ui/dayWords.ts';
import type { LevelWords } from '../standardView.ts';
import { levelInWords } from '../standardView.ts';
import { withSample } from '../standardsView.ts';
import { say } from './answerWords.ts';

/** What would be written for one standard, in finished words. */
export interface AnswerRow {
  key: string;
  title: string;
  what: string;
  isWritten: boolean;
  why: string | null;
  level: string;
  reasons: string;
  goodPractice: string;
  questions: string;
  notes: string[];
}

/** The reasons as the row keeps them: with who said it, the day, and that it came by file. */
export function signedReasons(
  reasons: string,
  { by, day }: Pick<AnswerRead, 'by' | 'day'>,
  today: Day,
): string {
  const said = dayInWords(dayOfAnswer({ day }, today));
  return say('inRow', { reasons, post: by.post, force: by.force, day: said });
}

/** Every line of an answer in finished words. */
export function answerRows(
  lines: readonly AnswerLine[],
  read: AnswerRead,
  around: Pick<LevelWords, 'file' | 'isSample'> & {
    posts: ReadonlyMap<string, Post>;
    leadKey: string | null;
  },
): AnswerRow[] {
  return lines.map((line, at) => {
    const { standard, number, what, why } = line;
    const said = read.standards[at]?.level;
    const words = said && 'words' in said ? said.words : String(said?.number ?? '');
    return {
      key: `${line.recordKey}-${at}`,
      title: standard
        ? say('line', { number: standard.number, title: withSample(standard.title, around.isSample) })
        : say('lineUnknown', { number: number ?? '?' }),
      what: say(`what.${what}`),
      isWritten: what !== 'skipped',
      why: why === null ? null : say(`why.${why}`, { words }),
      level: why === 'unknownLevel' ? words : levelInWords(line.level, around),
      reasons: line.reasons,
      goodPractice: line.goodPractice,
      questions: line.questions,
      notes: what === 'skipped' ? [] : notesOf(line, around),
    };
  });
}

/** Who can write what another force said: the peer reviewers' posts, with who holds them. */
export function reviewersInWords(posts: readonly Post[], today: Day): string[] {
  return posts
    .filter(({ kind, withdrawn }) => kind === 'peerReviewer' && !withdrawn)
    .map((post) => {
      const holder = holderOf(post, today);
      return holder
        ? say('reviewer', { post: post.title, name: holder.name ?? '' })
        : say('reviewerVacant', { post: post.title });
    });
}

function notesOf(
  line: AnswerLine,
  { posts, leadKey }: { posts: ReadonlyMap<string, Post>; leadKey: string | null },
): string[] {
  const { seen, unseen, changed, goodPractice, questions, standard } = line;
  const asks = [goodPractice, questions].filter((words) => words !== '').length;
  const askedPost = posts.get(standard?.ownerPostKey ?? leadKey ?? '')?.title;
  const of = seen.length + unseen.length;
  return [
    of > 0 ? say('seen', { count: seen.length, of }) : null,
    unseen.length > 0 ? say('unseen', { titles: unseen.map(({ title }) => title).join('; ') }) : null,
    changed !== null && changed.length > 0
      ? say('changed', { parts: changed.map((part) => say(`part.${part}`)).join(', ') })
      : null,
    asks === 0 ? null : askedPost ? say('asks', { count: asks, post: askedPost }) : say('asksNobody'),
  ].filter((note) => note !== null);
}
