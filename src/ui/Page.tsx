import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ComponentType, ReactNode } from 'react';
import { lazy, Suspense, useEffect, useRef } from 'react';
import type { Marking } from '../domain/list.ts';
import { cameBackFrom } from './arrival.ts';
import { BackLink } from './BackLink.tsx';
import { asOfWords } from './dayWords.ts';
import { MarkingBadge } from './MarkingBadge.tsx';
import { PrintMargins } from './PrintMargins.tsx';
import { useSurroundings } from './SurroundingsContext.tsx';
import { say } from './uiWords.ts';
import { useAfter } from './useAfter.ts';

/** Milliseconds after the page: its rows have the line to themselves. */
const afterRows = 800;

const PrintSheet = lazy<ComponentType>(() =>
  import('./PrintSheet.tsx').then(
    (part) => ({ default: part.PrintSheet }),
    () => ({ default: () => null }),
  ),
);

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    minWidth: 0,
    // A word longer than the page goes on in the next line.
    overflowWrap: 'break-word',
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    alignItems: 'flex-end',
    justifyContent: 'space-between',
  },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    // What says something later takes no room before.
    '& [role="status"]:empty': { position: 'absolute' },
  },
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
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
  },
});

interface PageProps {
  title: string;
  /** The force's name, and the day where the page needs one: parts of the line under the title. */
  line: readonly (string | null)[];
  asOf: string | null;
  marking?: Marking;
  /** The page above this one, where there is one. */
  back?: { to: string; label: string } | undefined;
  /** At the right of the head: search, copy link, download. The one primary action belongs to the content. */
  actions?: ReactNode;
  children: ReactNode;
}

/** The frame of every page: one title, whose hub, the highest marking once, "as of 21:42"; printed with its marking. */
export function Page({ title, line, asOf, marking = 'OFFICIAL', back, actions, children }: PageProps) {
  const styles = useStyles();
  const { root, heading } = useFocusOnArrival();
  const isTime = useAfter(true, afterRows);
  const { host } = useSurroundings();
  useEffect(() => {
    if (host.ownsPage) document.title = `${title} – ${say('product')}`;
  }, [title, host]);
  const said = [...line, asOf && say('asOf', { time: asOfWords(asOf, new Date()) })].filter(Boolean);
  return (
    <div className={styles.root} ref={root}>
      <PrintMargins marking={marking} />
      {isTime ? (
        <Suspense>
          <PrintSheet />
        </Suspense>
      ) : null}
      <div className={styles.head}>
        <div className={styles.titles}>
          {back ? <BackLink to={back.to}>{back.label}</BackLink> : null}
          <h1 className={styles.title} ref={heading} tabIndex={-1} dir="auto">
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

/**
 * After moving to another page the reader's focus goes to its title, and the page is read from its head; after coming
 * back it goes to the link by which the page was left. Not on the first page, where the host decides.
 */
function useFocusOnArrival() {
  const root = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const isFirst = isFirstPage;
    isFirstPage = false;
    const page = root.current;
    if (isFirst || !page) return;
    heading.current?.focus({ preventScroll: true });
    const from = cameBackFrom();
    if (from !== null) return backTo(from, page, heading.current);
    const hub = page.closest('[data-theme]');
    if (hub && hub.getBoundingClientRect().top < 0) hub.scrollIntoView();
  }, []);
  return { root, heading };
}

/** Puts the focus on the link that was followed; where the code for it cannot be fetched, the title keeps it. */
function backTo(path: string, page: HTMLElement, heading: HTMLElement | null): () => void {
  let stop: (() => void) | null = null;
  let isLeft = false;
  import('./focusLinkTo.ts').then(
    ({ focusLinkTo }) => {
      if (!isLeft) stop = focusLinkTo(path, page, heading);
    },
    () => undefined,
  );
  return () => {
    isLeft = true;
    stop?.();
  };
}
