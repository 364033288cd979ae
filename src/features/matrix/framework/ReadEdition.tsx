import { Text } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { ReadFramework } from '../../../domain/framework/sheetsToFramework.ts';
import { Section } from '../../../ui/Section.tsx';
import type { Matrix } from '../useMatrix.ts';
import type { EditionSource } from './editionFile.ts';
import { readSource } from './editionFile.ts';
import { useEditionStyles } from './editionStyles.ts';
import { leftOutLines } from './editionsView.ts';
import { say } from './editionsWords.ts';
import { Preview } from './Preview.tsx';
import { Problems } from './Problems.tsx';
import { SaveEdition } from './SaveEdition.tsx';
import { useQuestions } from './useQuestions.ts';

interface ReadEditionProps {
  matrix: Matrix;
  source: EditionSource;
  eventKey: string;
}

/** What was read from a file: complete, or what keeps it from being loaded, by sheet and row. */
export function ReadEdition({ matrix, source, eventKey }: ReadEditionProps) {
  const styles = useEditionStyles();
  const [leaveOut, setLeaveOut] = useState<ReadonlySet<string>>(new Set());
  const read = useReading(source, leaveOut);
  if (read === null) return <Text role="status">{say('reading', { name: source.name })}</Text>;
  const left = leftOutLines(read.leftOut);
  return (
    <>
      <Section title={say('read', { name: source.name })}>
        <div className={styles.part} role="status">
          {read.file ? <Preview file={read.file} /> : null}
        </div>
        <Problems
          problems={read.problems}
          onLeaveOut={(name) => setLeaveOut((before) => new Set([...before, name]))}
        />
        {left.length > 0 ? (
          <details>
            <summary className={styles.summary}>{say('leftOut', { count: left.length })}</summary>
            <ul className={styles.list}>
              {left.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </details>
        ) : null}
      </Section>
      {read.file ? (
        <SaveEdition matrix={matrix} file={read.file} source={source} eventKey={eventKey} />
      ) : null}
    </>
  );
}

/** Reads the source anew whenever something is left out or the hub's questions have arrived. */
function useReading(source: EditionSource, leaveOut: ReadonlySet<string>): ReadFramework | null {
  const { questions, lists } = useQuestions();
  const [read, setRead] = useState<ReadFramework | null>(null);
  const isKnown = lists.every(({ asOf, error }) => asOf !== null || error !== null);
  useEffect(() => {
    if (!isKnown) return;
    let isWanted = true;
    void readSource(source, { known: questions, leaveOut }).then((done) => isWanted && setRead(done));
    return () => void (isWanted = false);
  }, [source, leaveOut, isKnown, questions]);
  return read;
}
