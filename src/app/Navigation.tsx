import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useList } from '../data/hooks/useList.ts';
import { useHubRow } from '../data/hooks/useHubRow.ts';
import type { Place } from '../domain/addresses.ts';
import { posts, postsHeldBy } from '../domain/posts.ts';
import { say } from '../ui/uiWords.ts';
import { useSurroundings } from '../ui/SurroundingsContext.tsx';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: '2px',
  },
  link: {
    display: 'block',
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
    borderLeft: '3px solid transparent',
    // Where the system chooses the colours, what is transparent would be drawn too.
    '@media (forced-colors: active)': { borderLeftColor: 'Canvas' },
    ':hover': { backgroundColor: tokens.colorNeutralBackground3Hover, textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  current: {
    fontWeight: tokens.fontWeightSemibold,
    borderLeftColor: tokens.colorBrandStroke1,
    '@media (forced-colors: active)': { borderLeftColor: 'Highlight' },
    backgroundColor: tokens.colorNeutralBackground1,
  },
  more: {
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalM}`,
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
});

/** Places that have no line of their own: they stand under another. */
const partOf: Partial<Record<Place, Place>> = {
  posts: 'actions',
  asks: 'actions',
  committees: 'actions',
  import: 'actions',
  evidence: 'matrix',
};

const forAll: Place[] = ['today', 'actions', 'share', 'commitment'];
const forRoles: Place[] = ['today', 'actions', 'matrix', 'share', 'commitment', 'status', 'settings'];

/** The places. People without a role see four of them and "More". */
export function Navigation({ current }: { current: Place | null }) {
  const styles = useStyles();
  const { me } = useSurroundings();
  const { today } = useHubRow();
  const held = postsHeldBy(me, useList(posts).items, today);
  const part = current && (partOf[current] ?? current);
  const shown = held.length > 0 ? forRoles : forAll;
  const rest = forRoles.filter((place) => !shown.includes(place));
  return (
    <nav aria-label={say('places')}>
      <Places places={shown} current={part} />
      {rest.length > 0 ? (
        <details open={part !== null && rest.includes(part)}>
          <summary className={styles.more}>{say('more')}</summary>
          <Places places={rest} current={part} />
        </details>
      ) : null}
    </nav>
  );
}

function Places({ places, current }: { places: readonly Place[]; current: Place | null }) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {places.map((place) => (
        <li key={place}>
          <a
            href={`#/${place}`}
            className={mergeClasses(styles.link, place === current && styles.current)}
            aria-current={place === current ? 'page' : undefined}
          >
            {say(`place.${place}`)}
          </a>
        </li>
      ))}
    </ul>
  );
}
