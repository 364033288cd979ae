import { Text } from '@fluentui/react-components';
import type { FrameworkFile } from '../../../domain/frameworkFile.ts';
import { useEditionStyles } from './editionStyles.ts';
import { say } from './editionsWords.ts';
import { countsInWords, levelsInWords, standardLines, unevenLines } from './previewView.ts';

/** What was read of an edition: how much, each standard, and what looks as if a cell were missing. */
export function Preview({ file }: { file: FrameworkFile }) {
  const styles = useEditionStyles();
  const uneven = unevenLines(file);
  return (
    <>
      <Text>{countsInWords(file)}</Text>
      <Text>{levelsInWords(file)}</Text>
      {uneven.length > 0 ? (
        <>
          <Text weight="semibold">{say('uneven', { count: uneven.length })}</Text>
          <Lines lines={uneven} />
        </>
      ) : null}
      <details>
        <summary className={styles.summary}>{say('eachStandard')}</summary>
        <Lines lines={standardLines(file)} />
      </details>
    </>
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  const styles = useEditionStyles();
  return (
    <ul className={styles.list}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
