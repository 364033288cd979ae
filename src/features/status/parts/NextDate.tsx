import { makeStyles, Text } from '@fluentui/react-components';
import { addresses } from '../../../domain/addresses.ts';
import { PlaceLink } from '../../../ui/TextLink.tsx';
import type { NextDate as NextDateWords } from '../statusView.ts';

const useStyles = makeStyles({
  words: { maxWidth: '720px' },
});

/** The next date of the cycle and how far its stage has come. */
export function NextDate({ next }: { next: NextDateWords }) {
  const styles = useStyles();
  return (
    <Text className={styles.words}>
      <PlaceLink to={addresses.matrix}>{next.sentence}</PlaceLink> {next.count}
    </Text>
  );
}
