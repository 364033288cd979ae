import type { Day } from '../../domain/days.ts';
import type { Block, Paper } from '../../paper/paper.ts';
import { dayShort } from '../../ui/dayWords.ts';
import type { StatusView } from './statusView.ts';
import { ended } from './statusView.ts';
import { say as sayOfTaking } from './statusTakeWords.ts';
import { say } from './statusWords.ts';

/** The page as a document. Where something was not known it says so before anything else. */
export function statusPaper(view: StatusView, today: Day, isWhole: boolean): Paper {
  const { needs, figures, next, changed } = view;
  return {
    title: view.title,
    marking: view.marking,
    asOf: view.asOf,
    blocks: [
      ...(isWhole ? [] : [paragraph(sayOfTaking('paperPartial'))]),
      ...(view.compared ? [paragraph(view.compared)] : []),
      heading(needs.title),
      ...(needs.empty
        ? [paragraph(needs.empty)]
        : needs.lines.map(({ sentence, detail }): Block => {
            return { kind: 'paragraph', words: [{ text: ended(sentence), isStrong: true }, ` ${detail}`] };
          })),
      ...(needs.note ? [paragraph(needs.note)] : []),
      heading(say('toKnow')),
      ...figures.flatMap(({ sentence, items }) => figureBlocks(sentence, items)),
      heading(say('nextDate')),
      paragraph([next.sentence, next.count].filter(Boolean).join(' ')),
      heading(changed.title),
      changed.empty
        ? paragraph(changed.empty)
        : { kind: 'list', items: changed.lines.map(({ text, day }) => `${dayShort(day, today)}: ${text}`) },
    ],
  };
}

function figureBlocks(sentence: string, items: readonly { text: string }[]): Block[] {
  const said: Block = { kind: 'paragraph', words: sentence };
  return items.length === 0 ? [said] : [said, { kind: 'list', items: items.map(({ text }) => text) }];
}

function heading(text: string): Block {
  return { kind: 'heading', level: 1, text };
}

function paragraph(words: string): Block {
  return { kind: 'paragraph', words, isNumbered: false };
}
