import { PermissionKind } from '@pnp/sp/security/index.js';

const kinds = [
  PermissionKind.ViewListItems,
  PermissionKind.AddListItems,
  PermissionKind.OpenItems,
  PermissionKind.ViewVersions,
  PermissionKind.ViewFormPages,
  PermissionKind.Open,
  PermissionKind.ViewPages,
  PermissionKind.BrowseUserInfo,
  PermissionKind.UseClientIntegration,
  PermissionKind.UseRemoteAPIs,
];

/** SharePoint's permission mask of the level "Hub: add and read": no edit and no delete, whoever asks. */
export const addAndReadMask = { Low: bits(0), High: bits(32) };

function bits(from: number): number {
  const inHalf = kinds.map((kind) => kind - 1 - from).filter((bit) => bit >= 0 && bit < 32);
  return inHalf.reduce((mask, bit) => mask + 2 ** bit, 0);
}
