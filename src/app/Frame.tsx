import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { NavigationRegular } from '@fluentui/react-icons/svg/navigation';
import { useEffect, useId, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { placeOf } from '../domain/addresses.ts';
import type { Host } from '../hosts/host.ts';
import { usePath } from '../ui/address.ts';
import { followArrivals } from '../ui/arrival.ts';
import { SearchBox } from '../ui/SearchBox.tsx';
import { say } from '../ui/uiWords.ts';
import { AfterFirstScreen } from './AfterFirstScreen.tsx';
import { Navigation } from './Navigation.tsx';
import { PageOutlet } from './PageOutlet.tsx';
import { Standing } from './Standing.tsx';

const narrow = '@container hub (max-width: 719px)';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateAreas: '"side top" "side main"',
    gridTemplateColumns: '200px minmax(0, 1fr)',
    gridTemplateRows: 'auto 1fr',
    position: 'relative',
    backgroundColor: tokens.colorNeutralBackground1,
    [narrow]: {
      gridTemplateAreas: '"menu top" "side side" "main main"',
      gridTemplateColumns: 'auto minmax(0, 1fr)',
      gridTemplateRows: 'auto auto 1fr',
    },
    // A grid would print into the navigation's column.
    '@media print': { display: 'block' },
  },
  skip: {
    position: 'absolute',
    left: '-9999px',
    ':focus-visible': { left: tokens.spacingHorizontalS, top: tokens.spacingVerticalS, zIndex: 2 },
  },
  menu: {
    gridArea: 'menu',
    display: 'none',
    alignItems: 'center',
    paddingLeft: tokens.spacingHorizontalXS,
    backgroundColor: tokens.colorNeutralBackground3,
    [narrow]: { display: 'flex' },
    '@media print': { display: 'none' },
  },
  side: {
    gridArea: 'side',
    backgroundColor: tokens.colorNeutralBackground3,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalS}`,
    [narrow]: { display: 'none', padding: tokens.spacingHorizontalS },
    '@media print': { display: 'none' },
  },
  wholePage: { minHeight: '100vh' },
  sideOpen: { [narrow]: { display: 'block' } },
  top: {
    gridArea: 'top',
    justifySelf: 'end',
    width: '320px',
    maxWidth: '100%',
    boxSizing: 'content-box',
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXXL} 0`,
    [narrow]: {
      justifySelf: 'stretch',
      width: 'auto',
      padding: tokens.spacingHorizontalS,
      backgroundColor: tokens.colorNeutralBackground3,
    },
    '@media print': { display: 'none' },
  },
  main: {
    gridArea: 'main',
    minWidth: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXXL} ${tokens.spacingVerticalXXL}`,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    outlineStyle: 'none',
    [narrow]: { padding: tokens.spacingHorizontalM, gap: tokens.spacingVerticalM },
    '@media print': { padding: 0 },
  },
});

/** Navigation at the left (behind [Menu] on narrow screens), search, and the page. */
export function Frame({ host }: { host: Host }) {
  const styles = useStyles();
  const [content, places] = [useId(), useId()];
  // A page has one main part: where it is not ours, it is the host's.
  const Main = host.ownsPage ? 'main' : 'div';
  const path = usePath();
  const [isOpen, setOpen] = useState(false);
  useEffect(() => setOpen(false), [path]);
  useEffect(followArrivals, []);
  const menu = useRef<HTMLButtonElement>(null);
  const closeOnEscape = ({ key }: KeyboardEvent) => {
    if (key !== 'Escape' || !isOpen) return;
    setOpen(false);
    menu.current?.focus();
  };
  return (
    <div className={mergeClasses(styles.root, host.ownsPage && styles.wholePage)}>
      <Button className={styles.skip} onClick={() => document.getElementById(content)?.focus()}>
        {say('skipToContent')}
      </Button>
      <div className={styles.menu} onKeyDown={closeOnEscape}>
        <Button
          ref={menu}
          appearance="subtle"
          icon={<NavigationRegular />}
          aria-expanded={isOpen}
          aria-controls={places}
          onClick={() => setOpen(!isOpen)}
        >
          {say('menu')}
        </Button>
      </div>
      <div
        id={places}
        className={mergeClasses(styles.side, isOpen && styles.sideOpen)}
        onKeyDown={closeOnEscape}
      >
        <Navigation current={placeOf(path)} />
      </div>
      <div className={styles.top}>
        <SearchBox />
      </div>
      <Main id={content} tabIndex={-1} className={styles.main}>
        <Standing />
        <PageOutlet host={host} />
      </Main>
      <AfterFirstScreen />
    </div>
  );
}
