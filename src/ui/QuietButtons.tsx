import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

/** A button's padding and border: what it stands in from its own edge. */
const edge = `calc(-1 * (${tokens.spacingHorizontalM} + ${tokens.strokeWidthThin}))`;

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    marginInline: edge,
    // A narrow page has no more room beside it than that.
    '@container hub (max-width: 719px)': { marginInlineEnd: 0 },
  },
});

/** A row of buttons without frames: their words and icons keep the edge of the text around them. */
export function QuietButtons({ children }: { children: ReactNode }) {
  return <div className={useStyles().root}>{children}</div>;
}
