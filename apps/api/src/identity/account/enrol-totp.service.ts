import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { TotpView } from '@anjuan/contract';
import { Clock } from '../../platform/clock.js';
import type { Tx } from '../../platform/persistence/tx.js';
import { Refused, fault } from '../../platform/refused.js';
import { Vault } from '../../platform/storage/vault.js';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import { newTotpSecret, stepOf, totpUri } from '../factors/totp.js';
import { AccountQuery } from '../sign-in/account.query.js';
import type { Holder } from '../sign-in/holder.js';
import { OpenSession, type Work } from '../sign-in/open-session.service.js';
import type { Source } from '../../platform/http/source.js';
import { type Enrolled, bothShown, codesIfFirst } from './recovery-codes.js';

/** Setting up an authenticator: a secret is shown, and counts from the first right code on. */
@Injectable()
export class EnrolTotp {
  constructor(
    private readonly accounts: AccountQuery,
    private readonly sessions: OpenSession,
    private readonly unitOfWork: UnitOfWork,
    private readonly vault: Vault,
    private readonly clock: Clock,
  ) {}

  /** A new secret in the place of one never confirmed. @throws Refused when an authenticator is in use */
  async begin(me: Holder): Promise<TotpView> {
    const secret = newTotpSecret();
    const id = randomUUID();
    await this.unitOfWork.run(me, async (tx) => {
      const cipher = await this.vault.close(tx.keys, secret, id);
      if (!(await tx.credentials.beginTotp(me.person, { id, cipher, now: this.clock.now() }))) throw inUse();
    });
    return { secret, uri: totpUri(secret, (await this.accounts.whole(me))?.username ?? '') };
  }

  /** The first code. @throws Refused when it is wrong */
  async confirm(me: Holder, code: string, from: Source): Promise<Enrolled> {
    let codes: readonly string[] = [];
    const work: Work = async (tx, now) => {
      await this.spendFirst(tx, me, code);
      codes = await codesIfFirst(tx, me.person, now);
    };
    const opened = await this.sessions.carryOn(me, { shown: bothShown, from, action: 'account.factor-added', work });
    return { opened, codes };
  }

  private async spendFirst(tx: Tx, { person }: Holder, code: string): Promise<void> {
    const kept = await tx.credentials.totp(person);
    if (!kept) throw fault('/code', 'totp', 'no authenticator is being set up');
    if (kept.confirmed) throw inUse();
    const now = this.clock.now();
    const step = stepOf(await this.vault.open<string>(tx.keys, kept.cipher, kept.id), code.replace(/\s/g, ''), now);
    if (step === undefined || !(await tx.credentials.spendStep(person, step, now)))
      throw fault('/code', 'totp', 'the code is wrong or too old');
  }
}

const inUse = (): Refused =>
  new Refused('/problems/conflict', {
    detail: { zh: '已有验证器在用，请先移除', en: 'An authenticator is in use; please remove it first' },
  });
