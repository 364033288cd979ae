import * as z from 'zod/mini';
import type { Cell } from '../../../domain/columns/definition.ts';
import { figures } from '../../../domain/columns/figures.ts';
import type { StandardInFile } from '../../../domain/frameworkFile.ts';
import { levelInWords } from '../standardView.ts';
import type { LevelWords } from '../standardView.ts';
import { figureInWords } from './measureView.ts';
import { say } from './returnWords.ts';

interface AroundPart {
  inFile: Pick<StandardInFile, 'statements' | 'measures'> | null;
  around: Pick<LevelWords, 'file' | 'isSample'>;
}

/** A cell of a standard's row where two people wrote it: statements, levels and figures in words, not as they are kept. */
export function partCellInWords(
  field: string,
  cell: Cell | undefined,
  { inFile, around }: AroundPart,
): string | null {
  if (field === 'level' || field === 'aimedLevel')
    return typeof cell === 'number' ? levelInWords(cell, around) : null;
  if (typeof cell !== 'string' || cell === '') return null;
  if (field === 'statementsMet') return statementsInWords(cell.split(/\s+/).filter(Boolean), inFile);
  return field === 'figures' ? figuresInWords(cell, inFile) : null;
}

function statementsInWords(keys: readonly string[], inFile: AroundPart['inFile']): string {
  const known = (inFile?.statements ?? []).filter(({ key }) => keys.includes(key));
  const gone = keys.length - known.length;
  const lines = known.map(({ words }) => words);
  return [...lines, ...(gone > 0 ? [say('conflict.otherStatements', { count: gone })] : [])].join('\n');
}

/** Figures that cannot be read stay as they are kept. */
function figuresInWords(cell: string, inFile: AroundPart['inFile']): string | null {
  const read = z.safeDecode(figures().schema, cell);
  if (!read.success) return null;
  const titleOf = (key: string) => inFile?.measures.find((one) => one.key === key)?.title ?? key;
  return read.data.map((figure) => figureInWords(titleOf(figure.measureKey), figure)).join('\n');
}
