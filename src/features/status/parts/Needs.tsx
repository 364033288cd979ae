import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { MarkingBadge } from '../../../ui/MarkingBadge.tsx';
import { PlaceLink } from '../../../ui/TextLink.tsx';
import type { NeedLine, StatusView } from '../statusView.ts';
import { say } from '../statusWords.ts';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  line: {
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: '1px solid color-mix(in srgb, currentColor 24%, transparent)',
    overflowWrap: 'anywhere',
    maxWidth: '720px',
    breakInside: 'avoid',
  },
  sentence: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  detail: { margin: 0, color: tokens.colorNeutralForeground2 },
  more: {
    cursor: 'pointer',
    padding: `${tokens.spacingVerticalXS} 0`,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

const atFirst = 3;

/** What needs a chief officer: three at first, gravest first. */
export function Needs({ needs }: { needs: StatusView['needs'] }) {
  const styles = useStyles();
  if (needs.empty !== null) return <Text>{needs.empty}</Text>;
  const rest = needs.lines.slice(atFirst);
  return (
    <>
      <NeedLines lines={needs.lines.slice(0, atFirst)} />
      {needs.note ? <Text>{needs.note}</Text> : null}
      {rest.length > 0 ? (
        <details>
          <summary className={styles.more}>{say('needsMore', { count: rest.length })}</summary>
          <NeedLines lines={rest} />
        </details>
      ) : null}
    </>
  );
}

/** Needs as lines: the sentence leads to the record it is about. */
export function NeedLines({ lines }: { lines: readonly NeedLine[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {lines.map(({ key, sentence, detail, address, marking }) => (
        <li key={key} className={styles.line}>
          <p className={styles.sentence}>
            {address === null ? sentence : <PlaceLink to={address}>{sentence}</PlaceLink>}{' '}
            {marking ? <MarkingBadge marking={marking} /> : null}
          </p>
          <p className={styles.detail}>{detail}</p>
        </li>
      ))}
    </ul>
  );
}
