import { Text } from '@fluentui/react-components';
import { addresses } from '../../../domain/addresses.ts';
import { highestMarking } from '../../../domain/marking.ts';
import { LoadState } from '../../../ui/LoadState.tsx';
import { oldestAsOf } from '../../../ui/oldestAsOf.ts';
import { Page } from '../../../ui/Page.tsx';
import { say as sayHere } from '../committeesWords.ts';
import { say } from '../formsWords.ts';
import { waitingOf } from '../meetingDraft.ts';
import { useCommittee, useWhyNotDecide } from '../useCommittee.ts';
import { MeetingForm } from './MeetingForm.tsx';

/** A meeting of one committee being written down. */
export function RecordMeeting({ bodyKey }: { bodyKey: string }) {
  const state = useCommittee(bodyKey);
  const { hub, bodies, posts, committee, standsOn } = state;
  const whyNot = useWhyNotDecide();
  const title = committee?.body.title ?? null;
  return (
    <Page
      title={say('meetingTitle')}
      line={[title, hub?.title ?? null]}
      asOf={oldestAsOf([...standsOn, posts])}
      marking={highestMarking(committee?.actions.map(({ marking }) => marking) ?? [])}
      back={{
        to: addresses.committee(bodyKey),
        label: title ? say('back', { body: title }) : sayHere('back'),
      }}
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
  );
}
