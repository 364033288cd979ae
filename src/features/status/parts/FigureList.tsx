import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { PlaceLink } from '../../../ui/TextLink.tsx';
import type { FigureLine } from '../figuresView.ts';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, paddingLeft: '18px', maxWidth: '720px', overflowWrap: 'anywhere' },
  // Said here because pages of SharePoint take the marks of lists away.
  line: { padding: `${tokens.spacingVerticalXXS} 0`, listStyleType: 'disc' },
  opens: { listStyleType: 'none' },
  summary: {
    cursor: 'pointer',
    minHeight: '24px',
    listStylePosition: 'outside',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  inside: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
});

/** Sentences, each a link or opening in place what it counted. */
export function FigureList({ figures }: { figures: readonly FigureLine[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {figures.map((figure) => (
        <li key={figure.key} className={mergeClasses(styles.line, figure.items.length > 0 && styles.opens)}>
          <FigureSentence figure={figure} />
        </li>
      ))}
    </ul>
  );
}

function FigureSentence({ figure: { sentence, address, items } }: { figure: FigureLine }) {
  const styles = useStyles();
  if (address !== null) return <PlaceLink to={address}>{sentence}</PlaceLink>;
  if (items.length === 0) return sentence;
  return (
    <details>
      <summary className={styles.summary}>{sentence}</summary>
      <ul className={styles.inside}>
        {items.map(({ key, text, address: to }) => (
          <li key={key}>{to === null ? text : <PlaceLink to={to}>{text}</PlaceLink>}</li>
        ))}
      </ul>
    </details>
  );
}
