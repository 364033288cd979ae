import type { FrameworkFile } from '../frameworkFile.ts';
import type { Standard } from '../frameworks.ts';
import type { Link } from '../links.ts';
import { answersOf } from './answers.ts';
import { standardInFile } from './standardInFile.ts';

/** The standards that answer a question, a heading or an action, by the edition's file and by what people added. */
export function answeredBy(
  questionKey: string,
  standards: readonly Standard[],
  file: FrameworkFile | null,
  links: readonly Link[],
): Standard[] {
  return standards.filter((standard) =>
    answersOf(standard.recordKey, file && standardInFile(file, standard), links).some(
      ({ key }) => key === questionKey,
    ),
  );
}
