import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { ChevronLeftRegular } from '@fluentui/react-icons/svg/chevron-left';
import { addresses } from '../../../domain/addresses.ts';
import { LoadState } from '../../../ui/LoadState.tsx';
import { highestMarking } from '../../../ui/MarkingBadge.tsx';
import { oldestAsOf } from '../../../ui/oldestAsOf.ts';
import { Page } from '../../../ui/Page.tsx';
import { PlaceLink } from '../../../ui/TextLink.tsx';
import { say as sayHere } from '../committeesWords.ts';
import { say } from '../formsWords.ts';
import { waitingOf } from '../meetingDraft.ts';
import { useCommittee, useWhyNotDecide } from '../useCommittee.ts';
import { MeetingForm } from './MeetingForm.tsx';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minWidth: 0 },
  back: { display: 'inline-flex', alignItems: 'center', alignSelf: 'flex-start', minHeight: '44px' },
});

/** A meeting of one committee being written down. */
export function RecordMeeting({ bodyKey }: { bodyKey: string }) {
  const styles = useStyles();
  const state = useCommittee(bodyKey);
  const { hub, bodies, posts, committee, standsOn } = state;
  const whyNot = useWhyNotDecide();
  const title = committee?.body.title ?? null;
  return (
    <div className={styles.root}>
      <div className={styles.back}>
        <ChevronLeftRegular aria-hidden />
        <PlaceLink to={addresses.committee(bodyKey)}>
          {title ? say('back', { body: title }) : sayHere('back')}
        </PlaceLink>
      </div>
      <Page
        title={say('meetingTitle')}
        line={[title, hub?.title ?? null]}
        asOf={oldestAsOf([...standsOn, posts])}
        marking={highestMarking(committee?.actions.map(({ marking }) => marking) ?? [])}
      >
        <LoadState lists={standsOn} what={sayHere('theActions')}>
          {committee === null ? (
            <Text>{sayHere(bodies.hasAnswered ? 'noSuch' : 'noneSoFar')}</Text>
          ) : whyNot ? (
            <Text>{whyNot}</Text>
          ) : waitingOf(committee).length === 0 ? (
            <Text>{say('nothingWaits')}</Text>
          ) : (
            <MeetingForm state={state} committee={committee} />
          )}
        </LoadState>
      </Page>
    </div>
  );
}
