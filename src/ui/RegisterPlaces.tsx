import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { addresses, placeOf } from '../domain/addresses.ts';
import { usePath } from './address.ts';
import { useLinkTo } from './SurroundingsContext.tsx';
import { say } from './uiWords.ts';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalL,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
  link: {
    display: 'inline-block',
    paddingBlock: tokens.spacingVerticalSNudge,
    color: tokens.colorNeutralForeground2,
    textDecorationLine: 'none',
    borderBottom: `${tokens.strokeWidthThick} solid transparent`,
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  current: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorBrandStroke1,
  },
});

const places = ['actions', 'posts', 'committees', 'asks'] as const;

/** The places around the register, a line of links: actions, the posts that own them, committees, asks. */
export function RegisterPlaces() {
  const styles = useStyles();
  const linkTo = useLinkTo();
  const current = placeOf(usePath());
  return (
    <nav aria-label={say('registerPlaces')} data-print="no">
      <ul className={styles.list}>
        {places.map((place) => (
          <li key={place}>
            <a
              href={linkTo(addresses[place])}
              className={mergeClasses(styles.link, place === current && styles.current)}
              aria-current={place === current ? 'page' : undefined}
            >
              {say(`place.${place}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
