import { Text } from '@fluentui/react-components';
import { useContentFile } from '../../../data/hooks/useContentFile.ts';
import { useList } from '../../../data/hooks/useList.ts';
import { standardDifference } from '../../../domain/framework/difference.ts';
import { standardInFile } from '../../../domain/framework/standardInFile.ts';
import { frameworkFile } from '../../../domain/frameworkFile.ts';
import type { FrameworkFile } from '../../../domain/frameworkFile.ts';
import { frameworks, standards } from '../../../domain/frameworks.ts';
import type { Standard } from '../../../domain/frameworks.ts';
import { withSample } from '../standardsView.ts';
import { linesOf } from './differenceView.ts';
import { useEditionStyles } from './editionStyles.ts';
import { say } from './editionsWords.ts';

/** What was worded anew at a standard that carries on one of the edition before. */
export function WordingChanges({ standard, file }: { standard: Standard; file: FrameworkFile }) {
  const styles = useEditionStyles();
  const old = useList(standards).items.find(({ recordKey }) => recordKey === standard.carriedFromKey) ?? null;
  const edition = useList(frameworks).items.find(({ recordKey }) => recordKey === old?.frameworkKey) ?? null;
  const oldFile = useContentFile(edition?.filePath ?? null, frameworkFile).content;
  const after = standardInFile(file, standard);
  const before = old && oldFile && standardInFile(oldFile, old);
  if (!after || !before || !old || !edition) return null;
  const title = withSample(edition.title, edition.sample);
  const lines = linesOf(standardDifference(after, before));
  const carries = { edition: title, number: String(old.number) };
  if (lines.length === 0) return <Text>{say('wording.same', carries)}</Text>;
  return (
    <details>
      <summary className={styles.summary}>
        {say('wording.changed', { ...carries, count: lines.length })}
      </summary>
      <ul className={styles.list}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  );
}
