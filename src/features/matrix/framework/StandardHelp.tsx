import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { standardInFile } from '../../../domain/framework/standardInFile.ts';
import type { FrameworkFile } from '../../../domain/frameworkFile.ts';
import type { Standard } from '../../../domain/frameworks.ts';
import { lazy, Suspense } from 'react';
import { AlsoAnswers } from './AlsoAnswers.tsx';
import { say } from './helpWords.ts';

const WordingChanges = lazy(() =>
  import(/* webpackChunkName: "wording-changes" */ './WordingChanges.tsx').then((part) => ({
    default: part.WordingChanges,
  })),
);

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    maxWidth: '720px',
    overflowWrap: 'anywhere',
  },
  summary: { minHeight: '24px', cursor: 'pointer', fontWeight: tokens.fontWeightSemibold },
  words: { margin: `${tokens.spacingVerticalXS} 0`, whiteSpace: 'pre-line' },
});

interface StandardHelpProps {
  standard: Standard;
  file: FrameworkFile | null;
}

/** What else a standard answers, how to judge if it is good enough, how to do better: as the edition says it. */
export function StandardHelp({ standard, file }: StandardHelpProps) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <AlsoAnswers standard={standard} inFile={file && standardInFile(file, standard)} />
      <JudgeStandard standard={standard} file={file} />
    </div>
  );
}

/** How to judge if it is good enough, and how to do better: what helps whoever gives a level. */
export function JudgeStandard({ standard, file }: StandardHelpProps) {
  const inFile = file && standardInFile(file, standard);
  return (
    <>
      <Reworded standard={standard} file={file} />
      <Help title={say('goodEnough')} words={inFile?.goodEnough ?? null} />
      <Help title={say('doBetter')} words={inFile?.doBetter ?? null} />
    </>
  );
}

/** What was worded anew where the standard carries on another one. */
export function Reworded({ standard, file }: StandardHelpProps) {
  if (!file || standard.carriedFromKey === null) return null;
  return (
    <Suspense>
      <WordingChanges standard={standard} file={file} />
    </Suspense>
  );
}

function Help({ title, words }: { title: string; words: string | null }) {
  const styles = useStyles();
  if (words === null || words.trim() === '') return null;
  return (
    <details>
      <summary className={styles.summary}>{title}</summary>
      <Text as="p" className={styles.words}>
        {words}
      </Text>
    </details>
  );
}
