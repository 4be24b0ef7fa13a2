import { Injectable } from '@nestjs/common';
import type { SignInPolicy } from '@anjuan/contract';
import { Offices } from '../../platform/offices.js';
import { type Account, AccountQuery, type Named } from './account.query.js';
import { type Attempt, Attempts } from './attempts.js';
import { Policies } from './policies.js';
import { notSignedIn } from './refusals.js';
import type { Source } from '../../platform/http/source.js';

/** An account and the rules it stands under. */
export interface Standing {
  readonly account: Account;
  readonly policy: SignInPolicy;
}

/** Somebody who is about to show a secret: every such try is counted first. */
@Injectable()
export class Trials {
  constructor(
    private readonly accounts: AccountQuery,
    private readonly attempts: Attempts,
    private readonly offices: Offices,
    private readonly policies: Policies,
  ) {}

  /** The account of a person; nothing when it is closed, or another agency's. */
  find(of: Pick<Named, 'agency' | 'person'>): Promise<Account | undefined> {
    return this.accounts.whole(of);
  }

  /** @throws Refused when the account is closed */
  async standing(of: Pick<Named, 'agency' | 'person'>): Promise<Standing> {
    const account = await this.accounts.whole(of);
    if (!account) throw notSignedIn();
    return { account, policy: await this.policies.of(of.agency) };
  }

  /** @throws Refused when the account is closed, or locked */
  async begin(of: Pick<Named, 'agency' | 'person'>, { address }: Source): Promise<Standing & { attempt: Attempt }> {
    const { account, policy } = await this.standing(of);
    const attempt = await this.attempts.begin({ username: account.username, address }, policy);
    return { account, policy, attempt };
  }

  /** Forgets the failures of an account. */
  unlock({ username }: Account): Promise<boolean> {
    return this.attempts.unlock(username);
  }

  /** Name of an agency. */
  async agencyName(agency: string): Promise<string> {
    return (await this.offices.of(agency)).name;
  }
}
