const separators = [',', ';', '\t', '|'] as const;
type Separator = (typeof separators)[number];
/** As many rows as are looked at to tell the separator. */
const looked = 40;

/** Text of separated values as rows of cells: any row end, line breaks and doubled quotes inside quotes. Takes any text. */
export function parseCsv(text: string, known?: Separator): string[][] {
  return [...csvRows(text, known)];
}

/** The same, row by row. */
export function* csvRows(text: string, known?: Separator): Generator<string[]> {
  const said = /^("?)sep=([,;\t|])\1(\r\n|\n|\r)/i.exec(text);
  // SharePoint says in a first line how the list was made, with commas and quotes of its own.
  const [schema = ''] = /^"?ListSchema=[^\r\n]*(\r\n|\n|\r)/.exec(text) ?? [];
  if (schema !== '') yield [schema.trim()];
  const body = text.slice((said?.[0] ?? schema).length);
  yield* readRows(body, known ?? (said?.[2] as Separator | undefined) ?? guessSeparator(body));
}

/** The separator by which most rows have as many cells as each other. */
function guessSeparator(text: string): Separator {
  const marks = separators.map((separator) => {
    const counts = new Map<number, number>();
    for (const row of firstRows(text, separator)) {
      if (row.length > 1) counts.set(row.length, (counts.get(row.length) ?? 0) + 1);
    }
    const [[cells, rows] = [0, 0]] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0]);
    return { separator, rows, cells };
  });
  return marks.sort((a, b) => b.rows - a.rows || b.cells - a.cells)[0]?.separator ?? ',';
}

function* firstRows(text: string, separator: Separator): Generator<string[]> {
  let count = 0;
  for (const row of readRows(text, separator)) {
    yield row;
    count += 1;
    if (count === looked) return;
  }
}

function* readRows(text: string, separator: Separator): Generator<string[]> {
  const plain = new RegExp(`[${separator === '\t' ? '\\t' : `\\${separator}`}\\r\\n]`, 'g');
  const spaced = spacedQuotes(text, separator);
  // Once a quote was found open to the end of the text, no later one can be closed either: they are plain characters.
  let quotesClose = true;
  let row: string[] = [];
  let at = 0;
  while (at < text.length || row.length > 0) {
    const quoted = quotesClose && text[at] === '"' ? readQuoted(text, at, separator) : spaced(at);
    if (quotesClose && text[at] === '"' && quoted === null) quotesClose = false;
    const { cell, end } = quoted ?? readPlain(text, at, plain);
    row.push(cell);
    at = end + 1;
    if (text[end] === separator) continue;
    if (text[end] === '\r' && text[end + 1] === '\n') at += 1;
    yield row;
    row = [];
  }
}

/** A cell whose quotes begin after blanks, as some programs write them; it is read so only where it closes cleanly in its line. */
function spacedQuotes(text: string, separator: Separator) {
  const pattern = new RegExp(` +"((?:[^"\\r\\n]|"")*)" *(?=[\\r\\n${separator}]|$)`, 'y');
  return (from: number) => {
    if (text[from] !== ' ') return null;
    pattern.lastIndex = from;
    const [whole, cell] = pattern.exec(text) ?? [];
    return whole === undefined || cell === undefined
      ? null
      : { cell: cell.replaceAll('""', '"'), end: from + whole.length };
  };
}

function readPlain(text: string, from: number, stops: RegExp) {
  stops.lastIndex = from;
  const end = stops.exec(text)?.index ?? text.length;
  return { cell: text.slice(from, end), end };
}

/** A cell in quotes; a single quote inside that nothing follows up is kept. Null where it never closes. */
function readQuoted(text: string, from: number, separator: Separator) {
  let cell = '';
  let at = from + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return null;
    cell += text.slice(at, quote);
    const next = text[quote + 1];
    if (next === undefined || next === separator || next === '\r' || next === '\n') {
      return { cell, end: quote + 1 };
    }
    cell += '"';
    at = next === '"' ? quote + 2 : quote + 1;
  }
}
