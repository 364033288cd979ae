/** The part of saxen that we use; it brings no types of its own. */
declare module 'saxen' {
  export class Parser {
    on(event: 'openTag', told: (name: string, attributes: () => Record<string, string>) => void): this;
    on(event: 'closeTag' | 'text' | 'cdata', told: (words: string) => void): this;
    on(event: 'error', told: (error: Error) => void): this;
    parse(xml: string): unknown;
  }
}
