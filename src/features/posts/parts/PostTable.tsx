import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { MarkingBadge } from '../../../ui/MarkingBadge.tsx';
import { StackingCell, StackingRow, StackingTable } from '../../../ui/StackingTable.tsx';
import { StateText } from '../../../ui/StateText.tsx';
import { PlaceLink } from '../../../ui/TextLink.tsx';
import type { PostRow } from '../postsView.ts';
import { say } from '../postsWords.ts';

const widths = { post: '30%', holder: '32%', deputy: '22%', forces: '16%' };
const columns = ['post', 'holder', 'deputy', 'forces'] as const;

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** Posts as a table; on narrow screens a row is the post and who holds it. */
export function PostTable({ rows }: { rows: readonly PostRow[] }) {
  const heads = columns.map((column) => ({ title: say(`column.${column}`), width: widths[column] }));
  return (
    <StackingTable caption={say('caption')} columns={heads}>
      {rows.map((row) => (
        <Row key={row.key} row={row} />
      ))}
    </StackingTable>
  );
}

function Row({ row }: { row: PostRow }) {
  const styles = useStyles();
  const { address, title, holder, when, concern, handover, deputy, forces, marking } = row;
  const heading = (
    <>
      <PlaceLink to={address}>{title}</PlaceLink> {marking ? <MarkingBadge marking={marking} /> : null}
    </>
  );
  return (
    <StackingRow heading={heading}>
      <StackingCell>
        {holder ? <Text block>{holder}</Text> : null}
        {when ? (
          <Text block className={styles.quiet}>
            {when}
          </Text>
        ) : null}
        {concern ? <StateText icon="attention">{concern}</StateText> : null}
        {handover ? <StateText icon="underWay">{handover}</StateText> : null}
      </StackingCell>
      <StackingCell onlyWide>{deputy}</StackingCell>
      <StackingCell onlyWide>{forces}</StackingCell>
    </StackingRow>
  );
}
