import type { HandoverView } from './handoverView.ts';

/** What one row of `postEvents` holds, in characters. */
const most = 4_000;

/** What the card listed, a line a thing: kept with the row by which it was taken over. Nothing is cut in the middle. */
export function cardInWords({ sections }: Pick<HandoverView, 'sections'>): string {
  const lines = sections.flatMap(({ title, items }) => [title, ...items.map(({ text }) => `- ${text}`)]);
  let words = '';
  for (const [index, line] of lines.entries()) {
    const more = words === '' ? line : `${words}\n${line}`;
    const left = lines.length - index;
    if (more.length > most - 10) return `${words}\n+ ${left}`;
    words = more;
  }
  return words;
}
