import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { Section } from '../../../ui/Section.tsx';
import { StateText } from '../../../ui/StateText.tsx';
import { PlaceLink } from '../../../ui/TextLink.tsx';
import type { StandardGroup, StandardRow } from '../standardsView.ts';

const narrow = '@media (max-width: 719px)';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    display: 'grid',
    gridTemplateColumns: '2em minmax(0, 1fr) minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalM} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
    [narrow]: { gridTemplateColumns: '1.5em minmax(0, 1fr)', columnGap: tokens.spacingHorizontalS },
  },
  number: { color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
  what: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    minWidth: 0,
    [narrow]: { gridColumn: '2' },
  },
});

/** Standards by group, in the framework's order, each with what is there and what is missing. */
export function StandardList({ groups }: { groups: readonly StandardGroup[] }) {
  const styles = useStyles();
  return groups.map((group) => (
    <Section key={group.title} title={group.title} as="h3">
      <ul className={styles.list}>
        {group.rows.map((row) => (
          <Row key={row.key} row={row} />
        ))}
      </ul>
    </Section>
  ));
}

function Row({ row }: { row: StandardRow }) {
  const styles = useStyles();
  return (
    <li className={styles.row}>
      <span className={styles.number}>{row.number}</span>
      <div>
        <PlaceLink to={row.address}>{row.title}</PlaceLink>
      </div>
      <div className={styles.what}>
        {row.there ? <StateText icon="done">{row.there}</StateText> : null}
        {row.missing ? <StateText icon="none">{row.missing}</StateText> : null}
        {row.notKnown ? <StateText icon="unknown">{row.notKnown}</StateText> : null}
        {row.differ ? <Text>{row.differ}</Text> : null}
      </div>
    </li>
  );
}
