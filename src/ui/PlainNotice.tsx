import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { StateText } from './StateText.tsx';
import { PlaceLink } from './TextLink.tsx';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXS,
  },
  press: { minHeight: '24px', textDecorationLine: 'underline' },
});

interface PlainNoticeProps {
  /** What happened, in a sentence. */
  words: string;
  /** The one thing to do. */
  press?: { label: string; act: () => void } | undefined;
  /** Or the one place to go to. */
  way?: { to: string; label: string } | undefined;
  /** Whether it interrupts a reader: where nothing else is on show. */
  isUrgent?: boolean;
}

/**
 * A notice in words alone, for somebody else's page: no box that clashes with a section's colour, and 10 kB less than
 * Notice with its Button.
 */
export function PlainNotice({ words, press, way, isUrgent = false }: PlainNoticeProps) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <div role={isUrgent ? 'alert' : 'status'}>
        <StateText icon="attention">{words}</StateText>
      </div>
      {way ? <PlaceLink to={way.to}>{way.label}</PlaceLink> : null}
      {press ? (
        <Link as="button" className={styles.press} onClick={press.act}>
          {press.label}
        </Link>
      ) : null}
    </div>
  );
}
