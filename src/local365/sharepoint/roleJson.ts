import type { Mask } from '../store/rights.ts';
import type { Role } from '../store/roles.ts';

/** The two halves as text, as SharePoint writes 64-bit numbers. */
export function maskJson(mask: Mask): Record<string, string> {
  return { High: String(mask.high), Low: String(mask.low) };
}

export function roleJson(role: Role): Record<string, unknown> {
  return {
    BasePermissions: maskJson(role),
    Description: role.description,
    Hidden: role.hidden === 1,
    Id: role.id,
    Name: role.name,
    Order: role.position,
    RoleTypeKind: role.kind,
  };
}
