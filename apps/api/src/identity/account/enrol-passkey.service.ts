import { Injectable } from '@nestjs/common';
import type { NewPasskeyRequest } from '@anjuan/contract';
import { fault } from '../../platform/refused.js';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import { RelyingParty } from '../factors/relying-party.js';
import { AccountQuery } from '../sign-in/account.query.js';
import type { Holder } from '../sign-in/holder.js';
import { OpenSession, type Work } from '../sign-in/open-session.service.js';
import { notSignedIn } from '../sign-in/refusals.js';
import type { Source } from '../../platform/http/source.js';
import { type Enrolled, bothShown, codesIfFirst } from './recovery-codes.js';

/** Setting up a passkey. */
@Injectable()
export class EnrolPasskey {
  constructor(
    private readonly accounts: AccountQuery,
    private readonly relyingParty: RelyingParty,
    private readonly sessions: OpenSession,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** What the browser needs to make one. */
  async options(me: Holder) {
    const account = await this.accounts.whole(me);
    if (!account) throw notSignedIn();
    return this.unitOfWork.run(me, async (tx) => {
      const options = await this.relyingParty.creation(account, await tx.credentials.passkeys(me.person));
      await tx.sessions.challenge(me.token, options.challenge);
      return options;
    });
  }

  /** @throws Refused when the browser's answer does not hold, or answers an older question */
  async add(me: Holder, { label, response }: NewPasskeyRequest, from: Source): Promise<Enrolled> {
    const challenge = await this.unitOfWork.run(me, (tx) => tx.sessions.takeChallenge(me.token));
    if (!challenge) throw fault('/response', 'passkey', 'nobody has asked for a passkey');
    const made = await this.relyingParty.made(response, challenge);
    let codes: readonly string[] = [];
    const work: Work = async (tx, now) => {
      await tx.credentials.addPasskey(me.person, { ...made, label }, now);
      codes = await codesIfFirst(tx, me.person, now);
    };
    const opened = await this.sessions.carryOn(me, { shown: bothShown, from, action: 'account.factor-added', work });
    return { opened, codes };
  }
}
