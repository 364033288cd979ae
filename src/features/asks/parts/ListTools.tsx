import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { addresses } from '../../../domain/addresses.ts';
import type { Ask } from '../../../domain/asks.ts';
import { dayInWords } from '../../../ui/dayWords.ts';
import { ExportMenu } from '../../../ui/ExportMenu.tsx';
import { frameOf } from '../../../ui/exports/frameOf.ts';
import { useLinkTo } from '../../../ui/SurroundingsContext.tsx';
import type { AsksShown } from '../asksFilter.ts';
import { asksTable } from '../asksTable.ts';
import { say } from '../asksWords.ts';
import type { AsksData } from '../useAsks.ts';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
  },
  raise: { '@container hub (max-width: 719px)': { flexBasis: '100%', minHeight: '44px' } },
});

interface ListToolsProps {
  data: AsksData;
  shown: readonly Ask[];
  show: AsksShown;
}

/** [Ask for something], and the rows shown as a file. */
export function ListTools({ data, shown, show }: ListToolsProps) {
  const styles = useStyles();
  const linkTo = useLinkTo();
  const { today, lists, context } = data;
  const table = () => {
    const frame = frameOf(say('title'), { rows: shown, lists: [lists.asks, lists.posts], today });
    const partly = lists.asks.isComplete ? '' : ` ${say('table.partly')}`;
    return asksTable({ ...frame, about: `${say(`viewUnknown.${show}`)}.${partly}` }, shown, context);
  };
  return (
    <div className={styles.root} data-print="no">
      <Button as="a" appearance="primary" href={linkTo(addresses.newAsk())} className={styles.raise}>
        {say('raise')}
      </Button>
      {shown.length > 0 ? (
        <ExportMenu table={table} fileName={`${say('title')} ${dayInWords(today)}`} folder={say('title')} />
      ) : null}
    </div>
  );
}
