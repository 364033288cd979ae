import { makeStyles, Text } from '@fluentui/react-components';
import { addresses } from '../../../domain/addresses.ts';
import { HowCounted } from '../../../ui/records/HowCounted.tsx';
import { PlaceLink } from '../../../ui/TextLink.tsx';
import type { NextDate as NextDateWords } from '../statusView.ts';

const useStyles = makeStyles({
  words: { maxWidth: '720px' },
});

/** The next date of the cycle and how far its stage has come; what is counted opens in place. */
export function NextDate({ next }: { next: NextDateWords }) {
  const styles = useStyles();
  return (
    <>
      <Text className={styles.words}>
        <PlaceLink to={addresses.matrix}>{next.sentence}</PlaceLink> {next.count}
      </Text>
      {next.definition ? <HowCounted definition={next.definition} standards={next.standards} /> : null}
    </>
  );
}
