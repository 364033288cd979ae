import type { Answer } from '../line/answer.ts';

/** One request to Graph. `url` starts below the version's root: `/sites/…`. */
export interface Call {
  method: 'GET' | 'POST' | 'PATCH' | 'PUT';
  url: string;
  headers?: Record<string, string>;
  /** Bytes go as they are, everything else as JSON. */
  body?: unknown;
  /** In a batch: only after the call at this position has succeeded. */
  after?: number;
}

/** One round trip. Throws StoreFailure offline or signedOut, or the signal's own reason; any status is an answer. */
export type Send = (call: Call, options?: { signal?: AbortSignal; refresh?: boolean }) => Promise<Answer>;
