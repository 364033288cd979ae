/** Everything that can go wrong between the product and Microsoft 365, as plain data; switched exhaustively. */
export type StoreError =
  | { kind: 'offline' }
  | {
      kind: 'signedOut';
      reason: 'interactionRequired' | 'consentMissing' | 'bridgeSilent' | 'bridgeAbsent' | 'refused';
    }
  | { kind: 'denied'; list: string | null }
  | { kind: 'missing'; what: 'site' | 'list' | 'column' | 'row' | 'file' | 'person'; name: string }
  | { kind: 'changedMeanwhile' }
  | { kind: 'refused'; reason: string }
  | { kind: 'throttled'; retryAfter: number }
  /** Unlike `throttled` (429), nobody can say whether a write was done. Seconds, where the service names them. */
  | { kind: 'busy'; retryAfter?: number };

/** What the ports throw: the plain error, and the ids a support desk needs ("Copy details"); no personal data. */
export class StoreFailure extends Error {
  readonly error: StoreError;
  readonly requestId: string | null;
  constructor(error: StoreError, requestId: string | null = null) {
    super(error.kind);
    this.name = 'StoreFailure';
    this.error = error;
    this.requestId = requestId;
  }
}

/** The plain error behind anything thrown; what we did not foresee counts as refused, with its own words. */
export function toStoreError(thrown: unknown): StoreError {
  if (thrown instanceof StoreFailure) return thrown.error;
  if (thrown instanceof TypeError) return { kind: 'offline' };
  return { kind: 'refused', reason: thrown instanceof Error ? thrown.message : String(thrown) };
}

/** True where trying again later may help without anybody doing anything. */
export function mayPass(error: StoreError): boolean {
  return error.kind === 'offline' || error.kind === 'throttled' || error.kind === 'busy';
}
