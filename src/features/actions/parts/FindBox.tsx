import { Field, Input, makeStyles } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons/svg/search';
import { memo, useState } from 'react';
import { say } from '../actionsWords.ts';
import type { GivenWords, OnType } from '../useActionsFilter.ts';

const useStyles = makeStyles({
  root: {
    flex: '2 1 180px',
    minWidth: 0,
    maxWidth: '360px',
    gridTemplateColumns: 'minmax(0, 1fr)',
    '& input': { minWidth: 0 },
  },
});

interface FindBoxProps {
  given: GivenWords;
  onType: OnType;
}

/** [Find an action]: it alone is drawn at a key, so that a letter is on screen however many rows have to follow. */
export const FindBox = memo(function FindBox({ given, onType }: FindBoxProps) {
  const styles = useStyles();
  const [typed, setTyped] = useState<{ words: string; over: GivenWords } | null>(null);
  const words = typed?.over === given ? typed.words : given.words;
  return (
    <Field label={say('find')} className={styles.root}>
      <Input
        type="search"
        value={words}
        contentBefore={<SearchRegular aria-hidden />}
        onChange={(_event, { value }) => {
          setTyped({ words: value, over: given });
          onType(value, given);
        }}
      />
    </Field>
  );
});
