import { Injectable } from '@nestjs/common';
import { needsSecondFactor } from '@anjuan/contract';
import { Clock } from '../../platform/clock.js';
import type { Tx } from '../../platform/persistence/tx.js';
import { Refused, notFound } from '../../platform/refused.js';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import { AccountQuery } from '../sign-in/account.query.js';
import type { Holder } from '../sign-in/holder.js';
import { note } from '../../platform/note.js';
import { Policies } from '../sign-in/policies.js';
import { notSignedIn } from '../sign-in/refusals.js';
import type { Source } from '../../platform/http/source.js';

/** Which factor goes, from where. */
interface Removing {
  readonly from: Source;
  readonly object?: string;
}

/** Taking a second factor away; the last one stays where one is needed. */
@Injectable()
export class RemoveFactor {
  constructor(
    private readonly accounts: AccountQuery,
    private readonly policies: Policies,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  totp(me: Holder, from: Source): Promise<void> {
    return this.remove(me, { from }, async (tx) => {
      if (!(await tx.credentials.standing(me.person)).totp) throw notFound();
      await tx.credentials.removeTotp(me.person);
    });
  }

  passkey(me: Holder, id: string, from: Source): Promise<void> {
    return this.remove(me, { from, object: id }, async (tx) => {
      if (!(await tx.credentials.removePasskey(me.person, id))) throw notFound();
    });
  }

  private async remove(me: Holder, { from, object }: Removing, work: (tx: Tx) => Promise<void>): Promise<void> {
    const account = await this.accounts.whole(me);
    if (!account) throw notSignedIn();
    const needed = needsSecondFactor(await this.policies.of(me.agency), account);
    await this.unitOfWork.run(me, async (tx) => {
      await tx.credentials.hold(me.person);
      await work(tx);
      const at = this.clock.now();
      await note(tx, me, from, { action: 'account.factor-removed', at, ...(object ? { object } : {}) });
      const { totp, passkeys } = await tx.credentials.standing(me.person);
      if (totp || passkeys > 0) return;
      if (needed) throw lastOne();
      await tx.credentials.removeCodes(me.person);
    });
  }
}

const lastOne = (): Refused =>
  new Refused('/problems/conflict', {
    detail: {
      zh: '您的角色须有第二步验证，请先添加另一种再移除',
      en: 'Your role needs a second factor; please add another one first',
    },
  });
