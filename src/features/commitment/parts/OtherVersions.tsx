import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { Section } from '../../../ui/Section.tsx';
import { PlaceLink } from '../../../ui/TextLink.tsx';
import type { VersionFacts } from '../commitmentView.ts';
import { say } from '../commitmentWords.ts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** The versions that are not on screen, newest first. */
export function OtherVersions({ versions }: { versions: readonly VersionFacts[] }) {
  const styles = useStyles();
  return (
    <Section title={say('othersTitle')}>
      <ul className={styles.list}>
        {versions.map((one) => (
          <li key={one.key} className={styles.row}>
            <PlaceLink to={one.address}>{[one.title, one.version].filter(Boolean).join(', ')}</PlaceLink>
            <Text className={styles.quiet}>{`${one.statusWords} · ${one.dates}`}</Text>
          </li>
        ))}
      </ul>
    </Section>
  );
}
