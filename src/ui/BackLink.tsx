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
});

/** The way to the page above, which is come back to where it was left. */
export function BackLink({ to, children }: { to: string; children: string }) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <ChevronLeftRegular aria-hidden />
      <Link href={useLinkTo()(to)} inline onClick={announceReturn}>
        {children}
      </Link>
    </div>
  );
}
