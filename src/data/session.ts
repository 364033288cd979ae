import type { StoreError } from './storeError.ts';

/** Whether the person is signed in to Microsoft 365 as far as we know. */
export type SignInState =
  | { state: 'unknown' }
  | { state: 'signedIn' }
  | { state: 'needed'; reason: Extract<StoreError, { kind: 'signedOut' }>['reason'] };

/** The port for signing in: tokens for the adapters, and a button for people. */
export interface Session {
  /** A token for the service; throws StoreFailure `signedOut` where the person must do something first. */
  token: (options?: { refresh?: boolean }) => Promise<string>;
  /** Signs in with a window or dialog; call it from a press only. */
  signIn: () => Promise<void>;
  current: () => SignInState;
  onChange: (listener: () => void) => () => void;
}
