import type { Office, Role } from '../../kernel/office.js';
import { roles as allRoles } from '../../kernel/office.js';

/** The three administrators, who check each other. */
export const administrators: readonly Role[] = ['system-admin', 'security-admin', 'audit-admin'];

/** Roles somebody may be given; what the system does by itself is nobody's. */
export const givableRoles = Object.fromEntries(Object.entries(allRoles).filter(([role]) => role !== 'system'));

const administers = (roles: readonly Role[]): readonly Role[] => roles.filter((r) => administrators.includes(r));

/** Whether roles hold at most one administration. */
export const oneAdministration = (roles: readonly Role[]): boolean => administers(roles).length <= 1;

/** Whether an administrator among these roles has nothing to do with cases. */
export const apartFromCases = (roles: readonly Role[]): boolean =>
  administers(roles).length === 0 || roles.every((role) => administrators.includes(role));

/** Whether an auxiliary among these roles is nothing else. */
export const onlyAuxiliary = (roles: readonly Role[]): boolean => !roles.includes('auxiliary') || roles.length === 1;

/** Whether each kind of administrator the person is would still have somebody when the person has other roles. */
export function administratorsRemain({ staff }: Office, person: string, roles: readonly Role[]): boolean {
  const lost = administers(staff[person]?.roles ?? []).filter((role) => !roles.includes(role));
  return lost.every((role) => Object.values(staff).some((m) => m.id !== person && m.roles.includes(role)));
}
