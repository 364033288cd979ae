import { makeStyles, tokens } from '@fluentui/react-components';
import type { Evidence } from '../../../domain/evidence.ts';
import { MarkingBadge } from '../../../ui/MarkingBadge.tsx';
import { StateText } from '../../../ui/StateText.tsx';
import { PlaceLink } from '../../../ui/TextLink.tsx';
import { evidenceView } from '../../../ui/records/evidence/evidenceView.ts';
import type { EvidenceAround } from '../../../ui/records/evidence/evidenceView.ts';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalL}`,
    paddingBlock: tokens.spacingVerticalS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
    '@container hub (min-width: 720px)': { gridTemplateColumns: 'minmax(0, 1fr) 280px' },
  },
  side: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS, minWidth: 0 },
  title: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** One item of the list. */
export function ItemRow({ item, around }: { item: Evidence; around: EvidenceAround }) {
  const styles = useStyles();
  const view = evidenceView(item, around);
  return (
    <li className={styles.row}>
      <div className={styles.side}>
        <span className={styles.title} dir="auto">
          <PlaceLink to={view.address}>{view.title}</PlaceLink>
        </span>
        <span className={styles.quiet}>{view.facts.join(' · ')}</span>
        {view.also ? <span className={styles.quiet}>{view.also}</span> : null}
      </div>
      <div className={styles.side}>
        {view.states.map(({ icon, words }) => (
          <StateText key={words} icon={icon}>
            {words}
          </StateText>
        ))}
        <span className={styles.quiet}>{view.owner}</span>
        {view.marking === 'OFFICIAL-SENSITIVE' ? (
          <span>
            <MarkingBadge marking={view.marking} />
          </span>
        ) : null}
      </div>
    </li>
  );
}
