import { Injectable } from '@nestjs/common';
import type { RecoveryCodes } from '@anjuan/contract';
import { Clock } from '../../platform/clock.js';
import { Refused } from '../../platform/refused.js';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import type { Holder } from '../sign-in/holder.js';
import { note } from '../../platform/note.js';
import type { Source } from '../../platform/http/source.js';
import { makeCodes } from './recovery-codes.js';

/** New recovery codes for somebody who has a second factor. */
@Injectable()
export class NewCodes {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** @throws Refused when there is nothing to recover */
  async make(me: Holder, from: Source): Promise<RecoveryCodes> {
    return this.unitOfWork.run(me, async (tx) => {
      await tx.credentials.hold(me.person);
      const { totp, passkeys } = await tx.credentials.standing(me.person);
      if (!totp && passkeys === 0) throw nothing();
      const at = this.clock.now();
      await note(tx, me, from, { action: 'account.recovery-codes', at });
      return { codes: await makeCodes(tx, me.person, at) };
    });
  }
}

const nothing = (): Refused =>
  new Refused('/problems/conflict', {
    detail: { zh: '尚未设置第二步验证', en: 'There is no second factor yet' },
  });
