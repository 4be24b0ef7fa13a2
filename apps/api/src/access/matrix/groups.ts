import type { Player } from './players.js';

/** The roles that work on cases. */
export const caseRoles: readonly Player[] = [
  'officer', 'unit-head', 'head', 'reviewer', 'presider', 'publisher', 'archivist', 'evaluator', 'clerk',
]; // prettier-ignore

/** System, security and audit: they keep each other in check, and see no case. */
export const administrators: readonly Player[] = ['system-admin', 'security-admin', 'audit-admin'];
