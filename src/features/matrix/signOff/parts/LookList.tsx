import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { PlaceLink } from '../../../../ui/TextLink.tsx';
import { Section } from '../../../../ui/Section.tsx';
import { StateText } from '../../../../ui/StateText.tsx';
import { lookRows } from '../signOffView.ts';
import { say } from '../signOffWords.ts';
import type { SignOff } from '../useSignOff.ts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, maxWidth: '720px' },
  row: { padding: `${tokens.spacingVerticalXS} 0`, overflowWrap: 'anywhere', minHeight: '24px' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** What is to look at before the return goes out, each with the way to its place. */
export function LookList({ signOff: { found, isWhole } }: { signOff: SignOff }) {
  const styles = useStyles();
  const rows = lookRows(found);
  const title = isWhole && rows.length > 0 ? say('lookTitleCount', { count: rows.length }) : say('lookTitle');
  return (
    <Section title={title}>
      {isWhole ? null : <Text>{say('lookWaiting')}</Text>}
      {isWhole && rows.length === 0 ? <Text>{say('lookNone')}</Text> : null}
      {rows.length > 0 ? <Text className={styles.quiet}>{say('lookAbout')}</Text> : null}
      <ul className={styles.list}>
        {rows.map(({ key, sentence, address, holdsBack }) => (
          <li key={key} className={styles.row}>
            <PlaceLink to={address}>{sentence}</PlaceLink>{' '}
            {holdsBack ? <StateText icon="attention">{say('holdsBack')}</StateText> : null}
          </li>
        ))}
      </ul>
    </Section>
  );
}
