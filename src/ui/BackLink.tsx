import { Link, makeStyles } from '@fluentui/react-components';
import { ChevronLeftRegular } from '@fluentui/react-icons/svg/chevron-left';
import { announceReturn } from './arrival.ts';
import { useLinkTo } from './SurroundingsContext.tsx';

const useStyles = makeStyles({
  root: {
    display: 'inline-flex',
    alignItems: 'center',
    alignSelf: 'flex-start',
    minHeight: '24px',
    '@container hub (max-width: 719px)': { minHeight: '44px' },
    '@media print': { display: 'none' },
  },
  arrow: { flexShrink: 0 },
});

/** The way to the page above, which is come back to where it was left. */
export function BackLink({ to, children }: { to: string; children: string }) {
  const styles = useStyles();
  return (
    <Link href={useLinkTo()(to)} inline className={styles.root} onClick={announceReturn}>
      <ChevronLeftRegular aria-hidden className={styles.arrow} />
      {children}
    </Link>
  );
}
