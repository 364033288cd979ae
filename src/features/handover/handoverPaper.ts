import type { Block, Paper } from '../../paper/paper.ts';
import { fileName } from '../../ui/exports/exportFiles.ts';
import type { AnswerView, HandoverView, SectionView } from './handoverView.ts';
import { say } from './handoverWords.ts';

/** The whole card as a document: numbered paragraphs under the titles of its sections. */
export function handoverPaper(view: HandoverView, force: string | null, asOf: string): Paper {
  const standing = [force, view.standing.words, view.comesFrom].filter((one) => one !== null);
  return {
    title: view.title,
    marking: view.marking,
    asOf,
    blocks: [
      { kind: 'paragraph', words: standing.join('. '), isNumbered: false },
      ...view.sections.flatMap((section) => sectionBlocks(section, view)),
    ],
  };
}

function sectionBlocks(section: SectionView, view: HandoverView): Block[] {
  const heading: Block = { kind: 'heading', level: 1, text: section.title };
  const step: Block[] =
    view.state === 'none' ? [] : [{ kind: 'paragraph', words: section.step.words, isNumbered: false }];
  if (section.kind === 'answers') return [heading, ...step, ...view.answers.flatMap(answerBlocks)];
  return [
    heading,
    ...step,
    ...section.items.map(({ text, details }): Block => {
      const words = [{ text, isStrong: true }, ...(details.length > 0 ? [`\n${details.join('\n')}`] : [])];
      return { kind: 'paragraph', words };
    }),
  ];
}

function answerBlocks({ title, said, gap }: AnswerView): Block[] {
  const strong = { text: title, isStrong: true };
  if (gap !== null) return [{ kind: 'paragraph', words: [strong, `\n${gap}`] }];
  return said.map(({ words, byline }) => ({
    kind: 'paragraph',
    words: [strong, `\n${words}\n${byline}`],
  }));
}

/** The name of the file, as Windows and SharePoint take it. */
export function fileNameOf(post: string, day: string): string {
  return `${fileName(say('fileName', { post, day }))}.docx`;
}
