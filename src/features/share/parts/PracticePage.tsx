import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { addresses } from '../../../domain/addresses.ts';
import { highestMarking } from '../../../domain/marking.ts';
import { CopyLink } from '../../../ui/CopyLink.tsx';
import { LoadState } from '../../../ui/LoadState.tsx';
import { oldestAsOf } from '../../../ui/oldestAsOf.ts';
import { Page } from '../../../ui/Page.tsx';
import { QuietButtons } from '../../../ui/QuietButtons.tsx';
import { OutsideLink } from '../../../ui/TextLink.tsx';
import { practiceFields } from '../practicesView.ts';
import { say } from '../shareWords.ts';
import type { Share } from '../useShare.ts';
import { workstreamName } from '../workstreams.ts';

const useStyles = makeStyles({
  list: { margin: 0, maxWidth: '920px', overflowWrap: 'anywhere' },
  field: {
    display: 'grid',
    gridTemplateColumns: '180px minmax(0, 720px)',
    columnGap: tokens.spacingHorizontalXL,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    '@container hub (max-width: 719px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  label: { color: tokens.colorNeutralForeground2 },
  text: { margin: 0, whiteSpace: 'pre-line' },
  empty: { color: tokens.colorNeutralForeground2, fontStyle: 'italic' },
});

/** One practice in the fields of the practice bank. */
export function PracticePage({ share, recordKey }: { share: Share; recordKey: string }) {
  const styles = useStyles();
  const { hub, lists } = share;
  const practice = lists.practices.items.find((one) => one.recordKey === recordKey) ?? null;
  return (
    <Page
      title={practice?.title ?? say('practice')}
      line={[hub?.title ?? null, practice && workstreamName(practice.workstreamKey, lists.bodies.items)]}
      asOf={oldestAsOf([lists.practices])}
      marking={highestMarking([practice?.marking ?? null])}
      back={{ to: addresses.share, label: say('back') }}
      actions={
        practice ? (
          <QuietButtons>
            <CopyLink address={addresses.practice(recordKey)} label={practice.title} />
          </QuietButtons>
        ) : undefined
      }
    >
      <LoadState lists={[lists.practices]} what={say('waitPractice')}>
        {practice === null && lists.practices.hasAnswered ? <Text>{say('noSuchPractice')}</Text> : null}
        {practice ? (
          <dl className={styles.list}>
            {practiceFields(practice, lists.posts.items).map(({ key, label, text }) => (
              <div key={key} className={styles.field}>
                <dt className={styles.label}>{label}</dt>
                <dd className={mergeClasses(styles.text, text === null && styles.empty)}>
                  {text ?? say('notFilled')}
                </dd>
              </div>
            ))}
          </dl>
        ) : null}
        {practice?.moreLink ? <OutsideLink url={practice.moreLink}>{say('more')}</OutsideLink> : null}
      </LoadState>
    </Page>
  );
}
