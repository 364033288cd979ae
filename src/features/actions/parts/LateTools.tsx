import { makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import type { ComponentType } from 'react';
import { useAfter } from '../../../ui/useAfter.ts';
import { say } from '../actionsWords.ts';
import type { ToolsProps } from './toolsProps.ts';

const useStyles = makeStyles({
  root: { paddingBottom: tokens.spacingVerticalS },
  summary: {
    cursor: 'pointer',
    paddingBlock: tokens.spacingVerticalSNudge,
    fontWeight: tokens.fontWeightSemibold,
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
});

/** Milliseconds after the rows: they have the line and the machine to themselves. */
const afterRows = 600;

/** Where their code does not arrive the register stands without them. */
const RegisterTools = lazy<ComponentType<ToolsProps>>(() =>
  import('./RegisterTools.tsx').then(
    (part) => ({ default: part.RegisterTools }),
    () => ({ default: () => null }),
  ),
);

/** The tools of the register, once the rows stand; on narrow screens behind [More]. */
export function LateTools(tools: ToolsProps) {
  const styles = useStyles();
  const isTime = useAfter(true, afterRows);
  const late = isTime ? (
    <Suspense fallback={null}>
      <RegisterTools {...tools} />
    </Suspense>
  ) : null;
  if (!tools.isNarrow) return late;
  return (
    <details className={styles.root} data-print="no">
      <summary className={styles.summary}>{say('more')}</summary>
      {late}
    </details>
  );
}
