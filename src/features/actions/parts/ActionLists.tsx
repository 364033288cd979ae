import type { ReactNode } from 'react';
import { LoadState } from '../../../ui/LoadState.tsx';
import { say } from '../actionsWords.ts';
import type { RegisterState } from '../useRegister.ts';

/** Waits for the actions only. Posts and bodies that fail say so above and leave the register standing. */
export function ActionLists({ state, children }: { state: RegisterState; children: ReactNode }) {
  const { actions, posts, bodies } = state;
  return (
    <>
      {posts.error && !actions.error ? (
        <LoadState lists={[posts]} what={say('thePosts')} children={null} />
      ) : null}
      {bodies.error && !actions.error ? (
        <LoadState lists={[bodies]} what={say('theBodies')} children={null} />
      ) : null}
      <LoadState lists={[actions]} what={say('theActions')}>
        {children}
      </LoadState>
    </>
  );
}
