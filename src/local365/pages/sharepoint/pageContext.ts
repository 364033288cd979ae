import { Guid } from './coreLibrary.ts';
import type { PageData } from './pageData.ts';
import { SPPermission } from './permissions.ts';

const language = 'en-GB';

/** What SharePoint tells every component about the page, the site and the person. */
export function pageContext({ context }: PageData) {
  const { site, user, permissions, tenantId } = context;
  return {
    isInitialized: true,
    aadInfo: {
      tenantId: Guid.parse(tenantId),
      userId: Guid.parse(user.oid),
      instanceUrl: 'https://login.microsoftonline.com',
    },
    cultureInfo: { currentCultureName: language, currentUICultureName: language, isRightToLeft: false },
    user: {
      displayName: user.name,
      email: user.user,
      loginName: user.user,
      isAnonymousGuestUser: false,
      isExternalGuestUser: false,
      preferUserTimeZone: false,
    },
    web: {
      id: Guid.parse(site.webId),
      title: site.title,
      description: '',
      absoluteUrl: site.webUrl,
      serverRelativeUrl: site.path,
      templateName: '68',
      language: 1033,
      languageName: 'en-us',
      logoUrl: '',
      isAppWeb: false,
      permissions: new SPPermission(permissions),
    },
    site: {
      id: Guid.parse(site.id),
      absoluteUrl: site.webUrl,
      serverRelativeUrl: site.path,
      serverRequestPath: `${site.path}/SitePages/Home.aspx`,
      correlationId: Guid.newGuid(),
      isNoScriptEnabled: true,
      group: undefined,
    },
    list: undefined,
    listItem: { id: 1 },
    legacyPageContext: legacyContext(context),
  };
}

/** The old flat form, which is where the request digest still is. */
function legacyContext(context: PageData['context']) {
  const { site, user, permissions, tenantId, timeZone } = context;
  const timeZoneData = { Description: timeZone, Id: 2, Bias: 0, StandardBias: 0, DaylightBias: -60 };
  return {
    formDigestValue: context.formDigestValue,
    formDigestTimeoutSeconds: context.formDigestTimeoutSeconds,
    aadTenantId: tenantId,
    aadUserId: user.oid,
    userId: user.id,
    userDisplayName: user.name,
    userEmail: user.user,
    userLoginName: user.user,
    userPrincipalName: user.user,
    systemUserKey: user.loginName,
    webId: site.webId,
    webTitle: site.title,
    webAbsoluteUrl: site.webUrl,
    webServerRelativeUrl: site.path,
    webPermMasks: permissions,
    webTimeZoneData: timeZoneData,
    userTimeZoneData: null,
    siteId: site.id,
    siteAbsoluteUrl: site.webUrl,
    siteServerRelativeUrl: site.path,
    groupId: null,
    isSiteAdmin: permissions.High === 2147483647,
    currentCultureName: language,
    currentUICultureName: language,
    serverTime: context.now,
  };
}

export type PageContext = ReturnType<typeof pageContext>;
