/** Who calls, through which app, with which delegated scopes; a browser's cookie has no app and no scopes. */
export interface Caller {
  way: 'token' | 'cookie';
  oid: string;
  user: string;
  name: string;
  appId: string;
  scopes: string[];
}
