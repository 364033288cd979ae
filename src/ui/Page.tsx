import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useEffect, useRef } from 'react';
import type { Marking } from '../domain/list.ts';
import { asOfWords } from './dayWords.ts';
import { MarkingBadge } from './MarkingBadge.tsx';
import { useSurroundings } from './SurroundingsContext.tsx';
import { say } from './uiWords.ts';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, minWidth: 0 },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    alignItems: 'flex-end',
    justifyContent: 'space-between',
  },
  actions: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  titles: { minWidth: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: 'none',
  },
  line: {
    color: tokens.colorNeutralForeground2,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
  },
});

interface PageProps {
  title: string;
  /** The force's name, and the day where the page needs one: parts of the line under the title. */
  line: readonly (string | null)[];
  asOf: string | null;
  marking?: Marking;
  /** At the right of the head: search, copy link, download. The one primary action belongs to the content. */
  actions?: ReactNode;
  children: ReactNode;
}

/** The frame of every page: one title, whose hub, the highest marking once, "as of 21:42". */
export function Page({ title, line, asOf, marking = 'OFFICIAL', actions, children }: PageProps) {
  const styles = useStyles();
  const heading = useFocusOnArrival();
  const { host } = useSurroundings();
  useEffect(() => {
    if (host.ownsPage) document.title = `${title} – ${say('product')}`;
  }, [title, host]);
  const said = [...line, asOf && say('asOf', { time: asOfWords(asOf, new Date()) })].filter(Boolean);
  return (
    <div className={styles.root}>
      <div className={styles.head}>
        <div className={styles.titles}>
          <h1 className={styles.title} ref={heading} tabIndex={-1}>
            {title}
          </h1>
          <Text className={styles.line}>
            {said.length > 0 ? <span>{said.join(' · ')}</span> : null}
            <MarkingBadge marking={marking} />
          </Text>
        </div>
        {actions ? <div className={styles.actions}>{actions}</div> : null}
      </div>
      {children}
    </div>
  );
}

let isFirstPage = true;

/** After moving to another page the reader's focus goes to its title; not on the first page, where the host decides. */
function useFocusOnArrival() {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!isFirstPage) heading.current?.focus({ preventScroll: true });
    isFirstPage = false;
  }, []);
  return heading;
}
