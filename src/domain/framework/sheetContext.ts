import type { Grid } from '../sheets/grid.ts';
import { toLine } from '../sheets/cellText.ts';
import { likeness, nameOf } from '../sheets/likeness.ts';
import { headingToMeaning } from './columns.ts';
import type { StandardNamed } from './facts.ts';
import { readLevel, readStandard, saysLevel, saysStandard, squeeze } from './readCells.ts';
import type { RowContext } from './rowContext.ts';

/** A sheet's name has room for 31 letters; the last one may have been a blank. */
const longestName = 31;

/**
 * What the sheet's name and the rows above its first head say: "S07", "Level 2", "Standard 7: Being heard". Where nothing in
 * any sheet names a standard (`byTitle`) each sheet's own name does.
 */
export function contextOfSheet(sheet: Grid, headRow: number, byTitle: boolean): RowContext {
  const name = sheet.name.trim();
  const context: RowContext = { standard: null, level: null, group: null };
  if (saysLevel(name)) context.level = readLevel(name);
  else context.standard = ofSheet(name, linesAbove(sheet, headRow), byTitle);
  for (const row of sheet.rows.slice(0, headRow)) {
    for (const value of row) {
      const text = toLine(value);
      if (saysStandard(text)) context.standard = { ...readStandard(text), isGuess: false };
    }
  }
  return context;
}

function ofSheet(name: string, lines: readonly string[], byTitle: boolean): StandardNamed {
  const said = withLine(ofSheetName(name), lines);
  return byTitle && said.isGuess ? ofTitle(name, lines) : said;
}

/** The title in a sheet's name counts only where nothing else says one. */
function ofSheetName(name: string): StandardNamed {
  if (!saysStandard(name) && !/^\d{1,3}\b/.test(name)) return { ref: null, title: name, isGuess: true };
  const { ref, title } = readStandard(name);
  return { ref, title: null, isGuess: false, sheetTitle: name.length < longestName - 1 ? title : null };
}

/** Rows above the head that say one thing. */
function linesAbove({ rows }: Grid, headRow: number): string[] {
  return rows.slice(0, headRow).flatMap((row) => {
    const filled = row.map(toLine).filter((text) => text !== '');
    return filled.length === 1 ? filled : [];
  });
}

/** A line that says the sheet's number and more says the title of its standard in full. */
function withLine(standard: StandardNamed, lines: readonly string[]): StandardNamed {
  const full = lines
    .map(readStandard)
    .find(({ ref, title }) => ref !== null && ref === standard.ref && title);
  return full ? { ...full, isGuess: false } : standard;
}

/** Names of sheets that hold no standard of their own. */
const noStandards =
  /^(maturity |level )?(definitions?|key|glossary|legend|levels?|scale|matrix|summary|overview|scor(es?|ing)|index|data|sheet ?\d*)$/iu;

/** A sheet's own name as the title of its standard, in full from a line above the table where the name was cut. */
function ofTitle(name: string, lines: readonly string[]): StandardNamed {
  const guess = { ref: null, title: name, isGuess: true };
  if (noStandards.test(name) || headingToMeaning(name, new Set()) !== null) return guess;
  const isCut = name.length >= longestName - 1;
  const wanted = squeeze(name);
  const isAgain = (line: string) =>
    likeness(nameOf(line), nameOf(name)) >= 0.8 || (isCut && squeeze(line).startsWith(wanted));
  const full = lines.find(isAgain);
  const title = full ?? (isCut ? null : name);
  return title === null ? guess : { ref: null, title, isGuess: false };
}
