/**
 * Every permission the tab asks Microsoft Graph for, all delegated. The manifest, the sign-in and docs/permissions.md say
 * the same. Setting a site up needs more and is never done from the tab.
 */
export const everydayScopes = ['User.Read', 'User.ReadBasic.All', 'Sites.Selected'] as const;
