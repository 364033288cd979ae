import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { Section } from '../../../ui/Section.tsx';
import { OutsideLink } from '../../../ui/TextLink.tsx';
import { VisuallyHidden } from '../../../ui/VisuallyHidden.tsx';
import { faultRows } from '../faultsView.ts';
import type { FaultRow } from '../faultsView.ts';
import { haveAllAnswered } from '../healthView.ts';
import { say } from '../settingsWords.ts';
import type { Settings } from '../useSettings.ts';

const useStyles = makeStyles({
  text: { maxWidth: '720px' },
  quiet: { maxWidth: '720px', color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: 0, padding: 0, maxWidth: '720px' },
  row: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalM} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
});

/** Rows that no page can show until somebody puts them right in SharePoint. */
export function Faults({ settings }: { settings: Settings }) {
  const styles = useStyles();
  const { reports, surroundings } = settings;
  const { rows, more } = faultRows(
    reports.flatMap((report) => report.faults),
    surroundings.siteUrl,
  );
  return (
    <Section title={say('faultsTitle')}>
      {rows.length === 0 ? (
        <Text>{haveAllAnswered(reports) ? say('faultsNone') : say('faultsNotYet')}</Text>
      ) : (
        <>
          <Text className={styles.text}>{say('faultsAbout')}</Text>
          <ul className={styles.list}>
            {rows.map((row) => (
              <FaultItem key={row.key} row={row} />
            ))}
          </ul>
          {more > 0 ? <Text>{say('faultsMore', { count: more })}</Text> : null}
        </>
      )}
      <Text className={styles.quiet}>{say('faultsPart')}</Text>
    </Section>
  );
}

/** One row, what is the matter with it, and the way to it in SharePoint. */
export function FaultItem({ row }: { row: FaultRow }) {
  const styles = useStyles();
  return (
    <li className={styles.row}>
      <Text weight="semibold">{row.title}</Text>
      {row.reasons.map((reason) => (
        <Text key={reason}>{reason}</Text>
      ))}
      <Text>
        <OutsideLink url={row.url}>
          {say('faultOpen')} <VisuallyHidden>{row.title}</VisuallyHidden>
        </OutsideLink>
      </Text>
    </li>
  );
}
