import { cellToText } from './cellText.ts';
import type { XmlListener } from './readXml.ts';
import { readXml } from './readXml.ts';
import { xmlPieces } from './xmlPieces.ts';

/** The texts that cells refer to by number. Reading aids for Chinese and Japanese are no part of the text. */
export function* readSharedStrings(xml: string): Generator<undefined, string[]> {
  const strings: string[] = [];
  let written: string[] = [];
  let isText = false;
  let isAid = false;
  const listener: XmlListener = {
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
  };
  for (const piece of xmlPieces(xml, 'sst', 'si')) {
    readXml(piece, listener);
    yield;
  }
  return strings;
}
