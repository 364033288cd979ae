import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { CopyWords } from '../../../ui/CopyWords.tsx';
import { Section } from '../../../ui/Section.tsx';
import { StateText } from '../../../ui/StateText.tsx';
import { PlaceLink } from '../../../ui/TextLink.tsx';
import { say } from '../settingsWords.ts';
import type { Settings } from '../useSettings.ts';
import { waitingRows } from '../waitingView.ts';
import type { WaitingRow } from '../waitingView.ts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, maxWidth: '720px' },
  row: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalM} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  actions: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
});

/** What this person wrote and SharePoint does not have yet. */
export function Waiting({ settings }: { settings: Settings }) {
  const styles = useStyles();
  const { entries, outbox, actions } = settings;
  const rows = waitingRows(entries, actions, new Date());
  const tryNow = (row: WaitingRow) =>
    row.tryNow === 'again' ? outbox.resolve(row.key, 'mine') : outbox.flush();
  return (
    <Section title={say('waitingTitle')}>
      {rows.length === 0 ? <Text>{say('waitingNone')}</Text> : null}
      {rows.length > 0 ? (
        <ul className={styles.list}>
          {rows.map((row) => (
            <li key={row.key} className={styles.row}>
              <Text>{row.what}</Text>
              <div role="status">
                <StateText icon={row.icon}>{row.state}</StateText>
              </div>
              <div className={styles.actions}>
                {row.tryNow ? <Button onClick={() => void tryNow(row)}>{say('tryNow')}</Button> : null}
                <CopyWords label={say('copyMine')} done={say('copiedMine')} words={() => row.words} />
                {row.address ? <PlaceLink to={row.address}>{say('openRecord')}</PlaceLink> : null}
              </div>
            </li>
          ))}
        </ul>
      ) : null}
    </Section>
  );
}
