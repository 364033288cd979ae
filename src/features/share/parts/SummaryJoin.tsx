import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { say as sayShared } from '../../../ui/uiWords.ts';
import { VisuallyHidden } from '../../../ui/VisuallyHidden.tsx';
import type { DropInRow } from '../dropInsView.ts';
import { say } from '../shareWords.ts';

const useStyles = makeStyles({
  // A link that looks like a button: a summary has no other use for the 6 kB of a whole one.
  join: {
    display: 'inline-block',
    padding: `5px ${tokens.spacingHorizontalM}`,
    marginTop: tokens.spacingVerticalXS,
    border: `${tokens.strokeWidthThin} solid currentColor`,
    borderRadius: tokens.borderRadiusMedium,
    color: 'inherit',
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase300,
    textDecorationLine: 'none',
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: tokens.strokeWidthThick,
    },
  },
  primary: {
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    ':hover': { backgroundColor: tokens.colorBrandBackgroundHover },
    ':active': { backgroundColor: tokens.colorBrandBackgroundPressed },
  },
});

/** How to join a session from a summary, or that it is not set yet. It opens outside the product. */
export function SummaryJoin({ row, isPrimary }: { row: DropInRow; isPrimary: boolean }) {
  const styles = useStyles();
  if (row.joinLink === null) return row.noJoin ? <Text>{row.noJoin}</Text> : null;
  return (
    <a
      href={row.joinLink}
      target="_blank"
      rel="noreferrer"
      className={mergeClasses(styles.join, isPrimary && styles.primary)}
    >
      {say('join')}{' '}
      <VisuallyHidden>
        {row.title} {sayShared('opensNewWindow')}
      </VisuallyHidden>
    </a>
  );
}
