import { fromLoginName, type Principal } from '../store/principals.ts';

export function userJson(person: Principal): Record<string, unknown> {
  return {
    Id: person.id,
    IsHiddenInUI: false,
    LoginName: person.loginName,
    Title: person.title,
    PrincipalType: 1,
    Email: person.mail,
    IsEmailAuthenticationGuestUser: false,
    IsShareByEmailGuestUser: false,
    IsSiteAdmin: false,
    UserId: { NameId: person.oid ?? '', NameIdIssuer: 'urn:federation:microsoftonline' },
    UserPrincipalName: fromLoginName(person.loginName),
  };
}

export function groupJson(group: Principal, ownerTitle: string): Record<string, unknown> {
  return {
    Id: group.id,
    IsHiddenInUI: false,
    LoginName: group.loginName,
    Title: group.title,
    PrincipalType: 8,
    AllowMembersEditMembership: false,
    AllowRequestToJoinLeave: false,
    AutoAcceptRequestToJoinLeave: false,
    Description: group.description,
    OnlyAllowMembersViewMembership: false,
    OwnerTitle: ownerTitle,
  };
}
