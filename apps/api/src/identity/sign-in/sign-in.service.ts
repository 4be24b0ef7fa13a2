import { Injectable } from '@nestjs/common';
import type { SignInRequest } from '@anjuan/contract';
import { passwordFits } from '../passwords.js';
import { AccountQuery } from './account.query.js';
import { Attempts } from './attempts.js';
import { OpenSession, type Opened } from './open-session.service.js';
import { Policies } from './policies.js';
import { wrongPassword } from './refusals.js';
import type { Source } from '../../platform/http/source.js';

/** Signs a person in by password. What else is needed, the new session's state says. */
@Injectable()
export class SignIn {
  constructor(
    private readonly accounts: AccountQuery,
    private readonly attempts: Attempts,
    private readonly policies: Policies,
    private readonly sessions: OpenSession,
  ) {}

  /** @throws Refused when name or password is wrong, or after too many tries */
  async signIn({ username, password }: SignInRequest, from: Source): Promise<Opened> {
    const account = await this.accounts.named(username);
    const policy = await this.policies.of(account?.agency);
    const attempt = await this.attempts.begin({ username, address: from.address }, policy);
    const fits = await passwordFits(account?.passwordHash, password);
    if (!account || !fits) throw await attempt.failed(wrongPassword());
    const opened = await this.sessions.open(account, {
      shown: { password: true, factor: false },
      from,
      action: 'session.open',
    });
    // Guesses at a code are failures of the account as guesses at its password are.
    await (opened.state === 'factor' ? attempt.passed() : attempt.succeeded());
    return opened;
  }
}
