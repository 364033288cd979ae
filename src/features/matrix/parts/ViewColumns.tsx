import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { View } from '../../../domain/levels.ts';
import { Section } from '../../../ui/Section.tsx';
import { say } from '../matrixWords.ts';
import type { SaidLevel, ViewColumn } from '../standardView.ts';
import { saidOn } from '../standardView.ts';

const useStyles = makeStyles({
  columns: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingHorizontalXL,
    '@container hub (min-width: 540px) and (max-width: 959px)': {
      gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    },
    '@container hub (min-width: 960px)': { gridTemplateColumns: 'repeat(4, minmax(0, 1fr))' },
  },
  column: {
    borderTop: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke1}`,
    paddingTop: tokens.spacingVerticalS,
    minWidth: 0,
  },
  said: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
  },
  one: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, overflowWrap: 'anywhere' },
  reason: { whiteSpace: 'pre-line' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface ViewColumnsProps {
  columns: readonly ViewColumn[];
  differ: string | null;
  /** What stands under what was said in one view: what can be written there. */
  under?: (view: View) => ReactNode;
}

/** Force · Another force · Community · Final, each on its own. */
export function ViewColumns({ columns, differ, under }: ViewColumnsProps) {
  const styles = useStyles();
  return (
    <>
      <Text className={styles.quiet}>{say('viewsKept')}</Text>
      {differ ? <Text weight="semibold">{differ}</Text> : null}
      <div className={styles.columns}>
        {columns.map((column) => (
          <div key={column.view} className={styles.column}>
            <Section title={column.title} as="h3">
              {column.nothing ? <Text className={styles.quiet}>{column.nothing}</Text> : null}
              {column.note ? <Text>{column.note}</Text> : null}
              {column.said.length > 0 ? (
                <ul className={styles.said}>
                  {column.said.map((said) => (
                    <Said key={said.key} said={said} />
                  ))}
                </ul>
              ) : null}
              {under?.(column.view)}
            </Section>
          </div>
        ))}
      </div>
    </>
  );
}

function Said({ said }: { said: SaidLevel }) {
  const styles = useStyles();
  return (
    <li className={styles.one}>
      <Text weight="semibold">{said.level}</Text>
      <Text className={styles.reason}>{said.reason}</Text>
      <Text className={styles.quiet}>{saidOn(said)}</Text>
      {said.seen ? <Text className={styles.quiet}>{said.seen}</Text> : null}
      {said.writtenBy ? <Text className={styles.quiet}>{said.writtenBy}</Text> : null}
    </li>
  );
}
