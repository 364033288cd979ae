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
import { WayLink } from '../../../ui/records/WayLink.tsx';
import { alsoAnswered } from './answersView.ts';
import { say } from './helpWords.ts';

const AddAnswer = lazy(() =>
  import(/* webpackChunkName: "add-answer" */ './AddAnswer.tsx').then((part) => ({
    default: part.AddAnswer,
  })),
);

const useStyles = makeStyles({
  add: { minWidth: 0, marginInlineStart: tokens.spacingHorizontalXS },
});

interface AlsoAnswersProps {
  standard: Standard;
  inFile: StandardInFile | null;
  /** Where the standard is only read. */
  isReadOnly?: boolean;
}

/** One line, each a link where it has a page: "Also answers: PEEL 3, equality duty 1." [Add] for those who may. */
export function AlsoAnswers({ standard, inFile, isReadOnly = false }: AlsoAnswersProps) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const added = useList(links, answersScope);
  const editions = useList(frameworks);
  const { lists } = useData();
  // Whoever may set up editions decides what their standards answer.
  const isOlderApp = useIsReadOnly();
  const mayAdd = !isReadOnly && !isOlderApp && lists.rights(frameworks.name).change !== 'no';
  const answers = answersOf(standard.recordKey, inFile, added.items);
  const isSample =
    editions.items.find(({ recordKey }) => recordKey === standard.frameworkKey)?.sample ?? false;
  const ways = alsoAnswered(answers, isSample);
  if (ways.length === 0 && !mayAdd) return null;
  return (
    <>
      <div>
        <Text>
          {ways.length === 0 ? say('alsoAnswersNothing') : `${say('alsoAnswers')} `}
          {ways.map((way, at) => (
            <span key={way.key}>
              {at > 0 ? ', ' : ''}
              <WayLink way={way} />
            </span>
          ))}
          {ways.length === 0 ? '' : '.'}
        </Text>
        {mayAdd && !isOpen ? (
          <Button
            size="small"
            className={styles.add}
            aria-label={say('addLabel')}
            onClick={() => setOpen(true)}
          >
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
