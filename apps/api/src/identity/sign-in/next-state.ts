import { type SessionState, type SignInPolicy, needsSecondFactor } from '@anjuan/contract';
import type { Account } from './account.query.js';

const DAY = 86_400_000;

/** What a sign-in has shown already. */
export interface Shown {
  /** A password was the way in; its age matters then. */
  readonly password: boolean;
  /** A second factor of ours, or one the single sign-on vouches for. */
  readonly factor: boolean;
}

/** Second factors of an account that are asked for; of a demonstration's people none. */
export function factorsAsked(policy: SignInPolicy, { totp, passkeys, demo }: Account): boolean {
  return (totp || passkeys > 0) && !(policy.secondFactor === 'off' && demo);
}

/** Whether the password is older than the office allows. */
export function passwordOld(policy: SignInPolicy, { passwordSetAt }: Account, now: Date): boolean {
  return passwordSetAt !== null && now.getTime() - passwordSetAt.getTime() > policy.maxAgeDays * DAY;
}

/** How far a sign-in has come: first the factor there is, then a fresh password, then the factor there must be. */
export function nextState(account: Account, policy: SignInPolicy, shown: Shown, now: Date): SessionState {
  if (!shown.factor && factorsAsked(policy, account)) return 'factor';
  if (shown.password && passwordOld(policy, account, now)) return 'expired';
  const has = account.totp || account.passkeys > 0;
  if (!shown.factor && !has && needsSecondFactor(policy, account)) return 'enrolling';
  return 'open';
}
