import english from '../content/messages/en-GB/copies.json' with { type: 'json' };
import type { BackupProblem } from '../data/backup/backup.ts';
import { catalogue } from './words.ts';

const say = catalogue(english);

/** Why a file cannot be put back, and what to do, in a sentence. */
export function copyProblemInWords(problem: BackupProblem): string {
  const { kind, ...details } = problem;
  return say(`problem.${kind}`, details);
}
