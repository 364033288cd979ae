import type { AgreementGroup } from '../../domain/agreement.ts';
import type { Asked } from '../../domain/jointAnswers.ts';
import type { Block, Paper } from '../../paper/paper.ts';
import { actionsIn, askOf, frameOf, numbered, say, withoutStop } from './committeePapers.ts';
import type { PaperParts } from './committeePapers.ts';
import { ownerInWords, saidOf } from './committeesView.ts';

/** Lines of a page that are left once title, headings and what we ask have theirs. */
const linesOfPage = 35;
/** Lines kept for what is not agreed, and for what is agreed, however much waits. */
const linesKept = 8;

const widths = { ref: 8, action: 46, owner: 28, ask: 34 } as const;
type Column = keyof typeof widths;

/** One page for 15 minutes: what we ask, what waits, what was agreed. What has no room is named by its reference. */
export function briefPaper(parts: PaperParts): Paper {
  const { body } = parts.committee;
  const waiting = actionsIn('waiting', parts.committee);
  const others = (['notAgreed', 'agreed'] as const).filter(
    (group) => actionsIn(group, parts.committee).length > 0,
  );
  const blocks: Block[] = [
    { kind: 'heading', level: 1, text: say('briefAskHead') },
    numbered(waiting.length === 0 ? say('briefNone') : say('briefAsk', { count: waiting.length })),
    ...(waiting.length === 0 ? [] : waitingBlocks(waiting, parts, linesOfPage - others.length * linesKept)),
    ...others.flatMap((group) => groupBlocks(group, parts)),
  ];
  return { ...frameOf(parts, say('briefTitle', { body: body.title })), blocks };
}

function waitingBlocks(waiting: readonly Asked[], { around }: PaperParts, room: number): Block[] {
  const all = waiting.map((action): Record<Column, string> => ({
    ref: action.ref,
    action: short(action.title, 160),
    owner: ownerInWords(action, around),
    ask: short(askOf(action), 160),
  }));
  // The room between two rows counts as well.
  const { fit, more } = fitting(
    all,
    room,
    (row) =>
      0.3 +
      Math.max(
        ...(Object.keys(widths) as Column[]).map((key) => Math.ceil(row[key].length / (widths[key] * 0.8))),
      ),
  );
  const columns = (Object.keys(widths) as Column[]).map((key) => ({
    ...{ key, width: widths[key], title: say(`column.${key}`) },
  }));
  const rows = fit.map((row) => columns.map(({ key }) => row[key]));
  return [
    numbered(say('briefTime')),
    { kind: 'table', table: { title: say('briefTable'), columns, rows } },
    ...moreBlock(more.map(({ ref }) => ref)),
  ];
}

function groupBlocks(group: AgreementGroup, { committee, around }: PaperParts): Block[] {
  const actions = actionsIn(group, committee);
  const all = actions.map((action) => {
    const head = `${say('action', { ref: action.ref, title: withoutStop(short(action.title, 160)) })}.`;
    return { ref: action.ref, words: short([head, ...saidOf(action, around)].join(' '), 300) };
  });
  const { fit, more } = fitting(all, linesKept - 4, ({ words }) => Math.ceil(words.length / 95));
  return [
    { kind: 'heading', level: 1, text: say(group === 'agreed' ? 'briefAgreed' : 'briefNotAgreed') },
    { kind: 'list', items: fit.map(({ words }) => words) },
    ...moreBlock(more.map(({ ref }) => ref)),
  ];
}

/** The first of some rows, as far as there is room for their lines; at least one. */
function fitting<T>(all: readonly T[], room: number, linesOf: (one: T) => number) {
  let used = 0;
  const end = all.findIndex((one, at) => (used += linesOf(one)) > room && at > 0);
  return end < 0 ? { fit: all, more: [] } : { fit: all.slice(0, end), more: all.slice(end) };
}

function moreBlock(refs: readonly string[]): Block[] {
  if (refs.length === 0) return [];
  const words = say('briefMore', { count: refs.length, refs: short(refs.join(', '), 300) });
  return [{ kind: 'paragraph', words, isNumbered: false }];
}

function short(words: string, most: number): string {
  const letters = [...words];
  return letters.length <= most
    ? words
    : `${letters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
}
