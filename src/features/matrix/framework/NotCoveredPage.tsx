import { Button, Text } from '@fluentui/react-components';
import { addresses } from '../../../domain/addresses.ts';
import { answersScope } from '../../../domain/framework/answers.ts';
import type { Question } from '../../../domain/framework/coverage.ts';
import { notCovered } from '../../../domain/framework/coverage.ts';
import { standardInFile } from '../../../domain/framework/standardInFile.ts';
import { links } from '../../../domain/links.ts';
import { useList } from '../../../data/hooks/useList.ts';
import { LoadState } from '../../../ui/LoadState.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { oldestAsOf } from '../../../ui/oldestAsOf.ts';
import { Page } from '../../../ui/Page.tsx';
import { Section } from '../../../ui/Section.tsx';
import { PlaceLink } from '../../../ui/TextLink.tsx';
import { say as sayShared } from '../../../ui/uiWords.ts';
import { useWhyNotLead } from '../cycle/useWhyNotLead.ts';
import { withSample } from '../standardsView.ts';
import type { Matrix } from '../useMatrix.ts';
import { AlsoAnswers } from './AlsoAnswers.tsx';
import { say } from './coverageWords.ts';
import { useEditionStyles } from './editionStyles.ts';
import { OpenQuestions } from './OpenQuestions.tsx';
import { useQuestions } from './useQuestions.ts';

/** What no standard answers yet, by kind, and the standards that answer nothing: a list to work through. */
export function NotCoveredPage({ matrix }: { matrix: Matrix }) {
  const styles = useEditionStyles();
  const { hub, lists, framework } = matrix;
  const asked = useQuestions();
  const added = useList(links, answersScope);
  const all = [lists.cycles, lists.frameworks, lists.standards, added, ...asked.lists];
  const edition = framework ? withSample(framework.title, framework.sample) : null;
  return (
    <Page
      title={say('title')}
      line={[hub?.title ?? null]}
      asOf={oldestAsOf(all)}
      back={{ to: addresses.editions, label: say('back') }}
    >
      <LoadState lists={all} what={say('wait')}>
        {edition === null ? <Text>{say('noEdition')}</Text> : null}
        {edition === null ? null : (
          <div className={styles.part}>
            <Text className={styles.text}>{say('intro', { edition })}</Text>
            {asked.failed.length > 0 || matrix.file.error ? (
              <Notice
                intent="warning"
                actions={
                  <Button onClick={() => [...asked.failed, matrix.file].forEach(({ retry }) => retry())}>
                    {sayShared('tryAgain')}
                  </Button>
                }
              >
                {say('notKnown')}
              </Notice>
            ) : null}
          </div>
        )}
        {edition === null || matrix.file.content === null ? null : (
          <Lists matrix={matrix} questions={asked.questions} added={added.items} />
        )}
      </LoadState>
    </Page>
  );
}

interface ListsProps {
  matrix: Matrix;
  questions: readonly Question[];
  added: ReturnType<typeof useList<typeof links>>['items'];
}

function Lists({ matrix, questions, added }: ListsProps) {
  const styles = useEditionStyles();
  const whyNot = useWhyNotLead('frameworks', matrix);
  const standards = matrix.ordered.map((standard) => ({
    standard,
    inFile: matrix.file.content && standardInFile(matrix.file.content, standard),
  }));
  const { kinds, silent } = notCovered(questions, standards, added);
  return (
    <>
      {whyNot === null ? null : <Text>{whyNot}</Text>}
      {kinds.map(({ kind, of, open }) => (
        <Section key={kind} title={say(`kind.${kind}`)}>
          <Text role="status">
            {open.length === 0 ? say('all', { count: of }) : say('open', { count: open.length, of })}
          </Text>
          <OpenQuestions questions={open} standards={matrix.ordered} mayLink={whyNot === null} />
        </Section>
      ))}
      <Section title={say('silent')}>
        {silent.length === 0 ? <Text>{say('silentNone')}</Text> : null}
        <ul className={styles.plain}>
          {silent.map((standard) => (
            <li key={standard.recordKey} className={styles.row}>
              <PlaceLink to={addresses.standard(standard.number)}>
                {say('standard', { number: String(standard.number), title: standard.title })}
              </PlaceLink>
              <AlsoAnswers
                standard={standard}
                inFile={matrix.file.content && standardInFile(matrix.file.content, standard)}
              />
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}
