import { Parser } from 'saxen';
import { decodeEntities } from '../xmlText.ts';

/** What is told while a file is read. Names come without their prefix: writers differ in those. */
export interface XmlListener {
  open?: (name: string, attribute: (name: string) => string | undefined) => void;
  close?: (name: string) => void;
  text?: (text: string) => void;
}

/** Says that a file is no well-formed XML. */
export class BadXml extends Error {}

/** Reads XML from its beginning to its end. Entities of its own and document types are not followed. Throws BadXml. */
export function readXml(xml: string, { open, close, text }: XmlListener): void {
  const parser = new Parser();
  parser.on('error', (error: Error) => {
    throw new BadXml(error.message);
  });
  if (open) {
    parser.on('openTag', (name: string, attributes: () => Record<string, string>) => {
      open(localName(name), (wanted) => findAttribute(attributes(), wanted));
    });
  }
  if (close) parser.on('closeTag', (name: string) => close(localName(name)));
  if (text) {
    parser.on('text', (found: string) => text(decodeEntities(found)));
    parser.on('cdata', text);
  }
  parser.parse(xml);
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function findAttribute(attributes: Record<string, string>, wanted: string): string | undefined {
  const plain = attributes[wanted];
  const found = plain ?? Object.entries(attributes).find(([name]) => name.endsWith(`:${wanted}`))?.[1];
  return found === undefined ? undefined : decodeEntities(found);
}
