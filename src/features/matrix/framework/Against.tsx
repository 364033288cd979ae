import { Field, Select, Text } from '@fluentui/react-components';
import type { FrameworkDifference } from '../../../domain/framework/difference.ts';
import type { FrameworkFile } from '../../../domain/frameworkFile.ts';
import type { Framework } from '../../../domain/frameworks.ts';
import { Section } from '../../../ui/Section.tsx';
import { withSample } from '../standardsView.ts';
import type { DifferenceRow } from './differenceView.ts';
import { differenceInWords } from './differenceView.ts';
import { useEditionStyles } from './editionStyles.ts';
import { say } from './editionsWords.ts';

interface AgainstProps {
  editions: readonly Framework[];
  before: Framework | null;
  difference: FrameworkDifference | null;
  oldFile: FrameworkFile | null;
  isWaiting: boolean;
  onBefore: (key: string | null) => void;
  onCarry: (key: string, from: string | null) => void;
}

/** Against the edition before: what is carried on, new, gone and worded otherwise; each choice can be put right. */
export function Against(props: AgainstProps) {
  const { editions, before, difference, oldFile, isWaiting, onBefore, onCarry } = props;
  const styles = useEditionStyles();
  const words = difference ? differenceInWords(difference) : null;
  return (
    <Section title={say('against')}>
      <div className={styles.part}>
        <Field label={say('againstWhich')} className={styles.choice}>
          <Select value={before?.recordKey ?? ''} onChange={(_, { value }) => onBefore(value || null)}>
            <option value="">{say('againstNone')}</option>
            {editions.map(({ recordKey, title, sample }) => (
              <option key={recordKey} value={recordKey}>
                {withSample(title, sample)}
              </option>
            ))}
          </Select>
        </Field>
        {isWaiting ? <Text role="status">{say('againstWait')}</Text> : null}
        {words ? (
          <>
            <Text role="status">{words.counts}</Text>
            {words.levels.map((line) => (
              <Text key={line}>{line}</Text>
            ))}
            {words.gone ? <Text>{words.gone}</Text> : null}
            <ul className={styles.plain}>
              {words.rows.map((row) => (
                <Row key={row.key} row={row} old={oldFile?.standards ?? []} onCarry={onCarry} />
              ))}
            </ul>
          </>
        ) : null}
      </div>
    </Section>
  );
}

interface RowProps {
  row: DifferenceRow;
  old: FrameworkFile['standards'];
  onCarry: AgainstProps['onCarry'];
}

function Row({ row, old, onCarry }: RowProps) {
  const styles = useEditionStyles();
  return (
    <li className={styles.row}>
      <Text weight="semibold">{`${row.number} ${row.title}`}</Text>
      <Field label={`${say('diff.carries')} (${row.how})`} className={styles.choice}>
        <Select
          aria-label={say('diff.carriesLabel', { number: row.number })}
          value={row.carries}
          onChange={(_, { value }) => onCarry(row.key, value || null)}
        >
          <option value="">{say('diff.nothing')}</option>
          {old.map(({ key, number, title }) => (
            <option key={key} value={key}>
              {`${number} ${title}`}
            </option>
          ))}
        </Select>
      </Field>
      {row.lines.length > 0 ? (
        <details>
          <summary className={styles.summary}>{say('diff.which', { count: row.lines.length })}</summary>
          <ul className={styles.list}>
            {row.lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </details>
      ) : null}
    </li>
  );
}
