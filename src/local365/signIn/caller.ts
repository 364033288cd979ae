/** Who calls, through which app, with which delegated scopes. */
export interface Caller {
  oid: string;
  user: string;
  name: string;
  appId: string;
  scopes: string[];
}
