import { Text } from '@fluentui/react-components';
import type { AnswerRow } from '../answerView.ts';
import { say } from '../answerWords.ts';
import { usePeerStyles } from '../peerStyles.ts';

/** What would be written, standard by standard. */
export function AnswerLines({ rows }: { rows: readonly AnswerRow[] }) {
  const styles = usePeerStyles();
  return (
    <ul className={styles.plain}>
      {rows.map((row) => (
        <li key={row.key} className={styles.row}>
          <Text weight="semibold">{row.title}</Text>
          <Text className={styles.quiet}>{row.why ? `${row.what}. ${row.why}` : row.what}</Text>
          {row.isWritten ? (
            <>
              <Text weight="semibold">{row.level}</Text>
              <p className={styles.words}>{row.reasons}</p>
              <Words label={say('goodPractice')} words={row.goodPractice} />
              <Words label={say('questions')} words={row.questions} />
              {row.notes.map((note) => (
                <Text key={note} className={styles.quiet}>
                  {note}
                </Text>
              ))}
            </>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

function Words({ label, words }: { label: string; words: string }) {
  const styles = usePeerStyles();
  if (words === '') return null;
  return (
    <div className={styles.fact}>
      <p className={styles.label}>{label}</p>
      <p className={styles.words}>{words}</p>
    </div>
  );
}
