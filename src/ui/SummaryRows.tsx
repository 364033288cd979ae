import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { PlaceLink } from './TextLink.tsx';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} 0`,
    // Of the text's colour, so that it shows on every section's background.
    borderTop: `${tokens.strokeWidthThin} solid color-mix(in srgb, currentColor 24%, transparent)`,
    minWidth: 0,
  },
  facts: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
});

/** The rows of a summary: one below the other at every width. */
export function SummaryRows({ children }: { children: ReactNode }) {
  return <ul className={useStyles().list}>{children}</ul>;
}

/** One record of a summary: its title leads to it; what is said of it stands below. */
export function SummaryRow({ to, title, children }: { to: string; title: string; children: ReactNode }) {
  return (
    <li className={useStyles().row}>
      <Text weight="semibold">
        <PlaceLink to={to}>{title}</PlaceLink>
      </Text>
      {children}
    </li>
  );
}

/** Short facts of a record, side by side where there is room. */
export function SummaryFacts({ children }: { children: ReactNode }) {
  return <div className={useStyles().facts}>{children}</div>;
}
