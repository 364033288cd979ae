/** What makes SharePoint let a request in. */
export interface Entrance {
  /**
   * The headers a request needs, or SharePoint's own answer where it did not even give them out. `isAgain`: the same
   * request was refused for those it had.
   */
  headersFor(method: string, isAgain: boolean): Promise<Record<string, string> | Response>;
  /** True where an answer says that a request was refused, unread, for its headers. */
  isTurnedAway(response: Response): Promise<boolean>;
}

/** Outside SharePoint's own pages: a bearer token, renewed once when it is refused. */
export function tokenEntrance(token: (options?: { refresh?: boolean }) => Promise<string>): Entrance {
  return {
    headersFor: async (_method, isAgain) => ({
      Authorization: `Bearer ${await token(isAgain ? { refresh: true } : undefined)}`,
    }),
    isTurnedAway: async ({ status }) => status === 401,
  };
}
