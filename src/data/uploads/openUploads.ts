import { StoreFailure } from '../storeError.ts';
import type { Uploads } from './uploads.ts';

/** Opens a person's uploads. */
export async function openUploads(): Promise<Uploads> {
  const refuse = async () => {
    throw new StoreFailure({ kind: 'refused', reason: 'Files cannot be sent yet' });
  };
  return {
    start: refuse,
    pause: refuse,
    carryOn: refuse,
    choose: refuse,
    stop: refuse,
    forget: refuse,
    entries: () => [],
    subscribe: () => () => undefined,
    isDurable: () => false,
  };
}
