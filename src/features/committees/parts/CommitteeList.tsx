import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { addresses } from '../../../domain/addresses.ts';
import { ownersOf } from '../../../domain/jointAnswers.ts';
import { highestMarking } from '../../../domain/marking.ts';
import { LoadState } from '../../../ui/LoadState.tsx';
import { oldestAsOf } from '../../../ui/oldestAsOf.ts';
import { Page } from '../../../ui/Page.tsx';
import { RegisterPlaces } from '../../../ui/RegisterPlaces.tsx';
import { PlaceLink } from '../../../ui/TextLink.tsx';
import { committeeLines } from '../committeesView.ts';
import { say } from '../committeesWords.ts';
import { useCommitteeLists } from '../useCommittee.ts';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', maxWidth: '720px' },
  line: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalM} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
    fontWeight: tokens.fontWeightSemibold,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** Every committee that actions name, by name. */
export function CommitteeList() {
  const styles = useStyles();
  const { hub, actions, bodies, updates, decisions } = useCommitteeLists();
  const isJoint = actions.items.some((action) => ownersOf(action).length > 1);
  const lists = isJoint ? [actions, bodies, updates] : [actions, bodies];
  const lines = committeeLines(bodies.items, actions.items, decisions);
  const hasAnswered = lists.every((list) => list.hasAnswered);
  return (
    <Page
      title={say('title')}
      line={[hub?.title ?? null]}
      asOf={oldestAsOf(lists)}
      marking={highestMarking(actions.items.map(({ marking }) => marking))}
    >
      <RegisterPlaces />
      <LoadState lists={lists} what={say('theActions')}>
        {lines.length === 0 ? (
          <Text>
            {say(hasAnswered ? 'none' : 'noneSoFar')}{' '}
            {hasAnswered ? <PlaceLink to={addresses.import}>{say('import')}</PlaceLink> : null}
          </Text>
        ) : (
          <>
            <Text className={styles.quiet}>{say('about')}</Text>
            <ul className={styles.list}>
              {lines.map(({ key, title, address, counts }) => (
                <li key={key} className={styles.line}>
                  <PlaceLink to={address}>{title}</PlaceLink>
                  <Text className={styles.quiet}>{counts}</Text>
                </li>
              ))}
            </ul>
          </>
        )}
      </LoadState>
    </Page>
  );
}
