import type { Role } from '@anjuan/procedure';
import type { PasswordRules } from './password.js';

/** How an office lets its people in. Two administrators set it; the bounds stand in `propose-sign-in`. */
export interface SignInPolicy extends PasswordRules {
  /** Days after which a new password must be chosen. */
  readonly maxAgeDays: number;
  /** How many former passwords must not be taken again. */
  readonly history: number;
  /** Failures after which an account is locked. */
  readonly failures: number;
  /** Failures after which an address is locked: an office shares one. */
  readonly addressFailures: number;
  readonly lockMinutes: number;
  /** Minutes without a request after which a session ends. */
  readonly idleMinutes: number;
  /** Hours after which a session ends in any case. */
  readonly absoluteHours: number;
  /** Who needs a second factor: the roles below, or everybody. `off` is for the made-up people of a demonstration only. */
  readonly secondFactor: 'roles' | 'all' | 'off';
}

/** What holds until an office sets something else. */
export const defaultPolicy: SignInPolicy = {
  minLength: 8,
  kinds: 3,
  phraseLength: 16,
  maxAgeDays: 90,
  history: 5,
  failures: 5,
  addressFailures: 30,
  lockMinutes: 15,
  idleMinutes: 60,
  absoluteHours: 12,
  secondFactor: 'roles',
};

/** Roles whose word moves a case or the office: a password alone does not carry them. */
const strong: readonly Role[] = [
  'head', 'unit-head', 'reviewer', 'publisher', 'system-admin', 'security-admin', 'audit-admin',
]; // prettier-ignore

/** Whether somebody needs a second factor. */
export function needsSecondFactor(
  { secondFactor }: SignInPolicy,
  { roles, demo }: { readonly roles: readonly Role[]; readonly demo: boolean },
): boolean {
  if (secondFactor === 'off' && demo) return false;
  return secondFactor === 'all' || roles.some((role) => strong.includes(role));
}
