import type { FrameworkFile, StandardInFile } from '../frameworkFile.ts';
import type { Standard } from '../frameworks.ts';
import { standardRowKey } from './standardRowKey.ts';

/** What the file of an edition says about a standard: found by its key, else by its number; null where it says nothing. */
export function standardInFile(
  file: Pick<FrameworkFile, 'standards'>,
  { recordKey, frameworkKey, number }: Pick<Standard, 'recordKey' | 'frameworkKey' | 'number'>,
): StandardInFile | null {
  const byKey = file.standards.find(({ key }) => standardRowKey(frameworkKey, key) === recordKey);
  return byKey ?? file.standards.find((one) => one.number === number) ?? null;
}
