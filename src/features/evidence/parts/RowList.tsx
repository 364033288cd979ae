import { makeStyles, tokens } from '@fluentui/react-components';
import { PlaceLink } from '../../../ui/TextLink.tsx';

const useStyles = makeStyles({
  list: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalXL,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    overflowWrap: 'anywhere',
  },
});

/** Lines that lead somewhere, or only say something. */
export function RowList({ rows }: { rows: readonly { key: string; words: string; to?: string | null }[] }) {
  return (
    <ul className={useStyles().list}>
      {rows.map(({ key, words, to = null }) => (
        <li key={key} dir="auto">
          {to === null ? words : <PlaceLink to={to}>{words}</PlaceLink>}
        </li>
      ))}
    </ul>
  );
}
