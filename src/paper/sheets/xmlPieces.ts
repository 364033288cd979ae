/** Characters of a piece, about: some milliseconds of reading. */
const pieceSize = 150_000;

/**
 * Cuts a long XML file whose weight is one list (`sheetData` of `row`) into small ones that can be read one after the
 * other: the file without what is in the list, then the list piece by piece. What cannot be cut safely stays whole.
 */
export function* xmlPieces(xml: string, list: string, item: string): Generator<string> {
  const start = new RegExp(`<${list}(?:\\s[^<>]*[^/<>])?>`).exec(xml);
  const [from, to] = [start ? start.index + start[0].length : 0, xml.lastIndexOf(`</${list}>`)];
  // In remarks and unread text an end would be none.
  if (!start || to - from <= pieceSize || /<!--|<!\[CDATA\[/.test(xml)) {
    yield xml;
    return;
  }
  yield xml.slice(0, from) + xml.slice(to);
  const end = `</${item}>`;
  for (let at = from; at < to;) {
    const found = xml.indexOf(end, at + pieceSize);
    const next = found < 0 || found > to ? to : found + end.length;
    yield `<${list}>${xml.slice(at, next)}</${list}>`;
    at = next;
  }
}
