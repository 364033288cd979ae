import { Text } from '@fluentui/react-components';
import type { Standard } from '../../../domain/frameworks.ts';
import { signedOffStandards, standingSignature } from '../../../domain/signOff.ts';
import { dayShort } from '../../../ui/dayWords.ts';
import { RaiseAsk } from '../../../ui/records/RaiseAsk.tsx';
import { say } from '../matrixWords.ts';
import type { Matrix } from '../useMatrix.ts';
import { useReturnEvents } from '../useReturnEvents.ts';

/** The signature that keeps a standard read only; null where none does. For whoever draws the standard. */
export function useSignedOff(matrix: Matrix, standard: Standard) {
  const { events, by } = useReturnEvents(matrix);
  const isSigned = signedOffStandards([standard], events, by).has(standard.recordKey);
  return isSigned ? (standingSignature(events, by)?.event ?? null) : null;
}

/** "Signed off 14 May. To change it, ask the Deputy Chief Constable to reopen." [Ask] */
export function SignedOffNote({ matrix, standard }: { matrix: Matrix; standard: Standard }) {
  const event = useSignedOff(matrix, standard);
  if (event === null) return null;
  const post = event.postTitle ?? event.row.created.by.name;
  return (
    <Text>
      {say('signedOff', { day: dayShort(event.day, matrix.today), post })}{' '}
      <RaiseAsk
        label={say('signedOffAsk')}
        about={standard.recordKey}
        need="decision"
        {...(event.postKey ? { of: event.postKey } : {})}
      />
    </Text>
  );
}
