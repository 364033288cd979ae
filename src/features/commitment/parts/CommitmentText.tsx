import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import type { ContentFile } from '../../../data/hooks/useContentFile.ts';
import type { CommitmentFile } from '../../../domain/commitments.ts';
import { headingKey } from '../../../domain/framework/answerKeys.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { Section } from '../../../ui/Section.tsx';
import { errorInWords, say as sayShared } from '../../../ui/uiWords.ts';
import { headingRows } from '../commitmentView.ts';
import { say } from '../commitmentWords.ts';

const AnsweredBy = lazy(() =>
  import(/* webpackChunkName: "why" */ '../../../ui/records/AnsweredBy.tsx').then((part) => ({
    default: part.AnsweredBy,
  })),
);

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  text: { whiteSpace: 'pre-line' },
  empty: { color: tokens.colorNeutralForeground2, fontStyle: 'italic' },
});

/** The headings of a version, each with its text or the sentence that it is not here yet. */
export function CommitmentText({ file }: { file: ContentFile<CommitmentFile> }) {
  const styles = useStyles();
  return (
    <Section title={say('textTitle')}>
      {file.error ? (
        <Notice intent="warning" actions={<Button onClick={file.retry}>{sayShared('tryAgain')}</Button>}>
          {say('textFailed', { reason: errorInWords(file.error) })}
        </Notice>
      ) : null}
      {file.content === null && file.error === null ? <Text role="status">{say('waitText')}</Text> : null}
      {file.content?.headings.length === 0 ? <Text>{say('noHeadings')}</Text> : null}
      <div className={styles.root}>
        {file.content
          ? headingRows(file.content).map(({ key, heading, text, isPasted }) => (
              <Section key={key} title={heading} as="h3">
                <Text className={isPasted ? styles.text : styles.empty}>{text}</Text>
                <Suspense>
                  <AnsweredBy questionKey={headingKey(heading)} to="down" />
                </Suspense>
              </Section>
            ))
          : null}
      </div>
    </Section>
  );
}
