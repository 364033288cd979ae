import { AlignmentType, convertMillimetersToTwip, LevelFormat, PageOrientation } from 'docx';
import type { IPropertiesOptions } from 'docx';

/** Names of the two ways of numbering. */
export const numbering = { paragraphs: 'paragraphs', bullets: 'bullets' } as const;

const font = 'Calibri';
const heading = (size: number) => ({
  run: { font, size, bold: true, color: '000000' },
  paragraph: { spacing: { before: 240, after: 120 }, keepNext: true },
});

/** Styles of our documents: black on white, one typeface, headings that stay with what follows. */
export function wordStyles(language: string): IPropertiesOptions['styles'] {
  return {
    default: {
      document: { run: { font, size: 22, language: { value: language } } },
      title: { run: { font, size: 36, bold: true }, paragraph: { spacing: { after: 120 } } },
      heading1: heading(30),
      heading2: heading(26),
      heading3: heading(23),
      hyperlink: { run: { color: '0563C1', underline: {} } },
    },
    paragraphStyles: [
      { id: 'Body', name: 'Body', basedOn: 'Normal', paragraph: { spacing: { after: 120 } } },
      { id: 'TableText', name: 'Table Text', basedOn: 'Normal', run: { size: 20 } },
      { id: 'TableTextSmall', name: 'Table Text Small', basedOn: 'TableText', run: { size: 16 } },
      // What Word wants between two tables, as low as can be: it must not fill a page of its own.
      { id: 'Gap', name: 'Gap', basedOn: 'Normal', run: { size: 8 } },
      {
        id: 'Caption',
        name: 'caption',
        basedOn: 'Normal',
        run: { bold: true },
        paragraph: { spacing: { before: 120, after: 60 } },
      },
    ],
  };
}

/** Paragraph numbers that go on through the document, and bullets. */
export const wordNumbering: IPropertiesOptions['numbering'] = {
  config: [
    {
      reference: numbering.paragraphs,
      levels: [level(LevelFormat.DECIMAL, '%1.')],
    },
    { reference: numbering.bullets, levels: [level(LevelFormat.BULLET, '•')] },
  ],
};

const margin = 20;

/** Room for text from left to right, in twentieths of a point. */
export function textWidth(isWide: boolean): number {
  return convertMillimetersToTwip((isWide ? 297 : 210) - 2 * margin);
}

/** A4, upright or across. */
export function wordPage(isWide: boolean) {
  const all = `${margin}mm` as const;
  return {
    // The size is that of the upright page: the library turns it.
    size: {
      width: convertMillimetersToTwip(210),
      height: convertMillimetersToTwip(297),
      orientation: isWide ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
    },
    margin: { top: all, bottom: all, left: all, right: all },
  };
}

function level(format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) {
  const indent = { left: convertMillimetersToTwip(10), hanging: convertMillimetersToTwip(10) };
  return { level: 0, format, text, alignment: AlignmentType.LEFT, style: { paragraph: { indent } } };
}
