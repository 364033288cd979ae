import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { RaiseAsk } from '../../../../ui/records/RaiseAsk.tsx';
import { say as sayMatrix } from '../../matrixWords.ts';
import { missingLine, whoseIsIt } from '../returnView.ts';
import type { StandardWork } from '../useStandard.ts';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
});

/** What is missing, whose it is and by when, and the way to ask somebody for it. */
export function MissingLine({ work }: { work: StandardWork }) {
  const styles = useStyles();
  const { standing, standard, matrix } = work;
  const { postKey } = whoseIsIt(standing.part, standard);
  return (
    <div className={styles.root}>
      <Text weight="semibold" role="status">
        {missingLine(standing, matrix.postsByKey, matrix.today)}
      </Text>
      <RaiseAsk
        label={sayMatrix('askFor')}
        about={standard.recordKey}
        need="data"
        {...(postKey ? { of: postKey } : {})}
      />
    </div>
  );
}
