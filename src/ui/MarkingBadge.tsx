import { makeStyles, tokens } from '@fluentui/react-components';
import type { Marking } from '../domain/list.ts';
import { say } from './uiWords.ts';

const useStyles = makeStyles({
  root: {
    // Of the text's colour, so that it shows on every section of a page.
    border: '1px solid color-mix(in srgb, currentColor 40%, transparent)',
    borderRadius: tokens.borderRadiusCircular,
    padding: `0 ${tokens.spacingHorizontalSNudge}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: 'nowrap',
  },
});

/** The highest marking on a page, said once in its head; a row shows its own only where it is above the page's usual. */
export function MarkingBadge({ marking }: { marking: Marking }) {
  return (
    <span className={useStyles().root} title={say('highestMarking', { marking })}>
      {marking}
    </span>
  );
}
