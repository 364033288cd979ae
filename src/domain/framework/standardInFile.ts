import type { FrameworkFile, StandardInFile } from '../frameworkFile.ts';
import type { Standard } from '../frameworks.ts';

/** The key of a standard's row: that of its edition and its own in the file, `matrix-sample-2027:S07`. */
export function standardRowKey(frameworkKey: string, key: string): string {
  return `${frameworkKey}:${key}`;
}

/** What the file of an edition says about a standard: found by its key, else by its number; null where it says nothing. */
export function standardInFile(
  file: Pick<FrameworkFile, 'standards'>,
  { recordKey, frameworkKey, number }: Pick<Standard, 'recordKey' | 'frameworkKey' | 'number'>,
): StandardInFile | null {
  const byKey = file.standards.find(({ key }) => standardRowKey(frameworkKey, key) === recordKey);
  return byKey ?? file.standards.find((one) => one.number === number) ?? null;
}
