import type { Day } from '../../../domain/days.ts';
import { answerColumns, formFields, rowId, whoId, whoRows } from '../../../domain/peer/answerSheet.ts';
import type { PackContents, PackFile, StandardInPack } from '../../../domain/peer/pack.ts';
import { levelChoice } from '../../../domain/peer/readLevel.ts';
import type { Block, FormRow, Paper } from '../../../paper/paper.ts';
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

/** The same as a form: under each standard a table to type into, whose hidden ids bring the answer back. */
export function packForm({ hash, contents }: PackFile): Paper {
  const given: Partial<Record<string, string>> = { pack: contents.key, hash };
  const who = whoRows.map(({ id, label }): FormRow => {
    const value = given[id];
    return { id: `${whoId} ${id}`, label, ...(value === undefined ? {} : { given: value }) };
  });
  return {
    ...packFrame(contents),
    title: say('formTitle', { from: contents.from.force }),
    blocks: [
      plain(say('formAbout')),
      { kind: 'form', rows: who },
      ...packBlocks(contents, (standard) => answerBlocks(standard, contents)),
    ],
  };
}

function answerBlocks(standard: StandardInPack, contents: PackContents): Block[] {
  const { key, levels } = contents;
  const sent = asSent(standard, contents);
  const idOf = (...more: string[]) => rowId(key, standard.key, ...more);
  const title = answerColumns.find((column) => column.key === 'title')?.title ?? '';
  return [
    { kind: 'heading', level: 2, text: say('yourView') },
    plain(say('levels', { levels: levels.map(levelChoice).join(' · ') })),
    {
      kind: 'form',
      rows: [
        { id: idOf('title'), label: title, given: sent.title },
        ...formFields.map((field) => ({
          ...{ id: idOf(field.key), label: field.title, lines: field.key === 'level' ? 1 : 4 },
        })),
        ...sent.evidence.map(({ item }) => ({
          ...{ id: idOf(item.key, 'opened'), label: say('openedItem', { item: item.title }) },
        })),
      ],
    },
  ];
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
