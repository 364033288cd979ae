import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { useList } from '../../../data/hooks/useList.ts';
import type { Action } from '../../../domain/actions.ts';
import { actionUpdates } from '../../../domain/actionUpdates.ts';
import { LoadState } from '../../../ui/LoadState.tsx';
import { MarkingBadge } from '../../../ui/MarkingBadge.tsx';
import { StateText } from '../../../ui/StateText.tsx';
import { EvidenceDetails } from '../../../ui/records/evidence/EvidenceDetails.tsx';
import { say as sayUi } from '../../../ui/uiWords.ts';
import { actionDetail } from '../actionView.ts';
import { say } from '../actionsWords.ts';
import { holdsNoPost } from '../register.ts';
import type { RegisterState } from '../useRegister.ts';
import { useUpdates } from '../useUpdates.ts';
import { ActionLinks } from './ActionLinks.tsx';
import { CheckAgain } from './CheckAgain.tsx';
import { EmbeddingPart } from './EmbeddingPart.tsx';
import { HistoryPart } from './HistoryPart.tsx';
import { HoldingText } from './HoldingText.tsx';
import { MoreFacts, OpenAsks, Slips } from './MoreParts.tsx';
import { Part } from './Part.tsx';
import { PostUpdate } from './PostUpdate.tsx';
import { LatestUpdate, UpdateHistory } from './UpdateParts.tsx';

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2 },
  lines: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  long: { whiteSpace: 'pre-line' },
});

interface ActionDetailsProps {
  state: RegisterState;
  action: Action;
  isPosting: boolean;
  query: string;
}

/** What there is to know about one action, in the order people ask. */
export function ActionDetails({ state, action, isPosting, query }: ActionDetailsProps) {
  const styles = useStyles();
  const { register } = state;
  const detail = useMemo(() => actionDetail(register, action), [register, action]);
  const updateList = useList(actionUpdates, action.recordKey);
  const updates = useUpdates(action, updateList.items, register.today);
  const details = (
    <>
      <div className={styles.lines}>
        {detail.place ? <Text className={styles.quiet}>{detail.place}</Text> : null}
        {detail.isProvisional ? <Text size={200}>{say('provisional')}</Text> : null}
        {action.marking === 'OFFICIAL-SENSITIVE' ? (
          <span>
            <MarkingBadge marking={action.marking} />
          </span>
        ) : null}
      </div>
      {detail.why ? (
        <Part title={say('why')}>
          <Text className={styles.long}>{detail.why}</Text>
        </Part>
      ) : null}
      {detail.summary ? (
        <Part title={say('summary')}>
          <Text className={styles.long}>{detail.summary}</Text>
        </Part>
      ) : null}
      <Part title={say('owner')}>
        <HoldingText holding={detail.owner} />
      </Part>
      <Part title={say('deputy')}>
        {detail.deputy ? <HoldingText holding={detail.deputy} /> : <Text>{say('noDeputy')}</Text>}
        {detail.restsOnOnePerson ? <StateText icon="attention">{say('onePerson')}</StateText> : null}
      </Part>
      <Part title={say('state')}>
        <StateText icon={detail.icon}>{detail.state}</StateText>
        {detail.stateReason ? <Text className={styles.long}>{detail.stateReason}</Text> : null}
      </Part>
      <Part title={say('latest')}>
        <LoadState lists={[updateList]} what={say('theUpdates')}>
          <LatestUpdate updates={updates} isCertain={updateList.hasAnswered} action={action} query={query} />
        </LoadState>
      </Part>
      <Part title={say('due')}>
        <Text>{[detail.due ?? say('noDue'), detail.dueHistory].filter(Boolean).join(', ')}</Text>
        {detail.overdue ? <StateText icon="attention">{detail.overdue}</StateText> : null}
        <Slips updates={updateList.items} today={register.today} />
        {detail.nextReview ? <Text>{say('nextReview', { day: detail.nextReview })}</Text> : null}
      </Part>
      {detail.nextStep ? (
        <Part title={say('nextStepTitle')}>
          <Text className={styles.long}>{detail.nextStep}</Text>
        </Part>
      ) : null}
      <CheckAgain action={action} today={register.today} query={query} />
      {action.state === 'closed' ? null : <EmbeddingPart action={action} register={register} query={query} />}
      <MoreFacts register={register} action={action} />
      <OpenAsks action={action} today={register.today} />
      <ActionLinks action={action} detail={detail} />
      <EvidenceDetails
        title={sayUi('place.evidence')}
        toKey={action.recordKey}
        toTitle={`${action.ref} ${action.title}`}
      />
      <UpdateHistory updates={updates} action={action} query={query} />
      <HistoryPart action={action} updates={updateList.items} today={register.today} />
    </>
  );
  return (
    <PostUpdate
      key={action.recordKey}
      action={action}
      updates={updates}
      today={register.today}
      isPosting={isPosting}
      holdsNoPost={holdsNoPost(register)}
      query={query}
    >
      {details}
    </PostUpdate>
  );
}
