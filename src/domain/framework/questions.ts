import type { Action } from '../actions.ts';
import { isOpen } from '../actions.ts';
import { addresses } from '../addresses.ts';
import type { Commitment, CommitmentFile } from '../commitments.ts';
import type { FrameworkFile } from '../frameworkFile.ts';
import type { Framework } from '../frameworks.ts';
import { headingKey } from './answerKeys.ts';
import type { Question } from './coverage.ts';
import { standardRowKey } from './standardRowKey.ts';

const kinds = {
  peel: 'peel',
  apcc: 'apcc',
  equalityDuty: 'equalityDuty',
  matrix: 'standard',
  other: 'theme',
} as const;

/** The questions of an edition: its standards; none while its file is not known. */
export function questionsOfEdition(edition: Framework | null, file: FrameworkFile | null): Question[] {
  if (edition === null || file === null) return [];
  return file.standards.map(({ key, title, question }) => ({
    kind: kinds[edition.kind],
    key: standardRowKey(edition.recordKey, key),
    title,
    words: question,
    address: null,
  }));
}

/** The headings of the Commitment in force. */
export function questionsOfCommitment(version: Commitment | null, file: CommitmentFile | null): Question[] {
  if (version === null || file === null) return [];
  return file.headings.map(({ heading }) => ({
    kind: 'commitment',
    key: headingKey(heading),
    title: heading,
    words: null,
    address: addresses.commitment,
  }));
}

/** The actions that are still open. */
export function questionsOfActions(actions: readonly Action[]): Question[] {
  return actions.filter(isOpen).map(({ recordKey, ref, title }) => ({
    kind: 'action',
    key: recordKey,
    title: ref,
    words: title,
    address: addresses.action(ref),
  }));
}
