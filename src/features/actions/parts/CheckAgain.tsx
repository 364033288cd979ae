import { Text } from '@fluentui/react-components';
import { useHubRow } from '../../../data/hooks/useHubRow.ts';
import type { Action } from '../../../domain/actions.ts';
import { addresses } from '../../../domain/addresses.ts';
import { isToCheckAgain } from '../../../domain/checkAgain.ts';
import type { Day } from '../../../domain/days.ts';
import { settingsOf } from '../../../domain/hub.ts';
import { dayInWords, dayShort } from '../../../ui/dayWords.ts';
import { StateText } from '../../../ui/StateText.tsx';
import { PlaceLink } from '../../../ui/TextLink.tsx';
import { say } from '../panelWords.ts';

/** An ended action that comes back: is it still so, or is it reopened? */
export function CheckAgain({ action, today, query }: { action: Action; today: Day; query: string }) {
  const { hub } = useHubRow();
  const { nextReviewDay, ref } = action;
  if (!isToCheckAgain(action, today, settingsOf(hub).checkAgainMonths)) return null;
  const day = nextReviewDay ? dayShort(nextReviewDay, today) : dayInWords(today);
  return (
    <div>
      <StateText icon="attention">{say('checkAgain', { day })}</StateText>
      <Text block>
        <PlaceLink to={addresses.changeAction(ref, 'check') + query}>{say('stillSo')}</PlaceLink>
        {' · '}
        <PlaceLink to={addresses.changeAction(ref, 'reopen') + query}>{say('reopen')}</PlaceLink>
      </Text>
    </div>
  );
}
