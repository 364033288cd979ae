import type { Day } from '../../../domain/days.ts';
import type { AnswerContents } from '../../../domain/peer/answer.ts';
import { answerFormat } from '../../../domain/peer/answer.ts';
import type { PackContents } from '../../../domain/peer/pack.ts';
import { peerVersion } from '../../../domain/peer/pack.ts';
import { canonicalJson } from '../../../domain/returnSnapshot.ts';
import { hashOfWords } from '../../../data/hooks/usePackFiles.ts';
import type { Block, Paper } from '../../../paper/paper.ts';
import { paperToHtml } from '../../../paper/paperToHtml.ts';
import { openZip } from '../../../paper/zip.ts';
import { dayInWords } from '../../../ui/dayWords.ts';
import { fileName } from '../../../ui/exports/exportFiles.ts';
import { currentLanguage } from '../../../ui/words.ts';
import { levelInWords } from '../standardView.ts';
import { titleSent } from './asSent.ts';
import { say } from './paperWords.ts';

/** An answer as one file: the JSON, and a page to read. */
export async function answerZip(
  contents: AnswerContents,
  pack: PackContents,
): Promise<{ name: string; bytes: Uint8Array }> {
  const hash = await hashOfWords(canonicalJson(contents));
  const file = { format: answerFormat, version: peerVersion, hash, contents };
  const names = { marking: contents.marking, by: contents.by.force, to: pack.from.force };
  const zip = openZip();
  zip.add('answer.json', new TextEncoder().encode(canonicalJson(file)));
  zip.add(`${fileName(say('file.answerRead'))}.html`, paperToHtml(answerPaper(contents, pack)));
  return { name: `${fileName(say('file.answer', names))}.zip`, bytes: zip.finish() };
}

/** An answer to read. */
export function answerPaper(contents: AnswerContents, pack: PackContents): Paper {
  const { by, day, marking } = contents;
  return {
    title: say('answerTitle', { by: by.force, to: pack.from.force }),
    marking,
    asOf: say('answerBy', { post: by.post, force: by.force, day: dayInWords(day as Day) }),
    language: currentLanguage(),
    blocks: contents.standards.flatMap((one): Block[] => {
      const asked = pack.standards.find(({ key }) => key === one.key);
      const lines: [string, string][] = [
        [say('level'), levelInWords(one.level, { file: pack, isSample: pack.isSample })],
        [say('reasons'), one.reasons],
        [say('goodPractice'), one.goodPractice],
        [say('questions'), one.questions],
      ];
      const seen = (asked?.evidence ?? []).filter(({ key }) => one.evidenceSeen.includes(key));
      if (seen.length > 0) lines.push([say('seen'), seen.map(({ title }) => title).join('; ')]);
      return [
        { kind: 'heading', level: 1, text: asked ? titleSent(asked, pack) : String(one.number) },
        ...lines
          .filter(([, words]) => words !== '')
          .map(([label, words]): Block => {
            return {
              kind: 'paragraph',
              words: [{ text: label, isStrong: true }, ` ${words}`],
              isNumbered: false,
            };
          }),
      ];
    }),
  };
}
