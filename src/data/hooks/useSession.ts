import { useQueryClient } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import type { SignInState } from '../session.ts';
import { useData } from './DataContext.tsx';

/** Whether somebody must sign in, and the press that does it; afterwards everything is asked for again. */
export function useSession(): { current: SignInState; signIn: () => Promise<void> } {
  const { session, outbox } = useData();
  const client = useQueryClient();
  const current = useSyncExternalStore(
    (listener) => session.onChange(listener),
    () => session.current(),
  );
  return {
    current,
    signIn: async () => {
      await session.signIn();
      await Promise.all([client.refetchQueries(), outbox.flush()]);
    },
  };
}
