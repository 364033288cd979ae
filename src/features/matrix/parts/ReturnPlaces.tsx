import { makeStyles, tokens } from '@fluentui/react-components';
import { addresses } from '../../../domain/addresses.ts';
import { standardsThatDiffer } from '../../../domain/returnProgress.ts';
import { PlaceLink } from '../../../ui/TextLink.tsx';
import { say as sayShared } from '../../../ui/uiWords.ts';
import { say } from '../matrixWords.ts';
import type { Matrix } from '../useMatrix.ts';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXL}`,
    '& a': { minHeight: '24px' },
  },
});

/** The ways to the sign-off of the return, to another force's view, to all evidence, and to where views differ. */
export function ReturnPlaces({ matrix: { ordered, views, hub } }: { matrix: Matrix }) {
  const styles = useStyles();
  if (!hub?.forceKey) return null;
  const { self, community } = views.readings ?? {};
  const differing = standardsThatDiffer(ordered, self?.levels ?? [], community?.levels ?? []).length;
  return (
    <div className={styles.root} data-print="no">
      <PlaceLink to={addresses.signOff}>{say('toSignOff')}</PlaceLink>
      <PlaceLink to={addresses.peer}>{say('toPeer')}</PlaceLink>
      <PlaceLink to={addresses.evidence}>{sayShared('place.evidence')}</PlaceLink>
      {differing > 0 ? (
        <PlaceLink to={addresses.matrixDiffers}>{say('toDiffers', { count: differing })}</PlaceLink>
      ) : null}
    </div>
  );
}
