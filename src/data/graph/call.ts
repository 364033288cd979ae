/** One request to Graph. `url` starts below the version's root: `/sites/…`. */
export interface Call {
  method: 'GET' | 'POST' | 'PATCH';
  url: string;
  headers?: Record<string, string>;
  body?: unknown;
  /** In a batch: only after the call at this position has succeeded. */
  after?: number;
}

/** What Graph answered, alone or as a part of a batch. */
export interface Answer {
  status: number;
  /** A header by its lower-case name. */
  header: (name: string) => string | null;
  body: unknown;
}

/** One round trip. Throws StoreFailure offline or signedOut, or the signal's own reason; any status is an answer. */
export type Send = (call: Call, options?: { signal?: AbortSignal; refresh?: boolean }) => Promise<Answer>;
