/** A place where people open the hub, as the bench visits it. */
export interface Surface {
  name: 'tab' | 'sharepoint';
  /** Path and query on the hub's own address, and on the floor's. */
  path: string;
  /** The frame that holds the rows. */
  frame: RegExp;
  /** Requests that count as calls to the service. */
  api: string;
  /** Scripts that are ours: those of the host around us are not. */
  script: RegExp;
}

const person = 'user=spoc@northshire.example&path=/actions&chrome=none';

export const surfaces: readonly Surface[] = [
  {
    name: 'tab',
    path: `/teams?${person}`,
    frame: /\/(tab|floor)\//,
    api: '/graph/',
    script: /\/(tab|floor)\/.*\.js$/,
  },
  {
    name: 'sharepoint',
    path: `/sharepoint?${person}&place=hub`,
    frame: /\/sharepoint/,
    api: '/_api/',
    script: /\/sharepoint\/bundle\/.*\.js$/,
  },
];

/** One place in short on a SharePoint page: only its weight is asked for. */
export const onePlace: Surface = {
  name: 'sharepoint',
  path: '/sharepoint?user=owner@northshire.example&chrome=none&place=myActions',
  frame: /\/sharepoint/,
  api: '/_api/',
  script: /\/sharepoint\/bundle\/.*\.js$/,
};
