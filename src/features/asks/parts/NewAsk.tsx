import { Text } from '@fluentui/react-components';
import { useDraft } from '../../../data/hooks/useDraft.ts';
import { useAddress } from '../../../ui/address.ts';
import { LoadState } from '../../../ui/LoadState.tsx';
import { Page } from '../../../ui/Page.tsx';
import type { AskDraft } from '../askForm.ts';
import { begunIn, draftKeyOf } from '../askForm.ts';
import { say } from '../askFormWords.ts';
import { say as sayAsks } from '../asksWords.ts';
import { useAsks } from '../useAsks.ts';
import { AskFields } from './AskFields.tsx';
import { LeadChat } from './LeadChat.tsx';
import { useAskForm } from './useAskForm.ts';
import type { AskFormProps } from './useAskForm.ts';

/** Raises an ask from any record, or asks or tells the race action lead. */
export function NewAsk({ isToLead }: { isToLead: boolean }) {
  const data = useAsks();
  const { hub, lists } = data;
  const { query } = useAddress();
  const found = begunIn(query);
  const begun = isToLead ? { ...found, of: hub?.leadPostKey ?? '' } : found;
  return (
    <Page title={say(isToLead ? 'titleLead' : 'title')} line={[hub?.title ?? null]} asOf={null}>
      <LoadState lists={[lists.hub, lists.posts]} what={sayAsks('wait')}>
        {isToLead ? <LeadChat data={data} /> : <Text>{say('before')}</Text>}
        {isToLead && begun.of === '' ? null : (
          <Drafted key={draftKeyOf(begun)} data={data} begun={begun} isToLead={isToLead} />
        )}
      </LoadState>
    </Page>
  );
}

/** The fields appear once the device has said whether words were begun; those that were sent are not offered again. */
function Drafted(props: Omit<AskFormProps, 'draft'>) {
  const draft = useDraft<AskDraft>(draftKeyOf(props.begun));
  return draft.isKnown ? <AskForm {...props} draft={draft} /> : null;
}

function AskForm(props: AskFormProps) {
  return <AskFields {...props} form={useAskForm(props)} />;
}
