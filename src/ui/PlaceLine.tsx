import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useLinkTo } from './SurroundingsContext.tsx';

const narrow = '@container hub (max-width: 719px)';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalL,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    [narrow]: { columnGap: tokens.spacingHorizontalM },
  },
  link: {
    display: 'inline-block',
    paddingBlock: tokens.spacingVerticalSNudge,
    color: tokens.colorNeutralForeground2,
    textDecorationLine: 'none',
    borderBottom: `${tokens.strokeWidthThick} solid transparent`,
    // Where the system chooses the colours, what is transparent would be drawn too.
    '@media (forced-colors: active)': { borderBottomColor: 'Canvas' },
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  current: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorBrandStroke1,
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
  },
  onlyWide: { [narrow]: { display: 'none' } },
});

/** One place of a line: where it is, what it is called, and how its name goes on where there is room. */
export interface LinePlace {
  to: string;
  label: string;
  more?: string;
}

/** Places that belong together, as a line of links under a page's title. */
export function PlaceLine({
  name,
  places,
  current,
}: {
  name: string;
  places: readonly LinePlace[];
  current: string | null;
}) {
  const styles = useStyles();
  const linkTo = useLinkTo();
  return (
    <nav aria-label={name} data-print="no">
      <ul className={styles.list}>
        {places.map(({ to, label, more }) => (
          <li key={to}>
            <a
              href={linkTo(to)}
              className={mergeClasses(styles.link, to === current && styles.current)}
              aria-current={to === current ? 'page' : undefined}
            >
              {label}
              {more ? <span className={styles.onlyWide}>{more}</span> : null}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
