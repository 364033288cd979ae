import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import { useRuns } from '../../../data/hooks/useRuns.ts';
import { addresses } from '../../../domain/addresses.ts';
import { highestMarking } from '../../../domain/marking.ts';
import { LoadState } from '../../../ui/LoadState.tsx';
import { oldestAsOf } from '../../../ui/oldestAsOf.ts';
import { Page } from '../../../ui/Page.tsx';
import { RunProgress } from '../../../ui/records/RunProgress.tsx';
import { RegisterPlaces } from '../../../ui/RegisterPlaces.tsx';
import { PlaceLink } from '../../../ui/TextLink.tsx';
import { countsInWords } from '../committeesView.ts';
import { say } from '../committeesWords.ts';
import { useCommittee, useWhyNotDecide } from '../useCommittee.ts';
import { AgreementGroups } from './AgreementGroups.tsx';
import { CommitteeContact } from './CommitteeContact.tsx';
import { CommitteeTools } from './CommitteeTools.tsx';
import { PastMeetings } from './PastMeetings.tsx';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, minWidth: 0 },
});

/** One committee: how far it has come, what it is asked, what it answered. */
export function CommitteePage({ bodyKey }: { bodyKey: string }) {
  const styles = useStyles();
  const state = useCommittee(bodyKey);
  const { hub, actions, bodies, posts, committee, standsOn } = state;
  const root = useRef<HTMLDivElement>(null);
  const whyNot = useWhyNotDecide();
  const run = useNewestRun(bodyKey);
  const isKnown = standsOn.every(({ asOf }) => asOf !== null);
  const marking = highestMarking(committee?.actions.map((action) => action.marking) ?? []);
  const isEmpty = committee !== null && committee.actions.length === 0;
  return (
    <Page
      title={committee?.body.title ?? say('title')}
      line={[hub?.title ?? null, committee && isKnown && !isEmpty ? countsInWords(committee) : null]}
      asOf={oldestAsOf([...standsOn, posts])}
      marking={marking}
    >
      <RegisterPlaces />
      <LoadState lists={standsOn} what={say('theActions')}>
        {null}
      </LoadState>
      {isKnown && committee === null ? <NoSuch hasAnswered={bodies.hasAnswered} /> : null}
      {isKnown && committee && isEmpty ? (
        <div className={styles.root}>
          <Empty hasAnswered={actions.hasAnswered} />
          <CommitteeContact state={state} body={committee.body} />
        </div>
      ) : null}
      {isKnown && committee && !isEmpty ? (
        <div className={styles.root} ref={root}>
          <CommitteeTools state={state} committee={committee} mayDecide={whyNot === null} />
          {run ? <RunProgress run={run} /> : null}
          {whyNot ? (
            <Text>
              {whyNot} <PlaceLink to={askAddress(hub?.leadPostKey)}>{say('askForChange')}</PlaceLink>
            </Text>
          ) : null}
          <AgreementGroups state={state} committee={committee} mayDecide={whyNot === null} />
          <CommitteeContact state={state} body={committee.body} />
          <PastMeetings state={state} committee={committee} />
        </div>
      ) : null}
    </Page>
  );
}

function askAddress(leadPostKey: string | null | undefined): string {
  return addresses.newAsk(leadPostKey ? { of: leadPostKey } : {});
}

/** The meeting or letter of this committee that was begun last. */
function useNewestRun(bodyKey: string): string | null {
  const { entries } = useRuns();
  return entries.findLast(({ address }) => address === addresses.committee(bodyKey))?.key ?? null;
}

function NoSuch({ hasAnswered }: { hasAnswered: boolean }) {
  if (!hasAnswered) return <Text>{say('noneSoFar')}</Text>;
  return (
    <Text>
      {say('noSuch')} <PlaceLink to={addresses.committees}>{say('back')}</PlaceLink>
    </Text>
  );
}

function Empty({ hasAnswered }: { hasAnswered: boolean }) {
  if (!hasAnswered) return <Text>{say('noneSoFar')}</Text>;
  return (
    <Text>
      {say('empty')} <PlaceLink to={addresses.import}>{say('import')}</PlaceLink>
    </Text>
  );
}
