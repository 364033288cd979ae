/** One request to SharePoint REST, by its whole address. */
export interface Call {
  /** Everything that changes something is a POST; what it really is stands in X-HTTP-Method. */
  method: 'GET' | 'POST';
  url: string;
  headers?: Record<string, string>;
  /** Bytes go as they are, everything else as JSON. */
  body?: unknown;
  /** The answer is a file, not JSON; such a call travels alone. */
  wants?: 'bytes';
  /** What a batch of SharePoint REST does not take: it travels alone too. */
  isAlone?: boolean;
}
