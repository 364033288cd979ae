import type { Day } from '../../../domain/days.ts';
import type { PackContents, StandardInPack } from '../../../domain/peer/pack.ts';
import type { Block, Paper } from '../../../paper/paper.ts';
import type { Frame } from '../../../paper/table.ts';
import { dayInWords } from '../../../ui/dayWords.ts';
import { currentLanguage } from '../../../ui/words.ts';
import { asSent } from './asSent.ts';
import { say } from './paperWords.ts';

/** The frame of everything in a pack: title, marking, and the day it was made. */
export function packFrame(contents: PackContents): Frame {
  const { from, to, marking, madeDay } = contents;
  return {
    title: say('title', { from: from.force, to: to.force }),
    marking,
    asOf: say('asOf', { day: dayInWords(madeDay as Day) }),
    language: currentLanguage(),
  };
}

/** A pack to read: every standard as it was sent. */
export function packPaper(contents: PackContents): Paper {
  return { ...packFrame(contents), blocks: packBlocks(contents, () => []) };
}

/** The same as a form: under each standard there is room to write. */
export function packForm(contents: PackContents): Paper {
  const answer = ({ evidence }: StandardInPack): Block[] => [
    { kind: 'heading', level: 2, text: say('yourView') },
    plain(
      say('levels', { levels: contents.levels.map(({ level, name }) => `${level} ${name}`).join(' · ') }),
    ),
    { kind: 'blank', label: say('level') },
    { kind: 'blank', label: say('reasons'), lines: 4 },
    { kind: 'blank', label: say('goodPractice'), lines: 2 },
    { kind: 'blank', label: say('questions'), lines: 2 },
    ...(evidence.length > 0 ? [{ kind: 'blank', label: say('opened'), lines: 1 } satisfies Block] : []),
  ];
  const who: Block[] = [
    { kind: 'blank', label: say('force') },
    { kind: 'blank', label: say('post') },
    { kind: 'blank', label: say('day') },
  ];
  return {
    ...packFrame(contents),
    title: say('formTitle', { from: contents.from.force }),
    blocks: [plain(say('formAbout')), ...who, ...packBlocks(contents, answer)],
  };
}

function packBlocks(contents: PackContents, under: (standard: StandardInPack) => Block[]): Block[] {
  const { from, asked, byDay, framework, cycle, isSample } = contents;
  return [
    plain(say('from', { force: from.force, post: from.post })),
    plain(byDay ? say('by', { day: dayInWords(byDay as Day) }) : say('byNone')),
    plain(say('edition', { edition: framework.title, cycle: cycle.title })),
    ...(isSample ? [plain(say('sample'))] : []),
    ...(asked ? [plain([{ text: say('asked'), isStrong: true }, ` ${asked}`])] : []),
    ...contents.standards.flatMap((standard) => [...standardBlocks(standard, contents), ...under(standard)]),
  ];
}

function standardBlocks(standard: StandardInPack, contents: PackContents): Block[] {
  const sent = asSent(standard, contents);
  const strong = (label: string, words: string): Block =>
    plain([{ text: label, isStrong: true }, ` ${words}`]);
  return [
    { kind: 'heading', level: 1, text: sent.title },
    ...(sent.question ? [plain(sent.question)] : []),
    ...(sent.outOfScope ? [strong(say('outOfScope'), sent.outOfScope)] : []),
    strong(say('ownLevel'), sent.level),
    ...(sent.reasons ? [strong(say('ownReasons'), sent.reasons)] : []),
    ...(sent.statements.length > 0
      ? [
          {
            kind: 'list',
            items: sent.statements.map(({ words, isMet }) => say(isMet ? 'met' : 'notMet', { words })),
          } satisfies Block,
        ]
      : []),
    ...sent.figures.map(({ title, words }) => strong(`${title}:`, words)),
    strong(say('narrative'), sent.narrative),
    ...(sent.evidence.length > 0
      ? [
          strong(say('evidence'), ''),
          {
            kind: 'list',
            items: sent.evidence.map(({ line, item }) => [item.url ? { text: line, link: item.url } : line]),
          } satisfies Block,
        ]
      : [plain(say('noEvidence'))]),
    ...(sent.leftOut.length > 0
      ? [strong(say('leftOut'), ''), { kind: 'list', items: sent.leftOut } satisfies Block]
      : []),
  ];
}

function plain(words: Extract<Block, { kind: 'paragraph' }>['words']): Block {
  return { kind: 'paragraph', words, isNumbered: false };
}
