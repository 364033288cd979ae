import { makeStyles, tokens } from '@fluentui/react-components';
import { addresses } from '../../../domain/addresses.ts';
import type { Standard } from '../../../domain/frameworks.ts';
import { PlaceLink } from '../../../ui/TextLink.tsx';
import { say } from '../matrixWords.ts';
import { withSample } from '../standardsView.ts';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXL}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    paddingTop: tokens.spacingVerticalM,
    overflowWrap: 'anywhere',
  },
});

interface NeighboursProps {
  ordered: readonly Standard[];
  number: number;
  isSample: boolean;
}

/** The standard before and the one after, so that all of them can be read in a row. */
export function Neighbours({ ordered, number, isSample }: NeighboursProps) {
  const styles = useStyles();
  const at = ordered.findIndex((one) => one.number === number);
  const before = ordered[at - 1];
  const after = ordered[at + 1];
  const title = (one: Standard) =>
    say('standardTitle', { number: one.number, title: withSample(one.title, isSample) });
  return (
    <nav className={styles.root} aria-label={say('neighbours')}>
      {before ? (
        <PlaceLink to={addresses.standard(before.number)}>
          {say('before', { title: title(before) })}
        </PlaceLink>
      ) : (
        <span />
      )}
      {after ? (
        <PlaceLink to={addresses.standard(after.number)}>{say('after', { title: title(after) })}</PlaceLink>
      ) : null}
    </nav>
  );
}
