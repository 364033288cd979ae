import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { Notice } from '../../../ui/Notice.tsx';
import { say as sayShared } from '../../../ui/uiWords.ts';
import { say } from '../matrixWords.ts';
import { levelInWords } from '../standardView.ts';
import type { Matrix } from '../useMatrix.ts';

const useStyles = makeStyles({
  root: { maxWidth: '720px', overflowWrap: 'anywhere' },
  summary: { minHeight: '24px', cursor: 'pointer', fontWeight: tokens.fontWeightSemibold },
  list: { margin: `${tokens.spacingVerticalS} 0` },
  name: { fontWeight: tokens.fontWeightSemibold },
  meaning: { margin: `0 0 ${tokens.spacingVerticalS}` },
});

/** What the levels of this edition mean and how one comes about, on request. */
export function LevelMeanings({ matrix }: { matrix: Matrix }) {
  const styles = useStyles();
  const { file, framework } = matrix;
  const isSample = framework?.sample ?? false;
  if (file.error !== null) {
    return (
      <Notice intent="warning" actions={<Button onClick={file.retry}>{sayShared('tryAgain')}</Button>}>
        {say('levelsMissing')}
      </Notice>
    );
  }
  if (file.content === null) return null;
  return (
    <details className={styles.root}>
      <summary className={styles.summary}>{say('levelsTitle')}</summary>
      <dl className={styles.list}>
        {file.content.levels.map((level) => (
          <div key={level.level}>
            <dt className={styles.name}>{levelInWords(level.level, { file: file.content, isSample })}</dt>
            <dd className={styles.meaning}>{level.meaning}</dd>
          </div>
        ))}
      </dl>
      <Text>{file.content.howALevelComesAbout}</Text>
    </details>
  );
}
