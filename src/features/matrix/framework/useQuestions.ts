import { useMemo } from 'react';
import { useContentFile } from '../../../data/hooks/useContentFile.ts';
import { useHubRow } from '../../../data/hooks/useHubRow.ts';
import { useList } from '../../../data/hooks/useList.ts';
import { actions } from '../../../domain/actions.ts';
import { commitmentFile, commitmentInForce, commitments } from '../../../domain/commitments.ts';
import { newestEdition } from '../../../domain/framework/editions.ts';
import {
  questionsOfActions,
  questionsOfCommitment,
  questionsOfEdition,
} from '../../../domain/framework/questions.ts';
import { frameworkFile } from '../../../domain/frameworkFile.ts';
import { frameworks } from '../../../domain/frameworks.ts';

/** Everything a standard may answer: questions of other frameworks, headings of the Commitment, open actions. */
export function useQuestions() {
  const { today } = useHubRow();
  const editions = useList(frameworks);
  const versions = useList(commitments);
  const known = useList(actions);
  const peel = newestEdition(editions.items, 'peel');
  const apcc = newestEdition(editions.items, 'apcc');
  const duty = newestEdition(editions.items, 'equalityDuty');
  const version = commitmentInForce(versions.items, today);
  const files = {
    peel: useContentFile(peel?.filePath ?? null, frameworkFile),
    apcc: useContentFile(apcc?.filePath ?? null, frameworkFile),
    duty: useContentFile(duty?.filePath ?? null, frameworkFile),
    commitment: useContentFile(version?.filePath ?? null, commitmentFile),
  };
  const [ofPeel, ofApcc, ofDuty, ofCommitment] = [
    files.peel.content,
    files.apcc.content,
    files.duty.content,
    files.commitment.content,
  ];
  const questions = useMemo(
    () => [
      ...questionsOfEdition(peel, ofPeel),
      ...questionsOfEdition(apcc, ofApcc),
      ...questionsOfEdition(duty, ofDuty),
      ...questionsOfCommitment(version, ofCommitment),
      ...questionsOfActions(known.items),
    ],
    [peel, ofPeel, apcc, ofApcc, duty, ofDuty, version, ofCommitment, known.items],
  );
  const failed = Object.values(files).filter(({ error }) => error !== null);
  return { questions, lists: [editions, versions, known], failed };
}
