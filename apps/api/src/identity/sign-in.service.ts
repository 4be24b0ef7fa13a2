import { Injectable } from '@nestjs/common';
import type { SignInRequest } from '@anjuan/contract';
import { Clock } from '../platform/clock.js';
import { Refused } from '../platform/refused.js';
import { UnitOfWork } from '../platform/unit-of-work.js';
import { type Account, AccountQuery } from './account.query.js';
import { Attempts } from './attempts.js';
import { passwordFits } from './passwords.js';
import { ABSOLUTE, IDLE, newToken } from './tokens.js';

/** Signs a person in: password, then a session of which only the hash is kept. */
@Injectable()
export class SignIn {
  constructor(
    private readonly accounts: AccountQuery,
    private readonly attempts: Attempts,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** The new session's token. @throws Refused when name or password is wrong, or after too many tries */
  async signIn({ username, password }: SignInRequest, address: string): Promise<string> {
    const who = `${username}\n${address}`;
    this.attempts.check(who);
    const account = await this.accounts.of(username);
    const fits = await passwordFits(account?.passwordHash, password);
    if (!account || !fits) {
      this.attempts.failed(who);
      throw wrongPassword();
    }
    this.attempts.succeeded(who);
    return this.open(account);
  }

  private async open({ agency: agencyId, person: personId }: Account): Promise<string> {
    const { token, hash: tokenHash } = newToken();
    const now = this.clock.now();
    const expiresAt = new Date(now.getTime() + ABSOLUTE);
    const at = { createdAt: now, seenAt: now, provedAt: now, expiresAt };
    const session = { tokenHash, agencyId, personId, ...at, state: 'open' as const, idleSeconds: IDLE / 1000 };
    await this.unitOfWork.run({ agency: agencyId, person: personId }, (tx) => tx.sessions.open(session));
    return token;
  }
}

const wrongPassword = (): Refused =>
  new Refused('/problems/not-signed-in', {
    detail: { zh: '用户名或者密码不正确', en: 'User name or password is wrong' },
  });
