import { StackingCell, StackingRow, StackingTable } from '../../../ui/StackingTable.tsx';
import { StateText } from '../../../ui/StateText.tsx';
import { PlaceLink } from '../../../ui/TextLink.tsx';
import { outcomeIcons } from '../outcomeIcons.ts';
import type { PracticeRow } from '../practicesView.ts';
import { say } from '../shareWords.ts';

const widths = { practice: '36%', outcome: '22%', organisation: '16%', workstream: '26%' };
const columns = ['practice', 'outcome', 'organisation', 'workstream'] as const;

/** Practices as a table. */
export function PracticeTable({ rows }: { rows: readonly PracticeRow[] }) {
  const heads = columns.map((column) => ({ title: say(`column.${column}`), width: widths[column] }));
  return (
    <StackingTable caption={say('practiceTitle')} columns={heads}>
      {rows.map(({ key, address, title, outcome, doesItWork, organisation, workstream }) => (
        <StackingRow key={key} heading={<PlaceLink to={address}>{title}</PlaceLink>}>
          <StackingCell>
            <StateText icon={outcomeIcons[outcome]}>{doesItWork}</StateText>
          </StackingCell>
          <StackingCell>{organisation}</StackingCell>
          <StackingCell>{workstream}</StackingCell>
        </StackingRow>
      ))}
    </StackingTable>
  );
}
