import { makeStyles, tokens } from '@fluentui/react-components';
import type { FigureLine } from '../figuresView.ts';
import { say } from '../statusWords.ts';
import { FigureList } from './FigureList.tsx';

const useStyles = makeStyles({
  summary: {
    cursor: 'pointer',
    minHeight: '24px',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  quiet: { color: tokens.colorNeutralForeground2, maxWidth: '720px' },
  definition: { margin: `${tokens.spacingVerticalXS} 0` },
});

const definitions = ['defined.differ', 'defined.overdue', 'defined.noOwner', 'defined.onePerson'] as const;

/** Four sentences, each a link or opening in place what it counted; how they are counted is one press away. */
export function ToKnow({ figures }: { figures: readonly FigureLine[] }) {
  const styles = useStyles();
  return (
    <>
      <FigureList figures={figures} />
      <details className={styles.quiet} data-print="no">
        <summary className={styles.summary}>{say('howCountedAll')}</summary>
        {definitions.map((definition) => (
          <p key={definition} className={styles.definition}>
            {say(definition)}
          </p>
        ))}
      </details>
    </>
  );
}
