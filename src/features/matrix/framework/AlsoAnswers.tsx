import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import { useData } from '../../../data/hooks/DataContext.tsx';
import { useIsReadOnly } from '../../../data/hooks/useIsReadOnly.ts';
import { useList } from '../../../data/hooks/useList.ts';
import { answersOf, answersScope } from '../../../domain/framework/answers.ts';
import type { StandardInFile } from '../../../domain/frameworkFile.ts';
import { frameworks } from '../../../domain/frameworks.ts';
import type { Standard } from '../../../domain/frameworks.ts';
import { links } from '../../../domain/links.ts';
import { alsoAnswersLine } from './answersView.ts';
import { say } from './helpWords.ts';

const AddAnswer = lazy(() =>
  import(/* webpackChunkName: "add-answer" */ './AddAnswer.tsx').then((part) => ({
    default: part.AddAnswer,
  })),
);

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: tokens.spacingHorizontalS },
});

interface AlsoAnswersProps {
  standard: Standard;
  inFile: StandardInFile | null;
}

/** One line: "Also answers: PEEL 3, equality duty 1." [Add] for those who may change editions. */
export function AlsoAnswers({ standard, inFile }: AlsoAnswersProps) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const added = useList(links, answersScope);
  const editions = useList(frameworks);
  const { lists } = useData();
  // Whoever may set up editions decides what their standards answer.
  const mayAdd = !useIsReadOnly() && lists.rights(frameworks.name).change !== 'no';
  const answers = answersOf(standard.recordKey, inFile, added.items);
  const isSample =
    editions.items.find(({ recordKey }) => recordKey === standard.frameworkKey)?.sample ?? false;
  const line = alsoAnswersLine(answers, isSample);
  if (line === null && !mayAdd) return null;
  return (
    <>
      <div className={styles.line}>
        <Text>{line ?? say('alsoAnswersNothing')}</Text>
        {mayAdd && !isOpen ? (
          <Button appearance="subtle" size="small" aria-label={say('addLabel')} onClick={() => setOpen(true)}>
            {say('add')}
          </Button>
        ) : null}
      </div>
      {isOpen ? (
        <Suspense>
          <AddAnswer standard={standard} answers={answers} onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
