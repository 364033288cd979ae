import { cellToText } from './cellText.ts';
import { readXml } from './readXml.ts';

/** The texts that cells refer to by number. Reading aids for Chinese and Japanese are no part of the text. */
export function readSharedStrings(xml: string): string[] {
  const strings: string[] = [];
  let written: string[] = [];
  let isText = false;
  let isAid = false;
  readXml(xml, {
    open: (name) => {
      if (name === 'si') written = [];
      if (name === 'rPh') isAid = true;
      isText = name === 't' && !isAid;
    },
    text: (text) => {
      if (isText) written.push(text);
    },
    close: (name) => {
      if (name === 't') isText = false;
      if (name === 'rPh') isAid = false;
      if (name === 'si') strings.push(cellToText(written.join('')));
    },
  });
  return strings;
}
