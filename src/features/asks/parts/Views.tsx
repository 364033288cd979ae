import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useLinkTo } from '../../../ui/SurroundingsContext.tsx';
import { addressOf } from '../asksFilter.ts';
import type { AsksFilter, AsksShown } from '../asksFilter.ts';
import { viewLinks } from '../asksView.ts';
import type { AsksByView } from '../asksView.ts';
import { say } from '../asksWords.ts';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
  link: {
    display: 'inline-block',
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusCircular,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    textDecorationLine: 'none',
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  // As a quick filter that is on.
  current: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    borderTopColor: tokens.colorBrandStroke1,
    borderRightColor: tokens.colorBrandStroke1,
    borderLeftColor: tokens.colorBrandStroke1,
    borderBottomColor: tokens.colorBrandStroke1,
    boxShadow: `inset 0 0 0 1px ${tokens.colorBrandStroke1}`,
  },
});

interface ViewsProps {
  views: AsksByView;
  isCounted: boolean;
  show: AsksShown;
  filter: AsksFilter;
}

/** Asked of me, I asked, all: links, so that each has an address. */
export function Views({ views, isCounted, show, filter }: ViewsProps) {
  const styles = useStyles();
  const linkTo = useLinkTo();
  return (
    <nav aria-label={say('views')}>
      <ul className={styles.list}>
        {viewLinks(views, isCounted).map(({ view, words }) => (
          <li key={view}>
            <a
              href={linkTo(addressOf({ ...filter, show: view }))}
              className={mergeClasses(styles.link, view === show && styles.current)}
              aria-current={view === show ? 'true' : undefined}
            >
              {words}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
