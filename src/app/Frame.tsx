import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { NavigationRegular } from '@fluentui/react-icons/svg/navigation';
import { useEffect, useState } from 'react';
import { placeOf } from '../domain/addresses.ts';
import type { Host } from '../hosts/host.ts';
import { useAddress } from '../ui/address.ts';
import { SearchBox } from '../ui/SearchBox.tsx';
import { say } from '../ui/uiWords.ts';
import { Navigation } from './Navigation.tsx';
import { PageOutlet } from './PageOutlet.tsx';
import { Standing } from './Standing.tsx';

const narrow = '@media (max-width: 719px)';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: '200px minmax(0, 1fr)',
    minHeight: '100vh',
    backgroundColor: tokens.colorNeutralBackground1,
    [narrow]: { gridTemplateColumns: 'minmax(0, 1fr)', gridTemplateRows: 'auto 1fr' },
    // Without the navigation the page has the whole sheet.
    '@media print': { display: 'block' },
  },
  skip: {
    position: 'absolute',
    left: '-9999px',
    ':focus-visible': { left: tokens.spacingHorizontalS, top: tokens.spacingVerticalS, zIndex: 2 },
  },
  side: {
    backgroundColor: tokens.colorNeutralBackground3,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalS}`,
    [narrow]: { padding: tokens.spacingHorizontalS },
    '@media print': { display: 'none' },
  },
  menu: { display: 'none', [narrow]: { display: 'inline-flex' } },
  places: { [narrow]: { display: 'none' } },
  placesOpen: { [narrow]: { display: 'block', paddingTop: tokens.spacingVerticalS } },
  main: {
    minWidth: 0,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXXL}`,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    outlineStyle: 'none',
    [narrow]: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`, gap: tokens.spacingVerticalM },
    '@media print': { padding: 0 },
  },
  search: { alignSelf: 'flex-end', maxWidth: '100%', width: '320px', [narrow]: { width: '100%' }, '@media print': { display: 'none' } },
});

/** Navigation at the left (behind [Menu] on narrow screens), search, and the page. */
export function Frame({ host }: { host: Host }) {
  const styles = useStyles();
  const { path } = useAddress();
  const [isOpen, setOpen] = useState(false);
  useEffect(() => setOpen(false), [path]);
  return (
    <div className={styles.root}>
      <Button className={styles.skip} onClick={() => document.getElementById('content')?.focus()}>
        {say('skipToContent')}
      </Button>
      <header className={styles.side}>
        <Button
          className={styles.menu}
          appearance="subtle"
          icon={<NavigationRegular />}
          aria-expanded={isOpen}
          aria-controls="places"
          onClick={() => setOpen(!isOpen)}
        >
          {say('menu')}
        </Button>
        <div id="places" className={mergeClasses(styles.places, isOpen && styles.placesOpen)}>
          <Navigation current={placeOf(path)} />
        </div>
      </header>
      <main id="content" tabIndex={-1} className={styles.main}>
        <div className={styles.search}>
          <SearchBox />
        </div>
        <Standing />
        <PageOutlet host={host} />
      </main>
    </div>
  );
}
