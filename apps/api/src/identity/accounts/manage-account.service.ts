import { Injectable } from '@nestjs/common';
import type { InvitationLink, NewInvitationRequest, SignInPolicyRequest } from '@anjuan/contract';
import { Invitations } from '../../platform/invitations.js';
import { Offices } from '../../platform/offices.js';
import { Refused, notFound } from '../../platform/refused.js';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import { type Account, AccountQuery } from '../sign-in/account.query.js';
import { Attempts } from '../sign-in/attempts.js';
import type { Holder } from '../sign-in/holder.js';

const administrators = ['system-admin', 'security-admin', 'audit-admin'];

/** What the security administrator may do with the accounts of the office. */
@Injectable()
export class ManageAccount {
  constructor(
    private readonly accounts: AccountQuery,
    private readonly attempts: Attempts,
    private readonly invitations: Invitations,
    private readonly offices: Offices,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** Takes a lock away before its time. @throws Refused when there is no such account */
  async unlock(me: Holder, person: string): Promise<void> {
    const { username } = await this.account(me, person);
    await this.attempts.unlock(username);
  }

  /**
   * A one-time link: for a first password, or for a new one when the old one or the second factor is lost.
   * @throws Refused for an administrator's reset: whoever could make that link could sit down in the other one's place
   */
  async invite(me: Holder, person: string, { purpose }: NewInvitationRequest): Promise<InvitationLink> {
    const account = await this.account(me, person);
    const ready = account.passwordHash !== null;
    if (purpose === 'account' && ready) throw hasPassword();
    if (ready && account.roles.some((role) => administrators.includes(role))) throw atTheConsole();
    const issued = await this.unitOfWork.run(me, (tx) =>
      this.invitations.issue(tx, { person, purpose, by: me.person }),
    );
    return { link: issued.link, expiresAt: issued.expiresAt.toISOString() };
  }

  /** How the office lets its people in from now on; sessions that are open keep their limits. */
  async setPolicy(me: Holder, policy: SignInPolicyRequest): Promise<void> {
    await this.unitOfWork.run(me, (tx) => tx.offices.set('signIn', { ...policy }));
    this.offices.forget(me.agency);
  }

  private async account({ agency }: Holder, person: string): Promise<Account> {
    const account = await this.accounts.whole({ agency, person });
    if (!account) throw notFound();
    return account;
  }
}

const refuse = (zh: string, en: string): Refused => new Refused('/problems/conflict', { detail: { zh, en } });

const hasPassword = (): Refused =>
  refuse('该账户已设置密码，如需重置请选择“重置”', 'The account has a password already; choose a reset instead');

const atTheConsole = (): Refused =>
  refuse(
    '管理员账户只能在服务器上用 npm run account-link 重置',
    'An administrator’s account is reset on the server only, by npm run account-link',
  );
