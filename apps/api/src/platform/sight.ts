import type { Role } from '@anjuan/procedure';

/** How far somebody sees: every file of the office, those of the own unit, the office's own affairs, or none. */
export type Sight = 'agency' | 'unit' | 'office' | 'none';

/**
 * What each role sees of the office's files. An officer sees what somebody of the own unit handles, and what nobody handles
 * yet. The three administrators see the office's own affairs, never a case.
 */
export const sightOfRole: Readonly<Record<Role, Sight>> = {
  officer: 'unit',
  'unit-head': 'unit',
  head: 'agency',
  reviewer: 'agency',
  presider: 'agency',
  publisher: 'agency',
  archivist: 'agency',
  evaluator: 'agency',
  clerk: 'agency',
  auxiliary: 'none',
  'system-admin': 'office',
  'security-admin': 'office',
  'audit-admin': 'office',
  system: 'agency',
};

const WIDEST: readonly Sight[] = ['agency', 'unit', 'office', 'none'];

/** The widest sight any of the roles gives; without a role there is none. */
export function sightOf(roles: readonly Role[]): Sight {
  const given = new Set(roles.map((role) => sightOfRole[role]));
  return WIDEST.find((sight) => given.has(sight)) ?? 'none';
}
