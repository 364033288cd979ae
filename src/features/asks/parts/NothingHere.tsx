import { Button, Text } from '@fluentui/react-components';
import { goTo } from '../../../ui/address.ts';
import { addressOf } from '../asksFilter.ts';
import type { AsksShown } from '../asksFilter.ts';
import { say } from '../asksWords.ts';

interface NothingHereProps {
  show: AsksShown;
  isNarrowed: boolean;
  hasAnswered: boolean;
}

/** Why the list is empty; "nothing" only once the service has answered. */
export function NothingHere({ show, isNarrowed, hasAnswered }: NothingHereProps) {
  if (!hasAnswered) return <Text>{say('noneYet')}</Text>;
  if (!isNarrowed) return <Text>{say(`none.${show}`)}</Text>;
  const clear = () => goTo(addressOf({ show, state: null, way: null, theme: null }));
  return (
    <Text>
      {say('nothingMatches')} <Button onClick={clear}>{say('filter.clear')}</Button>
    </Text>
  );
}
