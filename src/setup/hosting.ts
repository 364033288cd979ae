/** The origins that a deployment of the tab depends on. */
export interface HostingOrigins {
  /** Where the APIs, sign-in and files are: Graph, Entra ID, SharePoint. */
  connect: readonly string[];
  /** Where pictures may come from. */
  images: readonly string[];
  /** Whom MSAL may open in a hidden frame. */
  signIn: readonly string[];
  /** Who may frame the tab. */
  frameAncestors: readonly string[];
}

/** The origins of Microsoft 365, for a real deployment. Narrow `*.sharepoint.com` to the tenant's own address. */
export const microsoft365: HostingOrigins = {
  connect: [
    'https://graph.microsoft.com',
    'https://login.microsoftonline.com',
    'https://*.sharepoint.com',
    'https://res.cdn.office.net',
  ],
  images: ['https://*.sharepoint.com'],
  signIn: ['https://login.microsoftonline.com'],
  frameAncestors: [
    'https://teams.microsoft.com',
    'https://*.teams.microsoft.com',
    'https://*.cloud.microsoft',
    'https://*.microsoft365.com',
    'https://*.office.com',
    'https://outlook.office.com',
    'https://outlook.office365.com',
    'https://*.sharepoint.com',
  ],
};

/** The origins of Microsoft 365 for one tenant: of SharePoint only its own address. Null: not known yet, all of SharePoint. */
export function microsoft365In(site: URL | null): HostingOrigins {
  if (!site) return microsoft365;
  const narrowed = (origins: readonly string[]) =>
    origins.map((origin) => (origin === 'https://*.sharepoint.com' ? site.origin : origin));
  const { connect, images, signIn, frameAncestors } = microsoft365;
  return {
    connect: narrowed(connect),
    images: narrowed(images),
    signIn,
    frameAncestors: narrowed(frameAncestors),
  };
}

/** The headers of every file of the tab, by file pattern: what local365 sends and docs/hosting.md tells a host to send. */
export function hostingHeaders(origins: HostingOrigins): Record<string, Record<string, string>> {
  return {
    '*': {
      'content-security-policy': contentSecurityPolicy(origins),
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=()',
      'cache-control': 'public, max-age=31536000, immutable',
    },
    // The page and its settings name everything else, so they are asked for anew each time.
    '*.html': { 'cache-control': 'no-cache' },
    '*.json': { 'cache-control': 'no-cache' },
  };
}

/** Nothing is allowed but what the tab uses. No X-Frame-Options: it knows no list of origins. */
export function contentSecurityPolicy({ connect, images, signIn, frameAncestors }: HostingOrigins): string {
  const directives = [
    ['default-src', "'none'"],
    ['script-src', "'self'"],
    ['style-src', "'self'", "'unsafe-inline'"],
    ['img-src', "'self'", 'data:', 'blob:', ...images],
    ['font-src', "'self'"],
    ['connect-src', "'self'", ...connect],
    ['frame-src', ...signIn],
    ['worker-src', "'self'"],
    ['base-uri', "'none'"],
    ['object-src', "'none'"],
    ['form-action', "'none'"],
    ['frame-ancestors', ...frameAncestors],
  ];
  return directives.map((words) => words.join(' ')).join('; ');
}
