import { Injectable } from '@nestjs/common';
import type { InvitationLink, NewInvitationRequest } from '@anjuan/contract';
import { Clock } from '../../platform/clock.js';
import { Invitations } from '../../platform/invitations.js';
import { Refused, notFound } from '../../platform/refused.js';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import type { Account } from '../sign-in/account.query.js';
import type { Holder } from '../sign-in/holder.js';
import { note } from '../../platform/note.js';
import type { Source } from '../../platform/http/source.js';
import { Trials } from '../sign-in/trials.js';

/** Who gets a link, and for what. */
interface Inviting extends NewInvitationRequest {
  readonly person: string;
}

const administrators = ['system-admin', 'security-admin', 'audit-admin'];

/** What the security administrator may do with the accounts of the office. */
@Injectable()
export class ManageAccount {
  constructor(
    private readonly trials: Trials,
    private readonly invitations: Invitations,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Takes a lock away before its time. @throws Refused when there is no such account */
  async unlock(me: Holder, person: string, from: Source): Promise<void> {
    const account = await this.account(me, person);
    // The entry first: the lock lies with the installation's first agency, and is not opened without it.
    const done = { action: 'account.unlock', object: person, at: this.clock.now() };
    await this.unitOfWork.run(me, (tx) => note(tx, me, from, done));
    await this.trials.unlock(account);
  }

  /**
   * A one-time link: for a first password, for a forgotten one, or for both when the second factor is lost too.
   * @throws Refused for an administrator's reset: whoever could make that link could sit down in the other one's place
   */
  async invite(me: Holder, { person, purpose }: Inviting, from: Source): Promise<InvitationLink> {
    const account = await this.account(me, person);
    const ready = account.passwordHash !== null;
    if (purpose === 'account' && ready) throw hasPassword();
    if (ready && account.roles.some((role) => administrators.includes(role))) throw atTheConsole();
    const issued = await this.unitOfWork.run(me, async (tx) => {
      await note(tx, me, from, { action: 'account.invite', object: person, at: this.clock.now() });
      return this.invitations.issue(tx, { person, purpose, by: me.person });
    });
    return { link: issued.link, expiresAt: issued.expiresAt.toISOString() };
  }

  private async account({ agency }: Holder, person: string): Promise<Account> {
    const account = await this.trials.find({ agency, person });
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
