import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { StateText } from '../../../ui/StateText.tsx';
import { OutsideLink } from '../../../ui/TextLink.tsx';
import type { VersionFacts } from '../commitmentView.ts';
import { say } from '../commitmentWords.ts';
import { statusIcons } from '../statusIcons.ts';

const useStyles = makeStyles({
  list: { margin: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  fact: {
    display: 'grid',
    gridTemplateColumns: '120px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalL,
    '@container hub (max-width: 539px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  label: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  note: { whiteSpace: 'pre-line' },
});

/** Status, dates and source of a version. */
export function Facts({ facts }: { facts: VersionFacts }) {
  const styles = useStyles();
  return (
    <dl className={styles.list}>
      <div className={styles.fact}>
        <dt className={styles.label}>{say('label.status')}</dt>
        <dd className={styles.value}>
          <StateText icon={statusIcons[facts.status]}>{facts.statusWords}</StateText>
          {facts.statusNote ? <Text className={styles.note}>{facts.statusNote}</Text> : null}
        </dd>
      </div>
      <div className={styles.fact}>
        <dt className={styles.label}>{say('label.dates')}</dt>
        <dd className={styles.value}>{facts.dates}</dd>
      </div>
      <div className={styles.fact}>
        <dt className={styles.label}>{say('label.source')}</dt>
        <dd className={styles.value}>
          <Source facts={facts} />
        </dd>
      </div>
    </dl>
  );
}

function Source({ facts: { source } }: { facts: VersionFacts }) {
  if (source.url === null) return <Text>{source.name}</Text>;
  return (
    <Text>
      <OutsideLink url={source.url}>{source.name}</OutsideLink>
    </Text>
  );
}
