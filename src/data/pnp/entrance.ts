/** What makes SharePoint let a request in. */
export interface Entrance {
  /** The headers a request needs, or SharePoint's own answer where it did not even give them out. */
  headersFor(method: string, signal: AbortSignal): Promise<Record<string, string> | Response>;
  /** Gets new papers where an answer says that the old ones were refused, unread; false where it says anything else. */
  renew(response: Response): Promise<boolean>;
}

/** Outside SharePoint's own pages: a bearer token, renewed once when it is refused. */
export function tokenEntrance(token: (options?: { refresh?: boolean }) => Promise<string>): Entrance {
  let isRefused = false;
  return {
    async headersFor() {
      const given = await token(isRefused ? { refresh: true } : undefined);
      isRefused = false;
      return { Authorization: `Bearer ${given}` };
    },
    renew: async ({ status }) => (isRefused = status === 401),
  };
}
