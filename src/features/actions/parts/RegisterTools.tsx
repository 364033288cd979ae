import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { addresses } from '../../../domain/addresses.ts';
import { dayInWords, dayWithTime } from '../../../ui/dayWords.ts';
import { ExportMenu } from '../../../ui/ExportMenu.tsx';
import { useLinkTo } from '../../../ui/SurroundingsContext.tsx';
import { oldestAsOf } from '../../../ui/oldestAsOf.ts';
import { say as sayShared } from '../../../ui/uiWords.ts';
import { registerTable } from '../registerTable.ts';
import { say } from '../registerWords.ts';
import { useRegisterRights } from '../useRegisterRights.ts';
import { PrintRows } from './PrintRows.tsx';
import type { ToolsProps } from './toolsProps.ts';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    alignItems: 'center',
  },
});

/** What can be done with the register as a whole: add to it, change several, take it out of the hub. */
export function RegisterTools({ state, shown, asked, title }: Omit<ToolsProps, 'isNarrow'>) {
  const styles = useStyles();
  const linkTo = useLinkTo();
  const { register, actions, posts, bodies } = state;
  const { mayWrite, mayImport } = useRegisterRights(register);
  const asOf = oldestAsOf([actions, posts, bodies]) ?? new Date().toISOString();
  const table = () =>
    registerTable({
      register,
      shown,
      asked,
      title,
      asOf: sayShared('asOf', { time: dayWithTime(register.today, asOf) }),
      isComplete: actions.isComplete,
    });
  const link = (to: string, words: string) => (
    <Button as="a" href={linkTo(to)}>
      {words}
    </Button>
  );
  return (
    <div className={styles.root} data-print="no">
      {mayWrite ? link(addresses.newAction, say('new')) : null}
      {mayWrite ? link(addresses.changeMany, say('changeMany')) : null}
      {mayImport ? link(addresses.import, say('import')) : null}
      <ExportMenu
        table={table}
        fileName={`${say('file')} ${dayInWords(register.today)}`}
        folder={say('file')}
      />
      <PrintRows table={table} />
    </div>
  );
}
