import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { say } from '../../../ui/records/accessWords.ts';
import { StateText } from '../../../ui/StateText.tsx';
import { VisuallyHidden } from '../../../ui/VisuallyHidden.tsx';
import type { AccessRow } from '../accessView.ts';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalM} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
    outlineStyle: 'none',
  },
  why: { color: tokens.colorNeutralForeground2 },
  button: { minHeight: '44px' },
});

interface AccessItemProps {
  row: AccessRow;
  isWorking: boolean;
  /** Something is being put right, here or in another row. */
  isBusy: boolean;
  onPutRight: () => void;
}

/** One person whose right and post differ, with the one thing to do; afterwards what came of it. */
export function AccessItem({ row, isWorking, isBusy, onPutRight }: AccessItemProps) {
  const styles = useStyles();
  const item = useRef<HTMLLIElement>(null);
  const wasPressed = useRef(false);
  // The button goes once it is done: the focus stays with the row.
  useEffect(() => {
    if (row.isDone && wasPressed.current) item.current?.focus();
  }, [row.isDone]);
  const press = () => {
    wasPressed.current = true;
    onPutRight();
  };
  return (
    <li className={styles.row} ref={item} tabIndex={-1}>
      <Text weight="semibold">{row.sentence}</Text>
      <Text className={styles.why}>{row.why}</Text>
      <div role="status">
        {isWorking ? <StateText icon="underWay">{say('working')}</StateText> : null}
        {!isWorking && row.outcome ? (
          <StateText icon={row.isDone ? 'done' : 'attention'}>{row.outcome}</StateText>
        ) : null}
      </div>
      {row.isDone ? null : (
        <Button className={styles.button} disabledFocusable={isBusy} onClick={press}>
          {say('putRight')} <VisuallyHidden>{row.sentence}</VisuallyHidden>
        </Button>
      )}
    </li>
  );
}
