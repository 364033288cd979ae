import { ExternalHyperlink, TextRun } from 'docx';
import type { ParagraphChild } from 'docx';
import type { Words } from '../paper.ts';
import { runsOf } from '../paper.ts';
import { safeLink } from '../safeLink.ts';
import { holdable } from '../xmlText.ts';

/** Words as Word holds them: line breaks stay, links lead where they may. */
export function wordRuns(words: Words, look: { bold?: boolean } = {}): ParagraphChild[] {
  return runsOf(words).flatMap(({ text, isStrong, link }): ParagraphChild[] => {
    const address = link === undefined ? null : safeLink(link);
    const runs = text
      .split(/\r\n|\r|\n/)
      .map((line, index) => lineRun(line, index > 0, { bold: isStrong ?? look.bold }, address !== null));
    return address === null ? runs : [new ExternalHyperlink({ link: address, children: runs })];
  });
}

function lineRun(line: string, isBroken: boolean, { bold }: { bold?: boolean }, isLink: boolean): TextRun {
  const text = holdable(line).replace(/\p{Surrogate}/gu, '\uFFFD');
  return new TextRun({ text, bold, break: isBroken ? 1 : 0, ...(isLink ? { style: 'Hyperlink' } : {}) });
}
