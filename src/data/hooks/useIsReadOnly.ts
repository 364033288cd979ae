import { isTooOld } from '../../domain/clientVersion.ts';
import { schemaVersion } from '../../domain/schemaVersion.ts';
import { useHubRow } from './useHubRow.ts';

/** True where a newer version of the hub is in use here and this app may only read; known from the last visit too. */
export function useIsReadOnly(): boolean {
  return isTooOld(useHubRow().hub, schemaVersion);
}
