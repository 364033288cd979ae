import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { Section } from '../../../ui/Section.tsx';
import { StateText } from '../../../ui/StateText.tsx';
import { PlaceLink } from '../../../ui/TextLink.tsx';
import type { StandardGroup, StandardRow } from '../standardsView.ts';

const narrow = '@container hub (max-width: 959px)';

const useStyles = makeStyles({
  groups: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXL,
    paddingTop: tokens.spacingVerticalS,
  },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    display: 'grid',
    gridTemplateColumns: '1.5em minmax(0, 5fr) minmax(0, 4fr) minmax(0, 4fr)',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    minHeight: '24px',
    padding: `${tokens.spacingVerticalM} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
    [narrow]: { gridTemplateColumns: '1.5em minmax(0, 1fr)' },
  },
  number: { color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
  there: {
    gridColumn: '3',
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    [narrow]: { gridColumn: '2' },
  },
  missing: { gridColumn: '4', display: 'flex', flexDirection: 'column', [narrow]: { gridColumn: '2' } },
});

/** Standards by group, in the framework's order, each with what is there and what is missing. */
export function StandardList({ groups }: { groups: readonly StandardGroup[] }) {
  const styles = useStyles();
  return (
    <div className={styles.groups}>
      {groups.map((group) => (
        <Section key={group.title} title={group.title} as="h3">
          <ul className={styles.list}>
            {group.rows.map((row) => (
              <Row key={row.key} row={row} />
            ))}
          </ul>
        </Section>
      ))}
    </div>
  );
}

function Row({ row }: { row: StandardRow }) {
  const styles = useStyles();
  return (
    <li className={styles.row}>
      <span className={styles.number}>{row.number}</span>
      <div>
        <PlaceLink to={row.address}>{row.title}</PlaceLink>
        {row.state ? <StateText icon={row.state.icon}>{row.state.words}</StateText> : null}
        {row.lines.map((line) => (
          <Text key={line} block className={styles.number}>
            {line}
          </Text>
        ))}
      </div>
      {row.there || row.differ ? (
        <div className={styles.there}>
          {row.there ? <StateText icon="done">{row.there}</StateText> : null}
          {row.differ ? <Text>{row.differ}</Text> : null}
        </div>
      ) : null}
      {row.missing || row.notKnown ? (
        <div className={styles.missing}>
          {row.missing ? <StateText icon="none">{row.missing}</StateText> : null}
          {row.notKnown ? <StateText icon="unknown">{row.notKnown}</StateText> : null}
        </div>
      ) : null}
    </li>
  );
}
