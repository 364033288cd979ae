/** A table in Markdown. A bar in a cell would end it, so it is escaped. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Said at the top of every page that is written from the code. */
export function written(from: string): string {
  return `<!-- Written by npm run docs from ${from}. Change those, not this page. -->`;
}

/** A number as people read it: 50,000. */
export function inFigures(number: number): string {
  return number.toLocaleString('en-GB');
}
