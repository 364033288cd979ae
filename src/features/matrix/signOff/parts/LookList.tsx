import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { Evidence } from '../../../../domain/evidence.ts';
import { PlaceLink } from '../../../../ui/TextLink.tsx';
import { Section } from '../../../../ui/Section.tsx';
import { StateText } from '../../../../ui/StateText.tsx';
import { lookRows } from '../signOffView.ts';
import { say } from '../signOffWords.ts';
import type { SignOff } from '../useSignOff.ts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, maxWidth: '720px' },
  row: { padding: `${tokens.spacingVerticalXS} 0`, overflowWrap: 'anywhere' },
  places: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    '& a': { display: 'inline-block', minHeight: '24px' },
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  files: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    '@container hub (max-width: 719px)': { '& button': { width: '100%', minHeight: '44px' } },
  },
});

/** What is to look at before the return goes out, each with the way to its place. */
export function LookList({ signOff: { found, isWhole, reach, evidence } }: { signOff: SignOff }) {
  const styles = useStyles();
  const rows = lookRows(found);
  const title =
    isWhole && found.length > 0 ? say('lookTitleCount', { count: found.length }) : say('lookTitle');
  return (
    <Section title={title}>
      {isWhole ? null : <Text>{say('lookWaiting')}</Text>}
      {isWhole && rows.length === 0 ? <Text>{say('lookNone')}</Text> : null}
      {rows.length > 0 ? <Text className={styles.quiet}>{say('lookAbout')}</Text> : null}
      <ul className={styles.list}>
        {rows.map(({ key, sentence, places, holdsBack }) => (
          <li key={key} className={styles.row}>
            <Text weight="semibold">{sentence}</Text>{' '}
            {holdsBack ? <StateText icon="attention">{say('holdsBack')}</StateText> : null}
            <ul className={styles.places}>
              {places.map((place) => (
                <li key={place.key}>
                  <PlaceLink to={place.address}>{place.name}</PlaceLink>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      <Files reach={reach} items={[...evidence.values()].flat()} />
    </Section>
  );
}

/** [Look for every file]: which files are not where their rows say. */
function Files({ reach, items }: { reach: SignOff['reach']; items: readonly Evidence[] }) {
  const styles = useStyles();
  const { state, lost, unknown, ask } = reach;
  const count = new Set(items.filter(({ filePath }) => filePath !== null).map(({ recordKey }) => recordKey))
    .size;
  if (count === 0) return null;
  const words =
    state === 'notAsked'
      ? ''
      : state === 'asking'
        ? say('reach.asking')
        : [
            say('reach.asked', { count, lost: lost.size }),
            unknown > 0 ? say('reach.unknown', { count: unknown }) : '',
          ].join(' ');
  return (
    <div className={styles.files} data-print="no">
      <Button onClick={() => void ask(items)} disabledFocusable={state === 'asking'}>
        {say('reach')}
      </Button>
      <Text role="status">{words}</Text>
    </div>
  );
}
